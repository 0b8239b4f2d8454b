"""Cells know where they end."""

from __future__ import annotations

from roviec.intake.sheet_book import SheetCell


def test_a_merged_cell_ends_behind_its_last_column():
    assert SheetCell(0, 2, "gộp", column_span=3).end_column == 5
