"""Rows of Markdown: "| a | b |"."""

from __future__ import annotations

import pytest
from cell_grids import cells, rows

from roviec.intake.pipe_rows import place_pipe_rows
from roviec.intake.text import split_lines


def place(text: str):
    return place_pipe_rows(split_lines(text))


TABLE = """| STT | Nhiệm vụ | Chủ trì |
|---|:---:|---|
| 1 | Tiêm chủng mở rộng | Sở Y tế |
| 2 | Diễn tập chữa cháy |  |
"""


def test_cells_have_their_row_and_column():
    assert rows(place(TABLE)) == [
        ["STT", "Nhiệm vụ", "Chủ trì"],
        ["1", "Tiêm chủng mở rộng", "Sở Y tế"],
        ["2", "Diễn tập chữa cháy"],
    ]


def test_nothing_is_lost_but_line_breaks_come_in():
    pieces = place("Mở đầu\n" + TABLE + "Kết thúc\n")
    assert "".join(piece.text for piece in pieces) == ("Mở đầu\n" + TABLE + "Kết thúc\n").replace("\n", "")
    assert {piece.text for piece in pieces if piece.number == 4 and not piece.cell} == {"|"}
    assert [piece.number for piece in pieces if piece.cell and piece.cell.row == 1] == [4, 4, 4]


def test_a_row_may_be_wrapped_when_a_separator_tells_its_columns():
    wrapped = TABLE.replace("Tiêm chủng mở rộng", "Tiêm chủng\nmở rộng")
    assert rows(place(wrapped))[1] == ["1", "Tiêm chủng / mở rộng", "Sở Y tế"]


def test_blank_lines_between_rows_do_not_end_the_table():
    assert rows(place(TABLE.replace("\n", "\n\n"))) == rows(place(TABLE))


def test_a_break_in_a_cell_is_a_line_and_an_escaped_pipe_a_letter():
    found = cells(place("| a<br>b | c \\| d |\n| e | f |\n"))
    assert found[0, 0, 0] == "a / b"
    assert found[0, 0, 1] == "c \\| d"


def test_two_tables_are_two():
    found = cells(place(TABLE + "\nĐoạn văn ở giữa.\n\n" + TABLE))
    assert {table for table, _, _ in found} == {0, 1}


@pytest.mark.parametrize(
    "text",
    [
        "một dòng | có dấu sổ | ở giữa\nvà một dòng | nữa |\n",
        "| chỉ một dòng |\n",
        "| một hàng | không có hàng nào nữa |\nĐoạn văn.\n",
        "|\n|\n|\n",
        "||\n||\n",
        "|a\n|b\n",
    ],
)
def test_these_are_no_tables(text):
    assert place(text) == split_lines(text)
