"""The rows of a sheet: which of them are a table, and which stand above, below and between tables."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING

from roviec.lexicon.columns import LONGEST_HEADER, role_of_header
from roviec.lexicon.landmarks import (
    ANNEX,
    AUTHORITY,
    PLACE_DATE,
    POSITION,
    RECIPIENTS,
    TYPE_LINE,
    has_motto,
    is_capitals,
)
from roviec.model.outlined import ColumnRole

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from roviec.intake.sheet_book import SheetCell

_ORDINAL = re.compile(r"(?:[IVXLC]{1,6}|\d{1,3}(?:\.\d{1,2}){0,3}|[A-Za-zđĐ])[.)/]?")
_FEWEST_COLUMNS = 3
"""Of a table without a header."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a sheet with something in it."""

    number: int
    """0-based, counted over the whole sheet."""
    cells: tuple[SheetCell, ...]
    covered: bool = False
    """Cells of rows above reach into it."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Rows one below the other."""

    rows: tuple[Row, ...]
    is_table: bool
    header_rows: int = 0
    """How many of the first rows of a table are its header."""


def read_rows(cells: Sequence[SheetCell]) -> list[Row]:
    """The rows of a sheet, top to bottom.

    Args:
        cells: by row, then by column.
    """
    rows = []
    reach = -1
    for number, own in groupby(cells, attrgetter("row")):
        found = tuple(own)
        rows.append(Row(number, found, covered=number <= reach))
        reach = max(reach, *(cell.row + cell.row_span - 1 for cell in found))
    return rows


def cut_rows(rows: Sequence[Row]) -> Iterator[Stretch]:
    """Cut the rows of a sheet into its tables and what stands around them, in reading order."""
    at = 0
    while at < len(rows):
        begin = _table_start(rows, at)
        if begin > at:
            yield Stretch(tuple(rows[at:begin]), is_table=False)
        at = begin
        if begin < len(rows):
            body = _header_end(rows, begin)
            at = _table_end(rows, begin, body)
            yield Stretch(tuple(rows[begin:at]), is_table=True, header_rows=body - begin)


def _table_start(rows: Sequence[Row], at: int) -> int:
    """The first header row; where there is none, the first of rows that fill the same columns."""
    header = next((index for index in range(at, len(rows)) if _is_header(rows[index])), None)
    if header is not None:
        return header
    for index in range(at, len(rows) - 1):
        first, second = (_columns(row) for row in rows[index : index + 2])
        if len(first & second) >= _FEWEST_COLUMNS and not _has_furniture(rows[index]):
            return index
    return len(rows)


def _columns(row: Row) -> set[int]:
    return {cell.column for cell in row.cells}


def _is_header(row: Row) -> bool:
    """Its cells name what columns of a table of work hold."""
    if len(row.cells) < 2 or any(len(cell.text) > LONGEST_HEADER for cell in row.cells) or _has_furniture(row):
        return False
    roles = [role_of_header(" ".join(cell.text.split())) for cell in row.cells]
    known = sum(role is not ColumnRole.OTHER for role in roles)
    return known >= 2 or (roles[0] is ColumnRole.ORDINAL and len(roles) >= _FEWEST_COLUMNS)


def _table_end(rows: Sequence[Row], begin: int, body: int) -> int:
    """The row after the last of a table.

    A row alone in the first column and rows behind a gap are of the table only where its rows go on below them.
    """
    first = min(cell.column for cell in rows[begin].cells)
    end = max(body, begin + 1)
    for index in range(end, len(rows)):
        row, gap = rows[index], rows[index].number - rows[index - 1].number > 1
        if _ends(row, first) or _is_header_again(row, rows[begin]):
            break
        if _belongs(row, first, gap=gap):
            end = index + 1
    return end


def _is_header_again(row: Row, header: Row) -> bool:
    """The header of the next table, or that of this one repeated on a page: surer than the first has to be."""
    texts = [cell.text.strip() for cell in row.cells]
    if texts == [cell.text.strip() for cell in header.cells]:
        return True
    return role_of_header(texts[0]) is ColumnRole.ORDINAL and _is_header(row)


def _header_end(rows: Sequence[Row], begin: int) -> int:
    """Past the header rows: those that merged cells reach, and one that parts a cell of the row above it."""
    if not _is_header(rows[begin]):
        return begin
    reach = max(cell.row + cell.row_span for cell in rows[begin].cells)
    end = begin + 1
    while end < len(rows) and (rows[end].number < reach or (end == begin + 1 and _goes_on(rows[end], rows[begin]))):
        end += 1
    return end


def _goes_on(row: Row, header: Row) -> bool:
    """Its cells stand below cells of the header that are wider than one column; or it names roles too."""
    wide = [cell for cell in header.cells if cell.column_span > 1]
    below = all(any(over.column <= cell.column < over.end_column for over in wide) for cell in row.cells)
    return below or (_is_header(row) and not _ORDINAL.fullmatch(row.cells[0].text.strip()))


def _ends(row: Row, first: int) -> bool:
    """The recipients, a signature or the head of the next annex stand in it, and no row of a table holds them."""
    numbered = row.cells[0].column == first and _ORDINAL.fullmatch(row.cells[0].text.strip())
    return len(row.cells) <= 3 and not numbered and not row.covered and _has_furniture(row)


def _belongs(row: Row, first: int, *, gap: bool) -> bool:
    head = row.cells[0]
    if row.covered or len(row.cells) >= _FEWEST_COLUMNS:
        return True
    if head.column == first and _ORDINAL.fullmatch(head.text.strip()):
        return True
    return not gap and (len(row.cells) > 1 or head.column > first)


def _has_furniture(row: Row) -> bool:
    return any(is_furniture(line.strip()) for cell in row.cells for line in cell.text.splitlines())


def is_furniture(line: str) -> bool:
    """What stands at the head or the foot of a document, never in the table of its work."""
    return bool(
        has_motto(line)
        or RECIPIENTS.match(line)
        or PLACE_DATE.match(line)
        or AUTHORITY.match(line)
        or TYPE_LINE.match(line)
        or (POSITION.match(line) and is_capitals(line))
        or (ANNEX.match(line) and is_capitals(line))
    )
