"""Columns without rulings: the two-column blocks of header and signature, and tables set by alignment alone.

Both show as pieces of lines side by side over a gutter that no line crosses. Text set in running lines crosses
every gutter, so it never becomes a table.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from roviec.intake.pdf_lines import rows_of
from roviec.lexicon.landmarks import POSITION, TYPE_LINE

if TYPE_CHECKING:
    from roviec.intake.pdf_page import Piece

_GUTTER: Final = 5.0
"""Points: the least width of a gutter."""
SAME_GUTTER: Final = 14.0
"""Points: gutters lie where no piece of the page is, so those of one table wander from page to page."""
_LONE_GAP: Final = 1.9
"""Of a line's height: a lone line goes on with its column within this distance."""
_SIGN_GAP: Final = 9.0
"""Of a line's height: room for the signature and the seal above the name."""
_LONGEST_POSITION: Final = 30
_LONGEST_SIGNER: Final = 6
_LAST_LINES: Final = 4
"""Of a block: where the positions of joint signatures stand when their names follow."""
_MAX_MEMBERS: Final = 1_500
_BUDGET: Final = 6_000
"""Pieces looked at on a page, again ones included: a page of scattered words does not take for ever."""
_AXIS: Final = 9.0
_EDGE: Final = 3.5
_FRAME: Final = re.compile(
    r"cộng\s*h[òõ]a\s*xã\s*hội|đảng\s*cộng\s*sản\s*việt|độc\s*lập\s*-|^\W*nơi\s*nhận\W*(?:$|:)"
    r"|^\W*(?:(?:tm|kt|tl|tuq)\s*\.|(?:t/m|k/t|t/l)\b)|^\W*đoàn\s*tncs\s*hồ\s*chí\s*minh\W*$",
    re.IGNORECASE,
)
"""Words of the header and signature blocks (Nghị định 30/2020/NĐ-CP, Phụ lục I; Hướng dẫn 36-HD/VPTW)."""


_HEADER: Final = re.compile(
    r"cộng\s*h[òõ]a\s*xã\s*hội|đảng\s*cộng\s*sản\s*việt|độc\s*lập\s*-|^\W*đoàn\s*tncs\s*hồ\s*chí\s*minh\W*$",
    re.IGNORECASE,
)
_RECIPIENTS: Final = re.compile(r"^\W*nơi\s*nhận\W*$", re.IGNORECASE)
_NUMBERS: Final = re.compile(r"(?:S|Số\s+)?TT|Số\s+thứ\s+tự", re.IGNORECASE)
"""Heads the first column of a table: the page break may leave no more of it than its first row."""
_BELOW_HEADER: Final = re.compile(r"^\W*(?:kính\s*gửi\b|(?:PHẦN\s+)?[IVX]{1,4}\s?[.:/-]\s)", re.IGNORECASE)
"""What stands below a header, even where it is short enough to stand below its left column only."""


@dataclass(slots=True)
class Block:
    """Pieces side by side: ``columns`` of them, each from top to bottom; ``rows`` where it is a table."""

    pieces: list[Piece]
    gutters: list[float]
    rows: list[list[Piece]]
    """The pieces of each table row; a single one for a layout block."""

    @property
    def layout(self) -> bool:
        """Two columns read one after the other, not a table of rows."""
        return len(self.rows) == 1 == len(self.gutters)

    def column_of(self, piece: Piece) -> int:
        """0-based column of a piece."""
        return sum(1 for gutter in self.gutters if piece.middle > gutter)


def find_blocks(pieces: list[Piece], axis: float | None = None, edges: tuple[float, ...] = ()) -> list[Block]:
    """Blocks of columns among the pieces of a page that stand in no ruled table, from top to bottom.

    Args:
        pieces: by baseline, then x.
        axis: half-way between the margins: a lone line centred there is a title, no part of a column.
        edges: column edges of a table that may go on at the top; known columns need fewer rows to be seen.
    """
    ordered = sorted(pieces, key=lambda piece: (piece.top, piece.x0))
    blocks: list[Block] = []
    index = 0
    budget = _BUDGET
    while index < len(ordered) - 1 and budget > 0:
        if not _beside(ordered[index], ordered[index + 1 : index + 4]):
            index += 1
            continue
        seen, block = _grow(ordered, index, axis, edges if index == 0 else ())
        budget -= seen
        index += len(block.pieces) if block is not None else 1
        if block is not None:
            blocks.append(block)
    return blocks


def _beside(piece: Piece, following: list[Piece]) -> bool:
    """Whether the next pieces in height stand beside this one."""
    return any(map(_overlap, itertools.repeat(piece), following))


def _overlap(piece: Piece, other: Piece) -> bool:
    low, high = max(piece.top, other.top), min(piece.bottom, other.bottom)
    if high <= low:
        return False
    apart = other.x0 - piece.x1 >= _GUTTER or piece.x0 - other.x1 >= _GUTTER
    return apart and high - low > 0.3 * min(piece.size, other.size)


def _grow(ordered: list[Piece], start: int, axis: float | None, edges: tuple[float, ...]) -> tuple[int, Block | None]:
    """Take pieces as long as a gutter stays open; say how many were looked at, and what block they make."""
    end = start
    covered: list[tuple[float, float]] = []
    members: list[Piece] = []
    while end < len(ordered) and len(members) < _MAX_MEMBERS:
        piece = ordered[end]
        wider = _cover(covered, piece.x0, piece.x1)
        if end > start and len(wider) < 2:
            break
        if _ends_header(piece, members) or _is_below_signers(piece, members):
            break
        if _begins_header(piece, members, ordered[end + 1 : end + 4]):
            break
        if end > start + 1 and not _belongs(piece, members, ordered[end + 1 : end + 4], wider, axis):
            break
        covered = wider
        members.append(piece)
        end += 1
    seen = len(members)
    while members and not _has_company(members[-1], members, covered):
        members.pop()
    gutters = _gutters(members)
    if not gutters:
        return seen, None
    return seen, _going_on(members, gutters, edges) or _judge(members, gutters)


def _ends_header(piece: Piece, members: list[Piece]) -> bool:
    """Whether a type name, an addressee or a first section stands below the header that the block is."""
    text = piece.text.strip()
    if not _BELOW_HEADER.match(text) and not TYPE_LINE.match(text):
        return False
    return any(_HEADER.search(member.text) for member in members)


def _begins_header(piece: Piece, members: list[Piece], following: list[Piece]) -> bool:
    """Whether the header of the next document begins below the signature block that the block is."""
    row = [piece, *(other for other in following if _overlap(piece, other))]
    if not any(_HEADER.search(other.text) for other in row):
        return False
    signs = any(_FRAME.search(member.text) for member in members)
    return signs and not any(_HEADER.search(member.text) for member in members)


def _is_below_signers(piece: Piece, members: list[Piece]) -> bool:
    """Whether the recipients begin below signatures that stand side by side, one of them above the recipients."""
    if not _RECIPIENTS.match(piece.text):
        return False
    gutters = _gutters(members)
    middle = sum(gutters[0]) / 2 if gutters else 0.0
    return {member.middle < middle for member in members if _is_position(member.text)} == {True, False}


def _cover(covered: list[tuple[float, float]], x0: float, x1: float) -> list[tuple[float, float]]:
    """The stretches of the width that are printed on, with one more; gaps below a gutter's width are closed."""
    result: list[tuple[float, float]] = []
    for low, high in sorted([*covered, (x0, x1)]):
        if result and low - result[-1][1] < _GUTTER:
            result[-1] = (result[-1][0], max(result[-1][1], high))
        else:
            result.append((low, high))
    return result


def _gutters(members: list[Piece]) -> list[tuple[float, float]]:
    covered: list[tuple[float, float]] = []
    for piece in members:
        covered = _cover(covered, piece.x0, piece.x1)
    return [(left[1], right[0]) for left, right in itertools.pairwise(covered)]


def _belongs(
    piece: Piece,
    members: list[Piece],
    following: list[Piece],
    covered: list[tuple[float, float]],
    axis: float | None,
) -> bool:
    """Whether a piece goes on with the block: it has a neighbour, or it is in line with its own column."""
    gap = piece.top - max(member.bottom for member in members)
    if any(_overlap(piece, other) for other in [*members[-4:], *following]):
        signs = gap <= _SIGN_GAP * piece.size and any(_is_position(member.text) for member in members[-_LAST_LINES:])
        return gap < 2.5 * piece.size or signs
    if axis is not None and abs(piece.middle - axis) <= _AXIS and not _in_column(piece, members, covered, by_edge=True):
        return False
    return _in_column(piece, members, covered)


def _in_column(
    piece: Piece, members: list[Piece], covered: list[tuple[float, float]], *, by_edge: bool = False
) -> bool:
    low, high = next((low, high) for low, high in covered if low <= piece.middle <= high)
    own = [member for member in members if low <= member.middle <= high]
    if not own:
        return False
    gap = piece.top - max(member.bottom for member in own)
    centred = 0 if by_edge else sum(abs(member.middle - piece.middle) <= _AXIS for member in own)
    aligned = sum(abs(member.x0 - piece.x0) <= _EDGE for member in own)
    first = low <= min(stretch[0] for stretch in covered)
    if gap <= _LONE_GAP * piece.size:
        return max(centred, aligned) * 2 >= len(own)
    if first or gap > _SIGN_GAP * piece.size:
        return False
    # A name need not be centred under its position.
    signs = not by_edge and _is_position(own[-1].text) and looks_like_name(piece.text)
    return centred * 2 > len(own) or signs


def _has_company(piece: Piece, members: list[Piece], covered: list[tuple[float, float]]) -> bool:
    rest = [member for member in members if member is not piece]
    return bool(rest) and (any(_overlap(piece, other) for other in rest) or _in_column(piece, rest, covered))


def _going_on(members: list[Piece], gutters: list[tuple[float, float]], edges: tuple[float, ...]) -> Block | None:
    """The block as the rest of a table with these edges, where it has them."""
    known = _known_gutters(gutters, edges)
    block = Block(members, known, [])
    if len(known) < 2 or not _is_aligned(block):
        return None
    block.rows = _table_rows(block, rows_of(members))
    return block


def _known_gutters(gutters: list[tuple[float, float]], edges: tuple[float, ...]) -> list[float]:
    """Where the edges of a table lie in the gutters of what may be its rest; empty where they do not.

    A column without text makes one gutter of two.
    """
    middles = [sum(gutter) / 2 for gutter in gutters]
    if len(middles) == len(edges) and all(abs(a - b) <= SAME_GUTTER for a, b in zip(middles, edges, strict=True)):
        return middles
    found: list[float] = []
    for low, high in gutters:
        inside = [edge for edge in edges if low - SAME_GUTTER <= edge <= high + SAME_GUTTER]
        if not inside:
            return []
        found.extend(min(max(edge, low + 1), high - 1) for edge in inside)
    return found if len(found) == len(edges) else []


def _judge(members: list[Piece], gutters: list[tuple[float, float]]) -> Block | None:
    pairs = sum(1 for row in rows_of(members) if len(row) > 1)
    drifted = sum(_beside(piece, members[index + 1 : index + 4]) for index, piece in enumerate(members))
    framed = sum(1 for piece in members if _is_frame(piece.text))
    if len(gutters) > 1 and framed > 1:
        # A wide blank in "Số:      /KH-UBND" or in a date is no column of a header block.
        gutters = [max(gutters, key=lambda gutter: gutter[1] - gutter[0])]
    block = Block(members, [sum(gutter) / 2 for gutter in gutters], [])
    if len(gutters) == 1 and _is_layout(block, framed, max(pairs, drifted)):
        block.rows = [sorted(members, key=lambda piece: (block.column_of(piece), piece.top))]
        return block
    lines = rows_of(members)
    full = sum(1 for row in lines if len({block.column_of(piece) for piece in row}) > len(gutters))
    headed = full > 0 and any(_NUMBERS.fullmatch(piece.text) for piece in lines[0] if block.column_of(piece) == 0)
    if len(gutters) > 1 and (headed or (pairs >= 3 and full >= 2)) and _is_aligned(block):
        block.rows = _table_rows(block, lines)
        return block if headed or len(block.rows) > 2 else None
    return None


def _is_frame(text: str) -> bool:
    """Words of a header or signature block; a position alone in capitals is one of a joint signature."""
    return bool(_FRAME.search(text)) or _is_position(text)


def looks_like_name(text: str) -> bool:
    """Two to six words that all begin with a capital and go on in small letters, as the name of a signer does."""
    words = text.split()
    return 2 <= len(words) <= _LONGEST_SIGNER and all(word[0].isupper() and word[1:].islower() for word in words)


def _is_position(text: str) -> bool:
    return text.isupper() and len(text) <= _LONGEST_POSITION and bool(POSITION.match(text))


def _is_layout(block: Block, framed: int, beside: int) -> bool:
    """A header or signature block: its words say so, or its columns were written one after the other."""
    if beside < 1:
        return False
    if framed:
        # A page break may leave no more than "Nơi nhận:" and "TM. …" of a signature block, or one row of a header.
        few = framed == len(block.pieces) or any(_HEADER.search(piece.text) for piece in block.pieces)
        return few or len(block.pieces) > 2
    left = [piece for piece in block.pieces if block.column_of(piece) == 0]
    right = [piece for piece in block.pieces if block.column_of(piece) == 1]
    return min(len(left), len(right)) >= 2 and max(p.order for p in left) < min(p.order for p in right)


def _is_aligned(block: Block) -> bool:
    """In each column most pieces share their left edge, or their middle."""
    for column in range(len(block.gutters) + 1):
        own = [piece for piece in block.pieces if block.column_of(piece) == column]
        if not own:
            continue
        edges = max(sum(abs(one.x0 - other.x0) <= _EDGE for other in own) for one in own)
        middles = max(sum(abs(one.middle - other.middle) <= _AXIS for other in own) for one in own)
        if max(edges, middles) < 0.6 * len(own):
            return False
    return True


def _table_rows(block: Block, lines: list[list[Piece]]) -> list[list[Piece]]:
    """Lines of a table without rulings put into rows: a row begins where the first column has text.

    Tables whose first column is set at half height (the number of a row beside a text of three lines) are cut by
    the content stream instead, in which all of a row comes before the next.
    """
    cuts = _stream_cuts(lines)
    rows: list[list[Piece]] = []
    for index, line in enumerate(lines):
        begins = index in cuts and any(block.column_of(piece) == 0 for piece in _until_next_cut(lines, index, cuts))
        if begins or not rows:
            rows.append([])
        rows[-1].extend(line)
    return rows


def _until_next_cut(lines: list[list[Piece]], index: int, cuts: set[int]) -> list[Piece]:
    end = index + 1
    while end < len(lines) and end not in cuts:
        end += 1
    return [piece for line in lines[index:end] for piece in line]


def _stream_cuts(lines: list[list[Piece]]) -> set[int]:
    """Indexes of lines before which everything above was written earlier than everything below."""
    cuts: set[int] = set()
    lowest: list[int] = [0] * len(lines)
    low = 1 << 60
    for index in range(len(lines) - 1, -1, -1):
        low = min(low, *(piece.order for piece in lines[index]))
        lowest[index] = low
    high = -1
    for index, line in enumerate(lines):
        if high < lowest[index]:
            cuts.add(index)
        high = max(high, *(piece.order for piece in line))
    return cuts
