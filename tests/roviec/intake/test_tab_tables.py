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
