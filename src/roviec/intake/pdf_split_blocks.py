"""Signature blocks cut by a page break: what stands of both columns at the top of the next page.

Of the right-hand column often no more than a name is left there, beside a recipient; alone on its page it would look
like a wide gap in a line.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from roviec.intake.pdf_columns import Block, looks_like_name
from roviec.intake.pdf_lines import rows_of
from roviec.intake.pdf_page import Table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from roviec.intake.pdf_page import Element, Line, Piece

PAGE_FULL: Final = 0.84
"""Of the height: a signature block cut by the page break reaches down to here."""
_EDGE: Final = 4.0
_AXIS: Final = 8.0
_SIGN_GAP: Final = 9.0
"""Of a line's height: room for the signature and the seal above the name."""
_MARK: Final = re.compile(r"[-+–•*]\s")


def open_block(elements: Sequence[Element], page: int, height: float) -> Table | None:
    """The header or signature block that reaches the foot of a page, where one does.

    Args:
        elements: of the page, in order.
        page: its number.
        height: of the page.
    """
    last = elements[-1] if elements else None
    if not isinstance(last, Table) or not last.layout or {cell.column for cell in last.rows[0]} != {0, 1}:
        return None
    lines = [line for row in last.rows for cell in row for line in cell.lines if line.page == page]
    return last if max((line.box[3] for line in lines), default=0.0) > PAGE_FULL * height else None


def rest_of_block(table: Table, pieces: list[Piece]) -> Block | None:
    """What goes on with both columns of a block at the top of the next page; None where only one does, or none.

    Args:
        table: the block at the foot of the page before.
        pieces: of the page, in any order.
    """
    left: list[Piece] = []
    right: list[Piece] = []
    for row in rows_of(pieces):
        above = [*left, *right]
        if above and row[0].top - max(piece.bottom for piece in above) > _SIGN_GAP * row[0].size:
            break
        sides = [_side(piece, table, left) for piece in row]
        if sides not in ([0], [1], [0, 1]):
            break
        for piece, side in zip(row, sides, strict=True):
            (right if side else left).append(piece)
    if not left or not right:
        return None
    low, high = max(piece.x1 for piece in left), min(piece.x0 for piece in right)
    return Block([*left, *right], [(low + high) / 2], [[*left, *right]]) if low < high else None


def _side(piece: Piece, table: Table, left: list[Piece]) -> int | None:
    """Column that a piece goes on with: 0 or 1."""
    columns = {cell.column: cell.lines for cell in table.rows[0]}
    if any(abs(piece.x0 - line.box[0]) <= _EDGE or _on_axis(piece, line) for line in columns[0]):
        return 0 if goes_on_left(piece.text, [*columns[0], *left]) else None
    if piece.x0 <= max(line.box[0] for line in columns[0]) + _EDGE:
        return None
    in_line = any(abs(piece.x0 - line.box[0]) <= _EDGE or _on_axis(piece, line) for line in columns[1])
    return 1 if in_line or looks_like_name(piece.text) else None


def _on_axis(piece: Piece, line: Line) -> bool:
    return abs(piece.middle - (line.box[0] + line.box[2]) / 2) <= _AXIS


def goes_on_left(text: str, above: Sequence[Line | Piece]) -> bool:
    """Whether a line goes on with the recipients above it: by its dash if they have dashes, or inside one of them."""
    if _MARK.match(text) or text[:1] == "(" or text[:1].islower():
        return True
    return not any(_MARK.match(line.text) for line in above) or not above[-1].text.rstrip().endswith((";", ".", ":"))
