"""The layout of a page: what stands in tables, what in columns, what in running lines, what under the text."""

from __future__ import annotations

from collections import Counter, defaultdict
from statistics import median
from typing import Final

from roviec.intake.pdf_columns import find_blocks
from roviec.intake.pdf_lines import whole_rows
from roviec.intake.pdf_page import Element, Grid, Page, Piece, Table, line_of
from roviec.intake.pdf_split_blocks import rest_of_block
from roviec.intake.pdf_split_rows import fill_row, join_rest, rest_of_row, same_edges
from roviec.intake.pdf_tables import fill_block, fill_grid
from roviec.source import Region

_CENTRED: Final = 6.0
_INDENT: Final = 14.0
_SAME_INDENT: Final = 1.5
_FEWEST_FIRST_LINES: Final = 3
_SMALL: Final = 0.93
Margins = dict[int, tuple[float, float]]
"""By width of the page: the edges between which lines run."""


def find_margins(pages: list[Page]) -> Margins:
    """The usual left and right edge of the text, for each width of page."""
    edges: dict[int, list[tuple[float, float]]] = defaultdict(list)
    for page in pages:
        if len(page.pieces) > 2:
            edges[round(page.width)].append(
                (min(piece.x0 for piece in page.pieces), max(piece.x1 for piece in page.pieces))
            )
    return {width: (median(e[0] for e in found), median(e[1] for e in found)) for width, found in edges.items()}


def lay_out(page: Page, margins: Margins, cut: Table | None = None) -> list[Element]:
    """The elements of a page in reading order.

    Args:
        page: without its furniture.
        margins: see ``find_margins``.
        cut: the signature block or table that the page before ends with: the page break may have cut it.
    """
    notes, pieces = _footnotes(page)
    placed: list[tuple[float, Element]] = []
    for grid in page.grids:
        table, pieces = fill_grid(grid, pieces, page.number, goes_on=_is_rest(grid, page, cut))
        if table is not None:
            placed.append((grid.rows[0], table))
    rest, pieces = _rest(cut, pieces, page)
    placed.extend(rest)
    low, high = margins.get(round(page.width), (0.0, page.width))
    in_blocks: set[int] = set()
    edges = cut.edges if cut and not cut.layout and not cut.ruled else ()
    for block in find_blocks(pieces, (low + high) / 2, edges):
        in_blocks.update(map(id, block.pieces))
        placed.append((min(piece.top for piece in block.pieces), fill_block(block, page.number)))
    running = whole_rows([piece for piece in pieces if id(piece) not in in_blocks])
    centred = _centred(running, low, high)
    placed.extend((piece.top, line_of(piece, page.number, centred=id(piece) in centred)) for piece in running)
    placed.sort(key=lambda entry: entry[0])
    below = [line_of(piece, page.number, centred=False, region=Region.FOOTNOTE) for piece in whole_rows(notes)]
    return join_rest([element for _, element in placed]) + below


def _is_rest(grid: Grid, page: Page, cut: Table | None) -> bool:
    """Whether a grid may go on with a ruled table of the page before: at the top, with the same columns."""
    if cut is None or not cut.ruled or grid is not page.grids[0]:
        return False
    above = any(piece.bottom < grid.rows[0] for piece in page.pieces)
    return not above and len(cut.edges) == len(grid.columns) and same_edges(cut.edges, grid.columns)


def _rest(cut: Table | None, pieces: list[Piece], page: Page) -> tuple[list[tuple[float, Element]], list[Piece]]:
    """What goes on with the block or table cut by the page break, and the pieces that do not."""
    if cut is None or cut.ruled:
        return [], pieces
    if cut.layout:
        block = rest_of_block(cut, pieces)
        taken, table = (block.pieces, fill_block(block, page.number)) if block else ([], None)
    else:
        taken = rest_of_row(cut, pieces, page.height)
        table = fill_row(taken, cut.edges, page.number) if taken else None
    if table is None:
        return [], pieces
    gone = set(map(id, taken))
    return [(min(piece.top for piece in taken), table)], [piece for piece in pieces if id(piece) not in gone]


def _centred(running: list[Piece], low: float, high: float) -> set[int]:
    """Lines with the same space on both sides.

    Lines under each other at one indent are a quotation instead, and a line at the indent of other lines that end
    elsewhere begins a paragraph.
    """
    inside = [piece.x0 - low >= _INDENT for piece in running]
    even = [abs((piece.x0 - low) - (high - piece.x1)) <= _CENTRED for piece in running]
    first = Counter(round(piece.x0) for piece, is_even in zip(running, even, strict=True) if not is_even)
    even = [
        is_even and is_inside and first[round(piece.x0)] < _FEWEST_FIRST_LINES
        for piece, is_even, is_inside in zip(running, even, inside, strict=True)
    ]
    return {
        id(piece)
        for index, piece in enumerate(running)
        if even[index]
        and not any(
            0 <= near < len(running) and even[near] and abs(running[near].x0 - piece.x0) < _SAME_INDENT
            for near in (index - 1, index + 1)
        )
    }


def _footnotes(page: Page) -> tuple[list[Piece], list[Piece]]:
    """Footnotes: smaller text under a short rule near the foot of the page."""
    if not page.pieces:
        return [], []
    usual = median(piece.size for piece in page.pieces)
    for rule in page.level:
        if rule.at < 0.4 * page.height or not 20 < rule.end - rule.start < 0.45 * page.width:
            continue
        if any(grid.rows[0] - 3 <= rule.at <= grid.rows[-1] + 3 for grid in page.grids):
            continue
        below = [piece for piece in page.pieces if piece.top > rule.at - 1]
        left = min((piece.x0 for piece in page.pieces), default=0.0)
        if below and rule.start < left + 12 and all(piece.size < _SMALL * usual for piece in below):
            return below, [piece for piece in page.pieces if piece.top <= rule.at - 1]
    return [], page.pieces
