"""The layout of a page: what stands in tables, what in columns, what in running lines, what under the text."""

from __future__ import annotations

from collections import Counter, defaultdict
from statistics import median
from typing import Final

from roviec.intake.pdf_columns import find_blocks
from roviec.intake.pdf_lines import whole_rows
from roviec.intake.pdf_page import Element, Page, Piece, Table, line_of
from roviec.intake.pdf_split_blocks import rest_of_block
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


def lay_out(page: Page, margins: Margins, cut_block: Table | None = None) -> list[Element]:
    """The elements of a page in reading order.

    Args:
        page: without its furniture.
        margins: see ``find_margins``.
        cut_block: a signature block that the page break before this page may have cut.
    """
    notes, pieces = _footnotes(page)
    placed: list[tuple[float, Element]] = []
    for grid in page.grids:
        table, pieces = fill_grid(grid, pieces, page.number)
        if table is not None:
            placed.append((grid.rows[0], table))
    low, high = margins.get(round(page.width), (0.0, page.width))
    in_blocks: set[int] = set()
    rest = rest_of_block(cut_block, pieces) if cut_block else None
    if rest:
        in_blocks.update(map(id, rest.pieces))
        placed.append((min(piece.top for piece in rest.pieces), fill_block(rest, page.number)))
        pieces = [piece for piece in pieces if id(piece) not in in_blocks]
    for block in find_blocks(pieces, (low + high) / 2):
        in_blocks.update(map(id, block.pieces))
        placed.append((min(piece.top for piece in block.pieces), fill_block(block, page.number)))
    running = whole_rows([piece for piece in pieces if id(piece) not in in_blocks])
    centred = _centred(running, low, high)
    placed.extend((piece.top, line_of(piece, page.number, centred=id(piece) in centred)) for piece in running)
    placed.sort(key=lambda entry: entry[0])
    below = [line_of(piece, page.number, centred=False, region=Region.FOOTNOTE) for piece in whole_rows(notes)]
    return [element for _, element in placed] + below


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
