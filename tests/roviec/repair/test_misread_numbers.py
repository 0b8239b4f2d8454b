"""Roman numbers of sections that a reader of scans took for other letters."""

from __future__ import annotations

import pytest
from plain_cases import read_cases
from repairing import outlined, repaired

from roviec.model.outlined import NodeKind

PLAN = """I. MỤC ĐÍCH
1. Giảm số vụ cháy.
II. NỘI DUNG
1. Lắp bình chữa cháy tại chợ.
{third}. KINH PHÍ
1. Ngân sách xã.
{fourth}. TỔ CHỨC THỰC HIỆN
1. Công an xã tuần tra ban đêm.
"""


@pytest.mark.parametrize("third", ["HI", "IH", "Ill", "lll", "I1l", "|||"])
def test_the_missing_section_is_found(third: str) -> None:
    found = outlined(PLAN.format(third=third, fourth="IV"))
    assert [node.path for node in found.parts[0].walk() if node.kind is NodeKind.SECTION] == ["I", "II", "III", "IV"]


def test_the_change_is_recorded() -> None:
    found = repaired(PLAN.format(third="HI", fourth="IV"))
    assert [run.reason for run in found.runs if run.reason not in (None, "layout")] == ["glyph"]


@pytest.mark.parametrize(("given", "expected"), read_cases("repair/misread_numbers.txt"))
def test_what_is_no_missing_section_keeps_its_letters(given: str, expected: str) -> None:
    assert repaired(given).text == expected
