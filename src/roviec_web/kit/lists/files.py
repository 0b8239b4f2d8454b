"""A list as CSV and XLSX; no cell computes anything, whatever somebody typed into it."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

import xlsxwriter
from django.utils.functional import Promise

_COMPUTES: Final = ("=", "+", "-", "@", "\t", "\r")
_WIDTH: Final = 22
"""Of a column of the sheet, in letters."""
_LONGEST_NAME: Final = 31
"""Of a sheet, by the rules of Excel."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column of the file of a list."""

    head: str | Promise
    cell: Callable[[Any], str]
    """The words of a row."""


def csv_of(columns: Sequence[Column], rows: Iterable[Any], *, note: str = "") -> bytes:
    """With the mark that makes Excel read UTF-8; a cell that would compute is led by an apostrophe.

    Args:
        columns: of the file.
        rows: one a line.
        note: a last line of its own; empty for none.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerows([harmless(cell) for cell in line] for line in _lines(columns, rows, note))
    return text.getvalue().encode("utf-8-sig")


def xlsx_of(columns: Sequence[Column], rows: Iterable[Any], *, title: str, note: str = "") -> bytes:
    """Words in every cell, the first row stays in sight; ``title`` is the name of the sheet."""
    content = io.BytesIO()
    book = xlsxwriter.Workbook(content, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    sheet = book.add_worksheet(title[:_LONGEST_NAME])
    bold = book.add_format({"bold": True, "text_wrap": True, "valign": "top"})
    for number, line in enumerate(_lines(columns, rows, note)):
        for place, cell in enumerate(line):
            sheet.write_string(number, place, cell, None if number else bold)
    sheet.freeze_panes(1, 0)
    sheet.set_column(0, max(len(columns) - 1, 0), _WIDTH)
    book.close()
    return content.getvalue()


def harmless(cell: str) -> str:
    """Led by an apostrophe where a program of sheets would take it for a formula."""
    return f"'{cell}" if cell.startswith(_COMPUTES) else cell


def _lines(columns: Sequence[Column], rows: Iterable[Any], note: str) -> Iterator[list[str]]:
    yield [str(column.head) for column in columns]
    for row in rows:
        yield [column.cell(row) for column in columns]
    if note:
        yield [note]
