"""Tables in plain text whose columns are parted by tabs, as copied from a spreadsheet."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from roviec.intake.pieces import next_table
from roviec.source import CellPlace

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from roviec.intake.pieces import Piece

_FEWEST_COLUMNS = 3
_FEWEST_ROWS = 2


def place_tab_tables(pieces: Sequence[Piece]) -> list[Piece]:
    """Give the lines of such tables their cells.

    Two or more lines in succession with the same two or more tabs are a table if its first row has no empty cell:
    tabs in a row are a typist's way to the signature's side of the page, and a single tab follows a marker.

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
        for number, row in enumerate(pieces[at:end]):
            out.extend(_cells(row, CellPlace(table, number, 0)))
        at = end
        table += 1
    return out


def _table_end(pieces: Sequence[Piece], first: int) -> int:
    """Where the table that begins at a line ends; the line itself if none begins there."""
    if pieces[first].cell is not None or "\t" not in pieces[first].text:
        return first
    header = pieces[first].text.split("\t")
    if len(header) < _FEWEST_COLUMNS or not all(cell.strip() for cell in header):
        return first
    end = first
    while end < len(pieces) and pieces[end].cell is None and pieces[end].text.count("\t") == len(header) - 1:
        end += 1
    return end


def _cells(row: Piece, place: CellPlace) -> Iterator[Piece]:
    for column, text in enumerate(row.text.split("\t")):
        if text:
            yield replace(row, text=text, cell=replace(place, column=column) if text.strip() else None)
