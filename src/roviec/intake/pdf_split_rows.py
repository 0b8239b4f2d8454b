"""Rows cut by a page break in a table without rulings: what stands of them at the top of the next page.

Often that is no more than the end of the longest cell; alone on its page it would look like short lines of text.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from roviec.intake.pdf_columns import SAME_GUTTER
from roviec.intake.pdf_lines import rows_of, whole_rows
from roviec.intake.pdf_page import Table, TableCell, line_of
from roviec.intake.pdf_split_blocks import PAGE_FULL
from roviec.source import Region

if TYPE_CHECKING:
    from collections.abc import Sequence

    from roviec.intake.pdf_page import Element, Line, Piece

_SAME_EDGE: Final = 4.0
_EDGE: Final = 3.5
_AXIS: Final = 3.5
_LONE_GAP: Final = 1.9
"""Of a line's height: a cell goes on within this distance."""
_FOOT: Final = 3.5
"""Of a line's height: a cell that goes on reaches so near to the foot of its row; two lines may be kept together."""
_SAME_SIZE: Final = 0.15


def open_table(elements: Sequence[Element]) -> Table | None:
    """The table that a page ends with, where one does; header and signature blocks are none."""
    last = next((one for one in reversed(elements) if getattr(one, "region", None) is not Region.FOOTNOTE), None)
    return last if isinstance(last, Table) and not last.layout else None


def same_gutters(table: Table, other: Table) -> bool:
    """Whether two tables without rulings have the same columns."""
    same = len(table.edges) == len(other.edges) > 1
    return same and all(abs(a - b) <= SAME_GUTTER for a, b in zip(table.edges, other.edges, strict=True))


def same_edges(edges: Sequence[float], others: Sequence[float]) -> bool:
    """Whether two ruled tables have the same columns; one that shows merged cells only has fewer edges."""
    if abs(edges[0] - others[0]) > _SAME_EDGE or abs(edges[-1] - others[-1]) > _SAME_EDGE:
        return False
    few, many = sorted((edges, others), key=len)
    return all(any(abs(edge - one) <= _SAME_EDGE for one in many) for edge in few)


def rest_of_row(table: Table, pieces: list[Piece], height: float) -> list[Piece]:
    """What goes on with the last row of a table at the top of the next page, from top to bottom; often nothing.

    Args:
        table: the last of the page before.
        pieces: of the page, in any order.
        height: of the page; the row was cut only if it reaches down to the foot of its own.
    """
    foot = _foot(table.rows[-1])
    if foot <= PAGE_FULL * height:
        return []
    cells = {cell.column: cell for cell in table.rows[-1] if _goes_down_to(foot, cell)}
    # Where the first column has text, a row of its own begins.
    cells.pop(0, None)
    rest: list[Piece] = []
    for row in rows_of(pieces):
        gap = row[0].top - max(piece.bottom for piece in rest) if rest else 0.0
        if gap > _LONE_GAP * row[0].size or not all(_is_in_line(piece, table, cells) for piece in row):
            break
        rest.extend(row)
    return rest


def fill_row(pieces: list[Piece], edges: tuple[float, ...], page: int) -> Table:
    """The rest of a row as a table of its own, with the columns of the table that it belongs to."""
    columns: dict[int, list[Piece]] = {}
    for piece in pieces:
        columns.setdefault(bisect_right(edges, piece.x0), []).append(piece)
    cells = [
        TableCell(column, 1, 1, [line_of(piece, page, centred=False) for piece in whole_rows(own)])
        for column, own in sorted(columns.items())
    ]
    return Table(edges, [cells], ruled=False)


def join_rest(elements: list[Element]) -> list[Element]:
    """The elements of a page; the rest of a row at its top is the first row of the table below it."""
    if len(elements) < 2:
        return elements
    rest, table = elements[:2]
    if not isinstance(rest, Table) or not isinstance(table, Table) or rest.layout or table.layout:
        return elements
    if rest.ruled or table.ruled or not same_gutters(rest, table):
        return elements
    table.rows[:0] = rest.rows
    return elements[1:]


def _foot(row: list[TableCell]) -> float:
    return max((line.box[3] for cell in row for line in cell.lines[-1:]), default=0.0)


def _goes_down_to(foot: float, cell: TableCell) -> bool:
    if not cell.lines:
        return False
    _, top, _, bottom = cell.lines[-1].box
    return foot - bottom <= _FOOT * (bottom - top)


def _is_in_line(piece: Piece, table: Table, cells: dict[int, TableCell]) -> bool:
    """Whether a piece goes on with the cell above it: in its column, with its margin or axis, in its letters."""
    column = bisect_right(table.edges, piece.x0)
    if column not in cells or bisect_right(table.edges, piece.x1) != column:
        return False
    above = cells[column].lines
    last = above[-1]
    height = last.box[3] - last.box[1]
    if piece.bold != last.bold or abs(piece.size - height) > _SAME_SIZE * height:
        return False
    if piece.text.isupper() and len(piece.text) > 1 and not last.text.isupper():
        return False
    return any(abs(piece.x0 - line.box[0]) <= _EDGE for line in above) or _is_centred(piece, above)


def _is_centred(piece: Piece, above: list[Line]) -> bool:
    """Whether it stands in the middle of lines that are themselves centred."""
    return all(abs(piece.middle - (line.box[0] + line.box[2]) / 2) <= _AXIS for line in above)
