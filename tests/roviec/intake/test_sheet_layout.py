"""Headers and feet in two columns, and paragraphs between them."""

from __future__ import annotations

from roviec.intake.sheet_book import SheetCell
from roviec.intake.sheet_layout import Halves, lay_out
from roviec.intake.sheet_rows import read_rows

MOTTO = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"


def laid(*rows):
    """Paragraphs as their words, halves as a pair of lists."""
    cells = [
        value if isinstance(value, SheetCell) else SheetCell(row, column, value)
        for row, values in enumerate(rows)
        for column, value in enumerate(values)
        if value
    ]
    return [
        ([cell.text for cell in found.left], [cell.text for cell in found.right])
        if isinstance(found, Halves)
        else " ".join(cell.text for cell in found.cells)
        for found in lay_out(read_rows(cells))
    ]


def test_a_header_is_read_column_by_column():
    assert laid(
        ["SỞ Y TẾ", "", MOTTO],
        ["Số: 12/KH-SYT", "", "Độc lập - Tự do - Hạnh phúc"],
        ["", "", "Hà Bắc, ngày 05 tháng 01 năm 2026"],
        [],
        ["KẾ HOẠCH"],
        ["Tiêm chủng năm 2026"],
    ) == [
        (["SỞ Y TẾ", "Số: 12/KH-SYT"], [MOTTO, "Độc lập - Tự do - Hạnh phúc", "Hà Bắc, ngày 05 tháng 01 năm 2026"]),
        "KẾ HOẠCH",
        "Tiêm chủng năm 2026",
    ]


def test_a_number_below_the_date_is_of_the_header():
    rows = [["SỞ Y TẾ", MOTTO], ["", "Hà Bắc, ngày 05 tháng 01 năm 2026"], ["Số: 12/KH-SYT"], ["Danh mục nhiệm vụ"]]
    assert laid(*rows)[0][0] == ["SỞ Y TẾ", "Số: 12/KH-SYT"]
    assert laid(*rows)[1:] == ["Danh mục nhiệm vụ"]


def test_a_title_right_below_a_header_is_no_part_of_it():
    assert laid(["SỞ Y TẾ", MOTTO], ["KẾ HOẠCH"])[1:] == ["KẾ HOẠCH"]


def test_a_title_across_both_columns_ends_the_header():
    across = [SheetCell(1, 0, "Danh mục nhiệm vụ", column_span=3)]
    assert laid(["SỞ Y TẾ", "", MOTTO], across)[1:] == ["Danh mục nhiệm vụ"]


def test_a_motto_alone_is_a_paragraph():
    assert laid([MOTTO], ["KẾ HOẠCH"]) == [MOTTO, "KẾ HOẠCH"]


def test_recipients_stand_beside_the_signature():
    assert laid(
        ["", "", "TM. ỦY BAN NHÂN DÂN"],
        ["Nơi nhận:", "", "CHỦ TỊCH"],
        ["- Như trên;"],
        ["- Lưu: VT."],
        [],
        ["", "", "Nguyễn Văn An"],
    ) == [(["Nơi nhận:", "- Như trên;", "- Lưu: VT."], ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Nguyễn Văn An"])]


def test_a_signature_alone_is_paragraphs():
    assert laid(["", "GIÁM ĐỐC"], [], ["", "Trần Thị Bình"]) == ["GIÁM ĐỐC", "Trần Thị Bình"]


def test_cells_of_a_row_of_text_are_one_paragraph():
    assert laid(["1.", "Tổ chức tiêm chủng."]) == ["1. Tổ chức tiêm chủng."]
