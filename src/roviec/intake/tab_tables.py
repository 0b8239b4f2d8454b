"""Tables in plain text whose columns are parted by tabs, as copied from a spreadsheet or a word processor."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec.structs import replace

from roviec.intake.pieces import next_table
from roviec.source import CellPlace

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from roviec.intake.pieces import Piece

_FEWEST_COLUMNS = 3
_FEWEST_ROWS = 2
_ORDINAL_HEADER = re.compile(r"(?:S(?:Ố\s)?TT|TT|Số\s(?:TT|thứ\stự))\.?$", re.IGNORECASE)
_ORDINAL = re.compile(r"(?:[IVXLC]{1,6}|[A-ZĐ]|\d{1,3}(?:\.\d{1,3}){0,3})(?P<closing>[.)/-]?)$")
_LONGEST_HEADING = 160
"""Characters of a group row that stands alone on its line."""
_LONGEST_HEADER = 90
"""Characters of a cell of the lower of two header rows."""


def place_tab_tables(pieces: Sequence[Piece]) -> list[Piece]:
    """Give the lines of such tables their cells.

    A table begins with a row of three or more cells that is a header ("STT", …) or is followed by a row with as many
    tabs. Shorter rows belong to it too: the lower of two header rows, a group row ("I⇥Công tác chuẩn bị"), a row whose
    last cells are empty. Tabs in a row elsewhere are a typist's way to the other side of the page, and a single tab
    follows a marker.

    An empty line may stand between two rows.

    Returns:
        The pieces, each row cut into one piece a cell (the tabs between become line breaks); all else as it was.
    """
    out: list[Piece] = []
    table = next_table(pieces)
    at = 0
    while at < len(pieces):
        end = _table_end(pieces, at)
        if end - at < _FEWEST_ROWS:
            out.append(pieces[at])
            at += 1
            continue
        rows = [piece for piece in pieces[at:end] if piece.text.strip()]
        places = _places(rows, table)
        for piece in pieces[at:end]:
            out.extend(_cells(piece, next(places)) if piece.text.strip() else [piece])
        at = end
        table += 1
    return out


def _table_end(pieces: Sequence[Piece], first: int) -> int:
    """Where the table that begins at a line ends; the line itself if none begins there."""
    if pieces[first].cell is not None:
        return first
    header = _split(pieces[first])
    named = [cell for cell in header if cell]
    if len(named) < _FEWEST_COLUMNS or not header[0]:
        return first
    if not _ORDINAL_HEADER.match(header[0]):
        return _end_of_even_rows(pieces, first, len(header)) if len(named) == len(header) else first
    end = first + 1
    while (row := _next_row(pieces, end)) < len(pieces) and _goes_on(pieces, row):
        end = row + 1
    return end


def _next_row(pieces: Sequence[Piece], at: int) -> int:
    """Past one empty line before another row: a text may have one after each of its lines."""
    below = at + 1
    blank = below < len(pieces) and not pieces[at].text.strip()
    return below if blank and pieces[below].cell is None and "\t" in pieces[below].text.strip() else at


def _end_of_even_rows(pieces: Sequence[Piece], first: int, columns: int) -> int:
    """A table without an ordinal column: only rows with as many tabs are sure to be its own."""
    end = first
    while end < len(pieces) and pieces[end].cell is None and pieces[end].text.count("\t") == columns - 1:
        end += 1
    return end


def _goes_on(pieces: Sequence[Piece], at: int) -> bool:
    """The line is a row of the table, with an ordinal column, that stands above it."""
    if pieces[at].cell is not None:
        return False
    row = _split(pieces[at])
    if len(row) == 1:
        return _heads_group(pieces, at)
    if _ORDINAL_HEADER.match(row[0]):
        return False
    if len(row) >= _FEWEST_COLUMNS:
        return True
    ordinal = _ORDINAL.match(row[0])
    # "1." with one cell behind it may be the first item after the table; a bare "1" or a row that follows tells.
    return not row[0] or bool(ordinal and (not ordinal["closing"] or _is_row(pieces, at + 1)))


def _heads_group(pieces: Sequence[Piece], at: int) -> bool:
    text = pieces[at].text.strip()
    return 0 < len(text) <= _LONGEST_HEADING and _is_row(pieces, at + 1)


def _is_row(pieces: Sequence[Piece], at: int) -> bool:
    """The line is a row of three or more cells that begins no new table."""
    if at >= len(pieces) or pieces[at].cell is not None:
        return False
    row = _split(pieces[at])
    return len(row) >= _FEWEST_COLUMNS and bool(_ORDINAL.match(row[0])) and bool(row[1])


def _split(piece: Piece) -> list[str]:
    """The texts of the cells of a line; tabs at its end hold nothing."""
    return [cell.strip() for cell in piece.text.rstrip().split("\t")]


def _places(rows: Sequence[Piece], table: int) -> Iterator[list[CellPlace]]:
    """The places of the cells that are not empty, row by row."""
    grid = [_split(row) for row in rows]
    columns = max(len(row) for row in grid)
    below = _lower_header(grid, columns)
    under = frozenset(below)
    for number, row in enumerate(grid):
        if number == 0 and below:
            yield [_upper(row, column, under, table) for column, text in enumerate(row) if text]
        elif number == 1 and below:
            yield [CellPlace(table, number, column) for column in below]
        elif number and _is_group(row):
            yield _group_places(row, columns, CellPlace(table, number, 0))
        else:
            yield [CellPlace(table, number, column) for column, text in enumerate(row) if text]


def _lower_header(grid: Sequence[Sequence[str]], columns: int) -> list[int]:
    """The columns of the lower header row, [] where the table has none.

    It begins with an empty cell, and its cells stand under those that the upper row leaves empty and the cells left of
    them, wherever its tabs put them: some programs leave out the cells that reach down from above.
    """
    upper, lower = [*grid[0], *[""] * (columns - len(grid[0]))], grid[1]
    named = [text for text in lower if text]
    if lower[0] or not named or "" not in upper or max(map(len, named)) > _LONGEST_HEADER:
        return []
    open_columns = [at for at, text in enumerate(upper) if not text or (at + 1 < columns and not upper[at + 1])]
    literal = [at for at, text in enumerate(lower) if text]
    return open_columns if len(open_columns) == len(named) else literal


def _upper(row: Sequence[str], column: int, below: frozenset[int], table: int) -> CellPlace:
    """An upper header cell lies over the lower ones to its right, or reaches down where none stands under it."""
    if column not in below:
        return CellPlace(table, 0, column, row_span=2)
    span = 1
    while column + span in below and (column + span >= len(row) or not row[column + span]):
        span += 1
    return CellPlace(table, 0, column, column_span=span)


def _is_group(row: Sequence[str]) -> bool:
    return len(row) == 1 or (len(row) == 2 and bool(_ORDINAL.match(row[0])) and not row[0][0].isdigit())


def _group_places(row: Sequence[str], columns: int, first: CellPlace) -> list[CellPlace]:
    if len(row) == 1:
        return [replace(first, column_span=columns)]
    return [first, replace(first, column=1, column_span=columns - 1)]


def _cells(row: Piece, places: Sequence[CellPlace]) -> Iterator[Piece]:
    remaining = iter(places)
    for text in row.text.split("\t"):
        if text:
            yield replace(row, text=text, cell=next(remaining) if text.strip() else None)
