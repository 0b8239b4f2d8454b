"""Tables of a PDF page: text put into the cells of a grid or into columns."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Final

from roviec.intake.pdf_lines import whole_rows
from roviec.intake.pdf_page import Table, TableCell, line_of

if TYPE_CHECKING:
    from roviec.intake.pdf_columns import Block
    from roviec.intake.pdf_page import Box, Grid, Piece

_CENTRED: Final = 4.0


def fill_grid(grid: Grid, pieces: list[Piece], page: int, *, goes_on: bool = False) -> tuple[Table | None, list[Piece]]:
    """Put the pieces that stand in a grid into its cells.

    Args:
        grid: the ruled table.
        pieces: of its page.
        page: number of the page.
        goes_on: it may be the rest of a table of the page before, in which one cell goes on.

    Returns:
        The table (None where all its text stands in one cell: a frame) and the pieces that stand outside.
    """
    at = {
        (cell.row + i, cell.column + j): index
        for index, cell in enumerate(grid.cells)
        for i in range(cell.row_span)
        for j in range(cell.column_span)
    }
    inside: dict[int, list[Piece]] = {}
    outside: list[Piece] = []
    for piece in pieces:
        row = bisect_right(grid.rows, (piece.top + piece.bottom) / 2) - 1
        column = bisect_right(grid.columns, piece.middle) - 1
        if (row, column) in at:
            inside.setdefault(at[row, column], []).append(piece)
        else:
            outside.append(piece)
    if len(inside) < (1 if goes_on else 2):
        return None, pieces
    return Table(grid.columns, _filled_rows(grid, inside, page), ruled=True), outside


def _filled_rows(grid: Grid, inside: dict[int, list[Piece]], page: int) -> list[list[TableCell]]:
    """Rows in which some cell with text begins; the others are double rulings, or left blank."""
    filled = sorted({grid.cells[index].row for index in inside})
    rows: list[list[TableCell]] = [[] for _ in filled]
    for index, cell in enumerate(grid.cells):
        first = bisect_left(filled, cell.row)
        span = bisect_left(filled, cell.row + cell.row_span) - first
        if not span:
            continue
        lines = [
            line_of(piece, page, centred=_is_centred(piece.box, cell.box))
            for piece in whole_rows(inside.get(index, []))
        ]
        rows[first].append(TableCell(cell.column, span, cell.column_span, lines))
    for row in rows:
        row.sort(key=lambda one: one.column)
    return rows


def fill_block(block: Block, page: int) -> Table:
    """A block of columns without rulings as a table."""
    rows: list[list[TableCell]] = []
    for pieces in block.rows:
        cells: list[TableCell] = []
        for column in range(len(block.gutters) + 1):
            own = whole_rows([piece for piece in pieces if block.column_of(piece) == column])
            if own:
                cells.append(
                    TableCell(column, 1, 1, [line_of(one, page, centred=_shares_axis(one, own)) for one in own])
                )
        rows.append(cells)
    return Table(tuple(block.gutters), rows, ruled=False, layout=block.layout)


def _is_centred(box: Box, around: Box) -> bool:
    left, right = box[0] - around[0], around[2] - box[2]
    return abs(left - right) <= _CENTRED and left > 8


def _shares_axis(piece: Piece, column: list[Piece]) -> bool:
    """Centred in its column: lines of other lengths have the same middle."""
    return any(abs(other.middle - piece.middle) <= _CENTRED and abs(other.x0 - piece.x0) > _CENTRED for other in column)
