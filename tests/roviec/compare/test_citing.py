"""Citations of a clause of the parent."""

from __future__ import annotations

import pytest
from compare_samples import PLAN, compiled

from roviec.compare.citing import cited_paths, known_steps
from roviec.compare.passages import PassageTree

KNOWN = known_steps(one for _, one in PassageTree(compiled(PLAN)).passages())
NUMBER = "45/KH-UBND"


@pytest.mark.parametrize(
    ("words", "paths"),
    [
        ("Thực hiện mục II.1 Kế hoạch số 45/KH-UBND.", ("II.1",)),
        ("Thực hiện điểm b khoản 1 mục II Kế hoạch số 45/KH-UBND ngày 06/3/2026.", ("II.1.b",)),
        ("Thực hiện điểm a, khoản 2, Mục II của Kế hoạch số 45/kh-ubnd.", ("II.2.a",)),
        ("Theo Kế hoạch số 45/KH-UBND, tại mục II.1.a, phường kiểm tra hồ bơi.", ("II.1.a",)),
        ("Thực hiện mục II.1 và mục II.3 Kế hoạch số 45/KH-UBND.", ("II.1", "II.3")),
        ("Thực hiện mục II.1 Kế hoạch số 46/KH-UBND.", ()),
        ("Thực hiện Kế hoạch số 45/KH-UBND.", ()),
        ("Thực hiện mục IX Kế hoạch số 45/KH-UBND.", ()),
        ("Lập danh mục hồ bơi theo Kế hoạch số 45/KH-UBND.", ()),
    ],
)
def test_what_is_cited(words, paths):
    assert cited_paths(words, NUMBER, KNOWN) == paths


def test_named_units_are_cited_by_their_numbers():
    text = "QUYẾT ĐỊNH:\nĐiều 1. Ban hành Kế hoạch.\nĐiều 2. Sở Y tế thực hiện.\n"
    known = known_steps(one for _, one in PassageTree(compiled(text)).passages())
    assert cited_paths("theo Điều 2 Quyết định số 7/QĐ-UBND", "7/QĐ-UBND", known) == ("D2",)
