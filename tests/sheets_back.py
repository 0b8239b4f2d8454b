"""Small sheets by hand, as an office might send them."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO

from xlsxwriter import Workbook

from roviec.intake.sheet_book import Book
from roviec.model.options import Limits
from roviec.readback.book import open_book

Grid = Sequence[Sequence[str | int | None]]


def sheet_of(rows: Grid, *, merged: Sequence[str] = (), name: str = "A") -> bytes:
    """A workbook of one sheet; merged ranges keep the words of their first cell."""
    stream = BytesIO()
    workbook = Workbook(stream, {"in_memory": True})
    sheet = workbook.add_worksheet(name)
    plain = workbook.add_format()
    for at, row in enumerate(rows):
        for column, value in enumerate(row):
            if isinstance(value, int):
                sheet.write_number(at, column, value)
            elif value:
                sheet.write_string(at, column, value)
    for area in merged:
        first = area.partition(":")[0]
        row, column = int(first[1:]) - 1, ord(first[0]) - ord("A")
        sheet.merge_range(area, rows[row][column], plain)
    workbook.close()
    return stream.getvalue()


def book_of(rows: Grid, *, merged: Sequence[str] = (), name: str = "A") -> Book:
    """The same, opened."""
    return open_book(sheet_of(rows, merged=merged, name=name), "bang.xlsx", Limits())
