"""Rows of a sheet are cut into tables and what stands around them."""

from __future__ import annotations

import pytest

from roviec.intake.sheet_book import SheetCell
from roviec.intake.sheet_rows import cut_rows, is_furniture, read_rows

HEADER = ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời hạn"]


def cut(*rows):
    """The stretches: T or - for table or not, rows of the header, the first words of each row."""
    cells = [
        value if isinstance(value, SheetCell) else SheetCell(row, column, value)
        for row, values in enumerate(rows)
        for column, value in enumerate(values)
        if value
    ]
    return [
        ("T" if found.is_table else "-", found.header_rows, [row.cells[0].text for row in found.rows])
        for found in cut_rows(read_rows(cells))
    ]


def test_title_table_and_foot():
    assert cut(
        ["PHỤ LỤC"],
        [],
        HEADER,
        ["1", "Rà soát hồ sơ", "Sở Y tế"],
        ["", "Báo cáo"],
        [],
        ["Nơi nhận:", "", "GIÁM ĐỐC"],
        ["- Lưu: VT."],
    ) == [
        ("-", 0, ["PHỤ LỤC"]),
        ("T", 1, ["STT", "1", "Báo cáo"]),
        ("-", 0, ["Nơi nhận:", "- Lưu: VT."]),
    ]


def test_groups_and_gaps_inside_a_table_are_of_it():
    rows = [HEADER, ["I", "CHUẨN BỊ"], ["1", "Rà soát", "Sở Y tế"], [], ["TỔ CHỨC"], ["2", "Tiêm", "Trạm Y tế"]]
    assert cut(*rows) == [("T", 1, ["STT", "I", "1", "TỔ CHỨC", "2"])]


@pytest.mark.parametrize("note", ["Ghi chú: báo cáo trước ngày 25.", "Tổng cộng có 12 nhiệm vụ."])
def test_a_note_below_a_table_is_no_row(note):
    assert cut(HEADER, ["1", "Rà soát", "Sở Y tế"], [note])[-1] == ("-", 0, [note])


def test_header_rows_reach_as_far_as_merged_cells():
    above = [
        SheetCell(0, 0, "STT", row_span=2),
        SheetCell(0, 1, "Nội dung"),
        SheetCell(0, 2, "Thời gian", column_span=2),
    ]
    assert cut(above, ["", "", "Tháng 5", "Tháng 6"], ["1", "Tiêm", "x"])[0][1] == 2


def test_a_row_that_parts_a_wide_cell_of_the_header_is_of_the_header():
    above = [SheetCell(0, 0, "STT"), SheetCell(0, 1, "Nội dung"), SheetCell(0, 2, "Năm 2026", column_span=2)]
    assert cut(above, ["", "", "Tháng 5", "Tháng 6"], ["1", "Tiêm", "x"])[0][1] == 2


def test_a_second_header_begins_a_second_table():
    found = cut(
        HEADER, ["1", "Rà soát", "Sở Y tế"], [], ["II. CỨU NẠN"], ["TT", "Việc", "Chủ trì"], ["1", "Mua áo phao"]
    )
    assert found == [("T", 1, ["STT", "1"]), ("-", 0, ["II. CỨU NẠN"]), ("T", 1, ["TT", "1"])]


def test_a_row_that_speaks_of_tasks_and_results_is_no_header():
    rows = [HEADER, ["1", "Rà soát", "Sở Y tế"], ["2", "Nhiệm vụ phòng bệnh", "Sở Y tế", "Kết quả thực hiện"]]
    assert cut(*rows) == [("T", 1, ["STT", "1", "2"])]


def test_rows_that_fill_the_same_columns_are_a_table_without_a_header():
    rows = [["DANH SÁCH"], ["a", "Hòa Bình", "12"], ["b", "Tân Lập", "15"]]
    assert cut(*rows) == [("-", 0, ["DANH SÁCH"]), ("T", 0, ["a", "b"])]


def test_text_in_a_sheet_is_no_table():
    assert cut(["1.", "Tiêm chủng."], ["2.", "Báo cáo."]) == [("-", 0, ["1.", "2."])]


def test_an_empty_sheet_has_no_rows():
    assert cut() == []


@pytest.mark.parametrize(
    "line",
    ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Nơi nhận:", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "KẾ HOẠCH", "PHỤ LỤC II"],
)
def test_furniture(line):
    assert is_furniture(line)


@pytest.mark.parametrize("line", ["Sở Y tế", "Chủ tịch UBND xã", "Phụ lục của kế hoạch", "Kế hoạch tiêm chủng", "1"])
def test_no_furniture(line):
    assert not is_furniture(line)
