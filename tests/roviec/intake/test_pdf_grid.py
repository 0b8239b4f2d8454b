"""Grids out of rulings."""

from __future__ import annotations

from roviec.intake.pdf_grid import find_grids
from roviec.intake.pdf_page import Ruling


def lines(positions, start, end):
    return [Ruling(at, start, end) for at in positions]


def spans(grid):
    return {(cell.row, cell.column): (cell.row_span, cell.column_span) for cell in grid.cells}


def test_a_full_grid():
    (grid,) = find_grids(lines([50, 100, 200], 100, 160), lines([100, 130, 160], 50, 200))
    assert grid.columns == (50, 100, 200)
    assert grid.rows == (100, 130, 160)
    assert spans(grid) == {(0, 0): (1, 1), (0, 1): (1, 1), (1, 0): (1, 1), (1, 1): (1, 1)}


def test_a_missing_upright_merges_columns():
    upright = [Ruling(50, 100, 160), Ruling(100, 130, 160), Ruling(200, 100, 160)]
    (grid,) = find_grids(upright, lines([100, 130, 160], 50, 200))
    assert spans(grid) == {(0, 0): (1, 2), (1, 0): (1, 1), (1, 1): (1, 1)}


def test_a_missing_level_merges_rows():
    level = [Ruling(100, 50, 200), Ruling(130, 100, 200), Ruling(160, 50, 200)]
    (grid,) = find_grids(lines([50, 100, 200], 100, 160), level)
    assert spans(grid) == {(0, 0): (2, 1), (0, 1): (1, 1), (1, 1): (1, 1)}


def test_a_frame_is_no_table():
    assert find_grids(lines([50, 200], 100, 160), lines([100, 160], 50, 200)) == ()


def test_lines_that_do_not_meet_are_no_table():
    assert find_grids(lines([50, 200], 100, 160), lines([300, 330, 360], 50, 200)) == ()


def test_a_table_open_at_its_sides():
    (grid,) = find_grids(lines([100, 150], 100, 160), lines([100, 130, 160], 50, 200))
    assert grid.columns == (50, 100, 150, 200)


def test_two_tables_stay_apart_and_come_from_top_to_bottom():
    upright = lines([50, 100, 200], 300, 360) + lines([50, 100, 200], 100, 160)
    level = lines([300, 330, 360], 50, 200) + lines([100, 130, 160], 50, 200)
    assert [grid.rows[0] for grid in find_grids(upright, level)] == [100, 300]


def test_a_table_inside_a_cell_is_left_to_the_cell():
    upright = lines([50, 300, 500], 100, 400) + lines([100, 150, 200], 150, 250)
    level = lines([100, 300, 400], 50, 500) + lines([150, 200, 250], 100, 200)
    assert len(find_grids(upright, level)) == 1
