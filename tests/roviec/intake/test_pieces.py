"""Pieces become lines with offsets; tables are numbered as they are read."""

from __future__ import annotations

from roviec.intake.pieces import Piece, join, next_table
from roviec.source import CellPlace


def test_join_counts_offsets_and_numbers_tables_in_reading_order():
    pieces = [
        Piece("a", 1),
        Piece("bc", 2, cell=CellPlace(7, 0, 0)),
        Piece("", 3),
        Piece("d", 4, cell=CellPlace(3, 1, 2)),
    ]
    text, lines = join(pieces)
    assert text == "a\nbc\n\nd"
    assert [line.start for line in lines] == [0, 2, 5, 6]
    assert [line.cell for line in lines] == [None, CellPlace(0, 0, 0), None, CellPlace(1, 1, 2)]


def test_next_table_is_free():
    assert next_table([Piece("a", 1)]) == 0
    assert next_table([Piece("a", 1, cell=CellPlace(4, 0, 0)), Piece("b", 2)]) == 5
