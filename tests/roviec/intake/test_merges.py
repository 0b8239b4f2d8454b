"""Merged cells: those that may be believed get their spans."""

from __future__ import annotations

import growth

from roviec.intake.merges import with_spans
from roviec.intake.sheet_book import SheetCell


def spans(cells, areas):
    return [(cell.row_span, cell.column_span) for cell in with_spans(cells, areas)]


def test_the_head_of_an_area_gets_its_spans():
    cells = [SheetCell(0, 0, "a"), SheetCell(0, 3, "b"), SheetCell(2, 1, "c")]
    assert spans(cells, [(0, 0, 1, 2)]) == [(2, 3), (1, 1), (1, 1)]


def test_an_area_that_would_hide_words_is_not_believed():
    cells = [SheetCell(0, 0, "a"), SheetCell(1, 0, "b")]
    assert spans(cells, [(0, 0, 1, 2)]) == [(1, 1), (1, 1)]
    cells = [SheetCell(0, 0, "a"), SheetCell(0, 2, "b")]
    assert spans(cells, [(0, 0, 1, 2)]) == [(1, 1), (1, 1)]


def test_an_area_without_words_at_its_head_is_nothing():
    assert spans([SheetCell(5, 5, "a")], [(0, 0, 9, 9), (6, 6, 7, 7)]) == [(1, 1)]


def columns(rows):
    """Forty columns of merged cells, each ten rows high."""
    cells = [SheetCell(row, column, "a") for row in range(0, rows, 10) for column in range(40)]
    return cells, [(row, column, row + 9, column) for row in range(0, rows, 10) for column in range(40)]


def test_time_grows_with_the_cells():
    growth.assert_linear(lambda made: with_spans(*made), columns(2_000), columns(8_000))


def test_areas_as_high_as_the_sheet_do_not_take_for_ever():
    cells = [SheetCell(row, column, "a") for row in range(3_000) for column in (range(2_000) if row == 0 else [3_000])]
    tall = [(0, column, 2_999, column) for column in range(2_000)]
    believed = sum(down > 1 for down, _ in spans(cells, tall))
    assert 0 < believed < len(tall)
