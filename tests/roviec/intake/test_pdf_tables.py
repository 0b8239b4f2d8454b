"""Text in cells."""

from __future__ import annotations

from roviec.intake.pdf_columns import Block
from roviec.intake.pdf_grid import find_grids
from roviec.intake.pdf_page import Piece, Ruling
from roviec.intake.pdf_tables import fill_block, fill_grid


def piece(x0, base, text):
    return Piece(x0, base - 11, x0 + 6 * len(text), base + 3, base, text, bold=False, order=0)


def grid(level=None):
    upright = [Ruling(at, 100, 190) for at in (50, 100, 300)]
    return find_grids(upright, level or [Ruling(at, 50, 300) for at in (100, 130, 160, 190)])[0]


def texts(table):
    return [[(cell.column, [line.text for line in cell.lines]) for cell in row] for row in table.rows]


def test_lines_go_to_the_cell_they_stand_in():
    pieces = [piece(60, 120, "STT"), piece(110, 114, "Nhiệm vụ"), piece(110, 127, "được giao"), piece(60, 150, "1")]
    table, outside = fill_grid(grid(), [*pieces, piece(60, 300, "Ngoài bảng")], 1)
    assert texts(table) == [[(0, ["STT"]), (1, ["Nhiệm vụ", "được giao"])], [(0, ["1"]), (1, [])]]
    assert [one.text for one in outside] == ["Ngoài bảng"]


def test_a_merged_cell_keeps_its_span():
    level = [Ruling(100, 50, 300), Ruling(130, 100, 300), Ruling(160, 50, 300), Ruling(190, 50, 300)]
    pieces = [piece(60, 130, "I"), piece(110, 120, "Trên"), piece(110, 150, "Dưới"), piece(60, 180, "II")]
    table, _ = fill_grid(grid(level), pieces, 1)
    assert [(cell.row_span, cell.column_span) for cell in table.rows[0]] == [(2, 1), (1, 1)]


def test_a_frame_around_running_text_is_no_table():
    pieces = [piece(110, 120, "Chỉ một ô có chữ")]
    assert fill_grid(grid(), pieces, 1) == (None, pieces)


def test_one_cell_may_be_all_that_goes_on_of_a_table():
    table, outside = fill_grid(grid(), [piece(110, 120, "Chỉ một ô có chữ")], 1, goes_on=True)
    assert texts(table) == [[(0, []), (1, ["Chỉ một ô có chữ"])]]
    assert outside == []


def test_a_line_centred_in_its_cell():
    table, _ = fill_grid(grid(), [piece(188, 120, "Giữa"), piece(60, 150, "1"), piece(110, 150, "Trái")], 1)
    assert [[line.centred for line in cell.lines] for cell in table.rows[0]] == [[], [True]]
    assert not table.rows[1][1].lines[0].centred


def test_a_block_of_columns():
    pieces = [piece(50, 100, "trái"), piece(50, 118, "trái dài"), piece(300, 100, "phải")]
    table = fill_block(Block(pieces, [200.0], [pieces]), 2)
    assert table.layout
    assert texts(table) == [[(0, ["trái", "trái dài"]), (1, ["phải"])]]
    assert table.rows[0][0].lines[0].page == 2
