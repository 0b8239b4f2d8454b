"""The signature block."""

from __future__ import annotations

import pytest

from roviec.directive.signature import read_signature
from roviec.directive.stretch import stretch_of

CASES = {
    "TM. ỦY BAN NHÂN DÂN\vKT. CHỦ TỊCH\vPHÓ CHỦ TỊCH\v\vTrần Thị An": (
        "TM. ỦY BAN NHÂN DÂN",
        "KT. CHỦ TỊCH PHÓ CHỦ TỊCH",
        "Trần Thị An",
    ),
    "TM. ỦY BAN\vNHÂN\vDÂN\vCHỦ TỊCH\v(Đã ký)\vLê Bình": ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Lê Bình"),
    "T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nHoàng Văn Chi": ("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Hoàng Văn Chi"),
    "TL. CHỦ TỊCH\vCHÁNH VĂN PHÒNG\vLê Thị Bình": ("TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG", "Lê Thị Bình"),
    "TUQ. CHỦ TỊCH\vGIÁM ĐỐC SỞ Y TẾ\vPhạm Chi": ("TUQ. CHỦ TỊCH", "GIÁM ĐỐC SỞ Y TẾ", "Phạm Chi"),
    "TL. BỘ TRƯỞNG\vKT. CỤC TRƯỞNG\vPHÓ CỤC TRƯỞNG\vVõ An": (
        "TL. BỘ TRƯỞNG",
        "KT. CỤC TRƯỞNG PHÓ CỤC TRƯỞNG",
        "Võ An",
    ),
    "THỦ TƯỚNG\vĐặng Văn Bình": (None, "THỦ TƯỚNG", "Đặng Văn Bình"),
    "HIỆU TRƯỞNG\v(Ký tên, đóng dấu)\vThS. Nguyễn Thị Chi": (None, "HIỆU TRƯỞNG", "ThS. Nguyễn Thị Chi"),
    "Hiệu trưởng\vNguyễn Thị Chi": (None, "Hiệu trưởng", "Nguyễn Thị Chi"),
    "GIÁM ĐỐC\vTRẦN VĂN BÌNH": (None, "GIÁM ĐỐC", "TRẦN VĂN BÌNH"),
    "KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Ngô Thị An": (None, "KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC", "Ngô Thị An"),
    "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Ngô Thị An": (
        "TM. ỦY BAN NHÂN DÂN",
        "KT. CHỦ TỊCH PHÓ CHỦ TỊCH",
        "Ngô Thị An",
    ),
    "Bạch Sa, ngày 3 tháng 4 năm 2026\vTRƯỞNG BAN\vLý Thị An": (None, "TRƯỞNG BAN", "Lý Thị An"),
    "GIÁM ĐỐC\vThiếu tướng Lê Văn An": (None, "GIÁM ĐỐC", "Thiếu tướng Lê Văn An"),
    "TM. ĐẢNG ỦY\nBÍ THƢ\nTrƣơng Văn Bình": ("TM. ĐẢNG ỦY", "BÍ THƢ", "Trƣơng Văn Bình"),
    "GIÁM ĐỐC\vKý bởi: Sở Y tế\vThời gian ký: 3/4/2026 08:00\vVõ Chi": (None, "GIÁM ĐỐC", "Võ Chi"),
    "TM. BAN THƯỜNG TRỰC\vKT. CHỦ TỊCH\vPHÓ CHỦ TỊCH\vLê An": (
        "TM. BAN THƯỜNG TRỰC",
        "KT. CHỦ TỊCH PHÓ CHỦ TỊCH",
        "Lê An",
    ),
    "TM. BAN GIÁM ĐỐC\vGIÁM ĐỐC\vLê An": ("TM. BAN GIÁM ĐỐC", "GIÁM ĐỐC", "Lê An"),
    "CHỦ TỊCH\vLê Bình (Đã ký)": (None, "CHỦ TỊCH", "Lê Bình"),
    "TM. BAN CHỈ ĐẠO\vTRƯỞNG BAN\v(Đã ký)\vPHÓ CHỦ TỊCH UBND XÃ\vVõ Chi": (
        "TM. BAN CHỈ ĐẠO",
        "TRƯỞNG BAN PHÓ CHỦ TỊCH UBND XÃ",
        "Võ Chi",
    ),
    "KT. CHỦ TỊCH\vPHÓ CHỦ TỊCH": (None, "KT. CHỦ TỊCH PHÓ CHỦ TỊCH", None),
    "SỞ Y TẾ\vGIÁM ĐỐC\vLê An\tCÔNG AN TỈNH\vGIÁM ĐỐC\vVõ Chi": (None, "GIÁM ĐỐC", "Võ Chi"),
    "T/M BỘ CHÍNH TRỊ\nTHƯỜNG TRỰC BAN BÍ THƯ\nLê An": ("T/M BỘ CHÍNH TRỊ", "THƯỜNG TRỰC BAN BÍ THƯ", "Lê An"),
    "\t\tGIÁM ĐỐC\v\t\tLê An": (None, "GIÁM ĐỐC", "Lê An"),
    "TM. ĐẢNG ỦY\vTRẦN PHÚ\vBÍ THƯ\vLê An": ("TM. ĐẢNG ỦY TRẦN PHÚ", "BÍ THƯ", "Lê An"),
    "TM. ỦY BAN NHÂN DÂN\vCHỦ TỊCH\vTM. BAN THƯỜNG TRỰC\vCHỦ TỊCH": ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", None),
}


@pytest.mark.parametrize("text", CASES)
def test_it_parts_authority_position_and_name(text: str) -> None:
    signature = read_signature(stretch_of(text, [(0, len(text))]))
    assert signature is not None
    assert (signature.authority, signature.position, signature.name) == CASES[text]


def test_the_span_holds_the_block_and_nothing_else() -> None:
    text = "xong./.\nGIÁM ĐỐC\v(Đã ký)\vLê An\tghi chú"
    signature = read_signature(stretch_of(text, [(8, len(text))]))
    assert signature is not None
    assert text[slice(*signature.span)] == "GIÁM ĐỐC\v(Đã ký)\vLê An"


@pytest.mark.parametrize("text", ["", "-----", "(Đã ký)", "Trên đây là kế hoạch của trường"])
def test_no_signature(text: str) -> None:
    assert read_signature(stretch_of(text, [(0, len(text))])) is None


@pytest.mark.parametrize(
    ("text", "position"),
    [
        ("SỞ Y TẾ\tCÔNG AN TỈNH\nGIÁM ĐỐC\tGIÁM ĐỐC\nLê An\tVõ Chi", "GIÁM ĐỐC"),
        ("KT. HIỆU TRƯỞNG\t\tHIỆU TRƯỞNG\vPHÓ HIỆU TRƯỞNG\vLê An\t\tVõ Chi", "HIỆU TRƯỞNG"),
        ("KT. HIỆU TRƯỞNG\vPHÓ HIỆU TRƯỞNG\tHIỆU TRƯỞNG\nLê An\tVõ Chi", "HIỆU TRƯỞNG"),
        ("BÍ THƯ\tKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLê An\tVõ Chi", "KT. CHỦ TỊCH PHÓ CHỦ TỊCH"),
        ("HIỆU TRƯỞNG\tKT. HIỆU TRƯỞNG\n\tPHÓ HIỆU TRƯỞNG\nLê An\tVõ Chi", "KT. HIỆU TRƯỞNG PHÓ HIỆU TRƯỞNG"),
    ],
)
def test_of_joint_signatures_side_by_side_it_reads_the_right_hand_one(text: str, position: str) -> None:
    signature = read_signature(stretch_of(text, [(0, len(text))]))
    assert signature is not None
    assert (signature.position, signature.name) == (position, "Võ Chi")
    assert text[slice(*signature.span)].endswith("Võ Chi")


def test_of_three_in_cells_it_reads_the_right_hand_one_too() -> None:
    text = "SỞ Y TẾ\vGIÁM ĐỐC\vLê An\tTỈNH ĐOÀN\vBÍ THƯ\vVõ Chi\tCÔNG AN TỈNH\vGIÁM ĐỐC\vĐại tá Hồ Bá Ba"
    signature = read_signature(stretch_of(text, [(0, len(text))]))
    assert signature is not None
    assert (signature.position, signature.name) == ("GIÁM ĐỐC", "Đại tá Hồ Bá Ba")


def test_of_three_in_lines_it_reads_the_right_hand_one_too() -> None:
    text = "SỞ Y TẾ\tTỈNH ĐOÀN\tCÔNG AN TỈNH\nGIÁM ĐỐC\tBÍ THƯ\tPHÓ GIÁM ĐỐC\nLê An\tVõ Chi\tHồ Ba"
    signature = read_signature(stretch_of(text, [(0, len(text))]))
    assert signature is not None
    assert (signature.position, signature.name) == ("PHÓ GIÁM ĐỐC", "Hồ Ba")
