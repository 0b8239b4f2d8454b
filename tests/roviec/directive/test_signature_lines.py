"""Lines of a signature block."""

from __future__ import annotations

import pytest

from roviec.directive.signature_lines import begins_signature, is_person, is_signed_note


@pytest.mark.parametrize(
    "line", ["TM. ỦY BAN", "T/M ĐẢNG ỦY", "K/T CHỦ TỊCH", "PHÓ GIÁM ĐỐC", "Hiệu trưởng", "Q. GIÁM ĐỐC"]
)
def test_lines_of_capacity(line: str) -> None:
    assert begins_signature(line)


@pytest.mark.parametrize("line", ["Chủ tịch, các PCT UBND tỉnh", "TMDV Hoa Mai", "Sở Y tế", "TTUB: CT, các PCT", ""])
def test_lines_that_only_look_so(line: str) -> None:
    assert not begins_signature(line)


@pytest.mark.parametrize(
    "line", ["Trần Thị An", "PGS.TS. Lê Văn Bình", "Đại tá Võ Chi", "TRẦN VĂN AN", "Y Bình Niê", "H'Hen Niê"]
)
def test_persons(line: str) -> None:
    assert is_person(line)


@pytest.mark.parametrize("line", ["Sở Y tế", "Lưu: VT", "CHỦ TỊCH", "An", "Văn phòng Chính phủ", "08 KH"])
def test_no_persons(line: str) -> None:
    assert not is_person(line)


def test_notes_in_place_of_the_hand() -> None:
    assert is_signed_note("(Đã ký)")
    assert is_signed_note("[đã ký]")
    assert not is_signed_note("Lê An")
