"""Tables of a document, cell for cell, with widths that fit what stands in them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from roviec.export.layout.letters import Printed
from roviec.export.layout.looks import Looks
from roviec.export.layout.paper import Align, Grid, GridCell, Line, Piece
from roviec.source import CellPlace

_LETTER_MM = 2.2
"""Mean width of a letter of 12 points."""
_PADDING_MM = 4.5
_LONGEST = 220
"""Letters beyond which a cell does not widen its column any more."""
_MOST_COLUMNS = 63
"""Word's own limit; columns beyond it share the last."""
_LONGEST_WORD = 14
_DAMPING = 0.8
"""A column with ten times the words gets six times the width."""
_SHORT = 12
"""Letters of an ordinal, a year or a sum, which stand in the middle of their column."""


@dataclass(frozen=True, slots=True)
class FilledCell:
    """A cell of a table of the document."""

    place: CellPlace
    lines: tuple[Printed, ...]
    bold: bool


def set_table(cells: Sequence[FilledCell], head_rows: Collection[int], looks: Looks, width_mm: float) -> Grid:
    """Set a table of the document.

    Args:
        cells: in reading order.
        head_rows: numbers of the rows that are no clauses and open the table.
        looks: of the family.
        width_mm: of the text.
    """
    rows = {row: at for at, row in enumerate(sorted({cell.place.row for cell in cells}))}
    columns = min(_MOST_COLUMNS, max(cell.place.column + cell.place.column_span for cell in cells))
    board = _Board(len(rows), columns)
    for cell in cells:
        board.put(cell, rows)
    heads = sum(row in rows for row in head_rows)
    middle = _middle_columns(board, heads)
    placed = tuple(_cell(board.found[key], key, heads, middle, looks) for key in sorted(board.found))
    shares = shares_of(width_mm, columns, [(c.column, c.column_span, [line.text for line in c.lines]) for c in placed])
    return Grid(shares, len(rows), heads, placed)


@dataclass(slots=True)
class _Placed:
    lines: list[Printed]
    bold: bool
    height: int
    width: int


class _Board:
    """Cells on their grid; two that claim one place are one, so that no word is lost."""

    def __init__(self, rows: int, columns: int) -> None:
        self.rows, self.columns = rows, columns
        self.found: dict[tuple[int, int], _Placed] = {}
        self._owner: dict[tuple[int, int], tuple[int, int]] = {}

    def put(self, cell: FilledCell, rows: Mapping[int, int]) -> None:
        """Place a cell, as large as the grid has room."""
        key = rows[cell.place.row], min(cell.place.column, self.columns - 1)
        if key in self._owner:
            self.found[self._owner[key]].lines.extend(cell.lines)
            return
        width = self._width(key, cell.place.column_span)
        height = self._height(key, width, cell.place, rows)
        self.found[key] = _Placed(list(cell.lines), cell.bold, height, width)
        for down in range(height):
            for right in range(width):
                self._owner[key[0] + down, key[1] + right] = key

    def _width(self, key: tuple[int, int], wanted: int) -> int:
        width = 1
        while width < wanted and key[1] + width < self.columns and (key[0], key[1] + width) not in self._owner:
            width += 1
        return width

    def _height(self, key: tuple[int, int], width: int, place: CellPlace, rows: Mapping[int, int]) -> int:
        height = 1
        while height < place.row_span and key[0] + height < self.rows:
            below = key[0] + height
            if rows.get(place.row + height) != below:
                break
            if any((below, key[1] + right) in self._owner for right in range(width)):
                break
            height += 1
        return height


def _cell(placed: _Placed, key: tuple[int, int], heads: int, middle: frozenset[int], looks: Looks) -> GridCell:
    row, column = key
    look = looks.cell_head if row < heads else replace(looks.cell, bold=placed.bold)
    if row >= heads and column in middle and placed.width == 1:
        look = replace(look, align=Align.CENTRE)
    lines = tuple(Line((Piece(line.text, line.at),), look) for line in placed.lines)
    return GridCell(row, column, lines, placed.height, placed.width)


def _middle_columns(board: _Board, heads: int) -> frozenset[int]:
    """Columns of ordinals, years and sums: nothing in them is longer."""
    longest: dict[int, int] = {}
    for (row, column), placed in board.found.items():
        if row >= heads and placed.width == 1:
            length = sum(len(line.text) for line in placed.lines)
            longest[column] = max(longest.get(column, 0), length)
    return frozenset(column for column, length in longest.items() if length <= _SHORT)


def shares_of(width_mm: float, columns: int, cells: Sequence[tuple[int, int, Sequence[str]]]) -> tuple[float, ...]:
    """Widths of columns that fit their words: every longest word whole, the rest by how much there is to say.

    Args:
        width_mm: of the text.
        columns: how many.
        cells: column, columns spanned and lines of each.
    """
    words, letters, counts, longest = [4] * columns, [0] * columns, [1] * columns, [0] * columns
    for column, span, lines in cells:
        text = " ".join(lines)
        if span > 1 or not text:
            continue
        words[column] = max(words[column], *(min(len(word), _LONGEST_WORD) for word in text.split()))
        letters[column] += min(len(text), _LONGEST)
        longest[column] = max(longest[column], len(text))
        counts[column] += 1
    least = [word * _LETTER_MM + _PADDING_MM for word in words]
    most = [
        max(low, min(length, _LONGEST) * _LETTER_MM + _PADDING_MM) for low, length in zip(least, longest, strict=True)
    ]
    free = width_mm - sum(least)
    if free <= 0:
        return tuple(low / sum(least) for low in least)
    wanted = [(total / count) ** _DAMPING for total, count in zip(letters, counts, strict=True)]
    widths = _shared_out(free, least, most, wanted)
    return tuple(width / sum(widths) for width in widths)


def _shared_out(free: float, least: Sequence[float], most: Sequence[float], wanted: Sequence[float]) -> list[float]:
    """Give the free width to the columns by what they want, none more than fills its longest cell in one line."""
    widths = list(least)
    hungry = [at for at in range(len(widths)) if most[at] > widths[at] and wanted[at] > 0]
    while hungry and free > 0.1:
        whole, given = sum(wanted[at] for at in hungry), 0.0
        for at in hungry:
            more = min(free * wanted[at] / whole, most[at] - widths[at])
            widths[at] += more
            given += more
        free -= given
        hungry = [at for at in hungry if most[at] - widths[at] > 0.1]
    return widths
