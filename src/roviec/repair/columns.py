"""Two columns that were flattened into lines: the header, and "Nơi nhận" beside the signature.

Such a line has a wide gap. The left halves are read first, then the right ones, as a person reads the two cells.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec.structs import replace

from roviec.lexicon.landmarks import ANNEX, AUTHORITY, MOTTO, POSITION, RECIPIENTS_ANYWHERE, TYPE_LINE
from roviec.repair.lines import Line, Piece
from roviec.source import CellPlace

_GAP = re.compile(r"(?<=\S)(?: {3,}|[ ]*\t[\t ]*)(?=\S)")
_LONGEST_BLOCK = 60
"""Lines; a header or a foot is shorter."""
_LONGEST_HALF = 60
"""Characters of a line of one column."""
_FIRST_TABLE = 1_000_000
"""Tables of a layout are numbered far above the tables of the file."""


def repair_columns(lines: Sequence[Line]) -> list[Line]:
    """Set the two columns of a header or a foot one after the other, as two cells of a layout table."""
    out: list[Line] = []
    index, table = 0, _FIRST_TABLE
    while index < len(lines):
        end = _block_end(lines, index)
        if end > index:
            out.extend(_unfold(lines[index:end], table))
            table += 1
            index = end
        else:
            out.append(lines[index])
            index += 1
    return out


def _block_end(lines: Sequence[Line], start: int) -> int:
    """End of the two-column block that begins at a line, or ``start`` where none does."""
    line = lines[start]
    if line.cell is not None or not _begins_block(line.text):
        return start
    foot = RECIPIENTS_ANYWHERE.search(line.text) is not None
    end = last_gap = start
    for index in range(start, min(start + _LONGEST_BLOCK, len(lines))):
        text = lines[index].text
        gaps = len(_GAP.findall(text))
        if lines[index].cell is not None or (index > start and _ends_block(text.strip(), gaps, foot=foot)):
            break
        if gaps:
            last_gap = index
        end = index + 1
    return _foot_end(lines, start, end, last_gap) if foot else last_gap + 1


def _ends_block(text: str, gaps: int, *, foot: bool) -> bool:
    """It stands in neither column: a title, an annex, a table; in a header a sentence; in a foot the next header."""
    if TYPE_LINE.match(text) or ANNEX.match(text) or gaps > 1 or (foot and MOTTO.search(text)):
        return True
    return not foot and not gaps and (len(text) > _LONGEST_HALF or text.startswith("Kính gửi"))


def _foot_end(lines: Sequence[Line], start: int, end: int, last_gap: int) -> int:
    """The foot goes on after its last gap while lines lie in one of the two columns."""
    column = _right_column(lines[start : last_gap + 1])
    index = last_gap + 1
    while index < end and lines[index].text.strip():
        text = lines[index].text
        if not text.lstrip().startswith(("-", "+")) and lines[index].indent < column * 0.6:
            break
        index += 1
    return index


def _begins_block(text: str) -> bool:
    gap = _GAP.search(text) if "   " in text or "\t" in text else None
    if gap is None:
        return False
    right = text[gap.end() :].strip()
    if RECIPIENTS_ANYWHERE.search(text[: gap.start()]):
        return bool(AUTHORITY.match(right) or POSITION.match(right) or right.isupper())
    return bool(MOTTO.search(right))


def _right_column(lines: Sequence[Line]) -> int:
    starts = [gap.end() for line in lines if (gap := _GAP.search(line.text))]
    return min(starts) if starts else 0


def _unfold(lines: Sequence[Line], table: int) -> list[Line]:
    column = _right_column(lines)
    left: list[Line] = []
    right: list[Line] = []
    for line in lines:
        gap = _GAP.search(line.text)
        if gap is None:
            (right if line.indent >= column * 0.6 and line.indent > 3 else left).append(line)
            continue
        first, second = _split(line, gap.start(), gap.end())
        left.append(first)
        right.append(second)
    return [replace(line, cell=CellPlace(table, 0, 0)) for line in left] + [
        replace(line, cell=CellPlace(table, 0, 1), blanks=0) for line in right
    ]


def _split(line: Line, end: int, start: int) -> tuple[Line, Line]:
    """The words left of a gap and those right of it; the gap's record stays with the left half."""
    left: list[Piece] = []
    right: list[Piece] = []
    at = 0
    for piece in line.pieces:
        stop = at + len(piece.text)
        if not piece.text:  # the record of something taken out before
            (left if at < start else right).append(piece)
        for side, (a, b), blank in (
            (left, (at, min(stop, end)), False),
            (left, (max(at, end), min(stop, start)), True),
            (right, (max(at, start), stop), False),
        ):
            if a < b:
                source = piece.source  # of a letter that is longer or shorter there, all of it
                if source is not None and (a, b) != (at, stop):
                    source = (source[0] + a - at, source[0] + b - at)
                side.append(
                    Piece("", source, "layout") if blank else Piece(piece.text[a - at : b - at], source, piece.reason)
                )
        at = stop
    halves = []
    for pieces in (left, right):
        text = "".join(piece.text for piece in pieces)
        halves.append(replace(line, pieces=tuple(pieces), text=text, width=len(text.strip())))
    return halves[0], halves[1]
