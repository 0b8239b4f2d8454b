"""Columns parted by tabs."""

from __future__ import annotations

import pytest
from cell_grids import rows

from roviec.intake.tab_tables import place_tab_tables
from roviec.intake.text import split_lines


def place(text: str):
    return place_tab_tables(split_lines(text))


def test_rows_with_as_many_tabs_are_a_table():
    text = "Mở đầu\nSTT\tNhiệm vụ\tChủ trì\n1\tTiêm chủng\tSở Y tế\n2\tDiễn tập\t\nHết"
    assert rows(place(text)) == [["STT", "Nhiệm vụ", "Chủ trì"], ["1", "Tiêm chủng", "Sở Y tế"], ["2", "Diễn tập"]]


def test_an_empty_line_after_each_line_parts_no_rows():
    text = "STT\tNhiệm vụ\tChủ trì\n\nI\tChuẩn bị\n\n1\tTiêm chủng\tSở Y tế\n\nHết\n"
    pieces = place(text)
    assert rows(pieces) == [["STT", "Nhiệm vụ", "Chủ trì"], ["I", "Chuẩn bị"], ["1", "Tiêm chủng", "Sở Y tế"]]
    assert sum(1 for piece in pieces if not piece.text) == 3


def test_group_rows_and_rows_with_empty_ends_belong_to_the_table():
    text = (
        "STT\tNhiệm vụ\tChủ trì\tGhi chú\n"
        "I\tCông tác chuẩn bị\n"
        "1\tTiêm chủng\tSở Y tế\n"
        "Truyền thông\n"
        "2\tPhát bản tin\t\tHằng tuần\n"
        "3\tDiễn tập\n"
    )
    assert rows(place(text)) == [
        ["STT", "Nhiệm vụ", "Chủ trì", "Ghi chú"],
        ["I", "Công tác chuẩn bị"],
        ["1", "Tiêm chủng", "Sở Y tế"],
        ["Truyền thông"],
        ["2", "Phát bản tin", "Hằng tuần"],
        ["3", "Diễn tập"],
    ]
    spans = {(p.cell.row, p.cell.column): p.cell.column_span for p in place(text) if p.cell}
    assert (spans[1, 1], spans[3, 0], spans[5, 1]) == (3, 4, 1)


@pytest.mark.parametrize(
    "lower",
    ["\tChủ trì\tPhối hợp", "\t\tChủ trì\tPhối hợp\t", "\t\tChủ trì\tPhối hợp"],
)
def test_the_lower_header_row_stands_under_the_wide_cell(lower):
    text = f"TT\tNội dung\tPhân công\t\tThời hạn\n{lower}\n1\tDiễn tập\tSở A\tSở B\tQuý I\n"
    places = [(p.cell.row, p.cell.column, p.cell.row_span, p.cell.column_span) for p in place(text) if p.cell]
    assert places[:6] == [(0, 0, 2, 1), (0, 1, 2, 1), (0, 2, 1, 2), (0, 4, 2, 1), (1, 2, 1, 1), (1, 3, 1, 1)]


def test_a_numbered_paragraph_after_the_table_is_no_row():
    text = "STT\tNhiệm vụ\tChủ trì\n1\tTiêm chủng\tSở Y tế\n2.\tSở Y tế báo cáo kết quả.\n"
    assert len(rows(place(text))) == 2


@pytest.mark.parametrize(
    "text",
    [
        "1.\tSở Y tế\n2.\tSở Xây dựng\n",
        "UBND TỈNH AN HÀ\t\t\tCỘNG HÒA\nSố: 1/KH\t\t\tAn Hà, ngày 5\n",
        "a\tb\tc\nd\te\n",
        "\tthụt\tlề\n\tthụt\tlề\n",
    ],
)
def test_these_are_no_tables(text):
    assert place(text) == split_lines(text)
