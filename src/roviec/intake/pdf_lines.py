"""Lines of a PDF page: words brought onto baselines, cut at wide gaps and rulings."""

from __future__ import annotations

import unicodedata
from itertools import pairwise
from operator import attrgetter
from typing import Final, TypeVar

from roviec.intake.pdf_page import Piece, Ruling, Word, join_pieces
from roviec.source import Insert, Reading

_SAME_BASE: Final = 0.22
"""Of the font box: baselines closer than this are one line."""
WIDE_GAP: Final = 2.0
"""Of the font box: a wider gap always parts two pieces."""
JUMP_GAP: Final = 0.5
"""Of the font box: so wide a gap parts two pieces where the content stream jumps as well."""
STAMP_REACH: Final = 3.0
"""Of the font box: so near to its neighbour a stamp belongs to it."""
_HAIR: Final = 1.5
_NO_GAP: Final = 0.04
_SMALL: Final = 0.82
"""A word this much smaller than its neighbour may be a raised figure of it."""
_BASE: Final = attrgetter("base")
_LEFT_EDGE: Final = attrgetter("x0")


_Placed = TypeVar("_Placed", Word, Piece)


def make_pieces(words: list[Word], upright: list[Ruling]) -> list[Piece]:
    """Bring words onto lines.

    Args:
        words: in any order.
        upright: rulings that part pieces.

    Returns:
        Pieces by baseline, then x.
    """
    pieces: list[Piece] = []
    for unsorted in _rows(words):
        if len(unsorted) == 1:  # most lines are one run
            pieces.append(_piece(unsorted))
            continue
        row = _without_doubles(_in_order(unsorted))
        edges = _edges_across(row, upright)
        start = 0
        for index in range(1, len(row)):
            if _parts(row[index - 1], row[index], edges):
                pieces.append(_piece(row[start:index]))
                start = index
        pieces.append(_piece(row[start:]))
    return [piece for piece in pieces if piece.text]


def _in_order(row: list[Word]) -> list[Word]:
    """From left to right; runs that others overlap are taken apart."""
    ordered = sorted(row, key=_LEFT_EDGE)
    if any((left.parts or right.parts) and right.x0 - left.last_x0 < _HAIR for left, right in pairwise(ordered)):
        return sorted(_words_of(row), key=_LEFT_EDGE)
    return ordered


def _words_of(row: list[Word]) -> list[Word]:
    return [word for run in row for word in run.words()]


def _without_doubles(row: list[Word]) -> list[Word]:
    """Words printed twice a hair apart (bold by double print) are kept once, as bold."""
    kept: list[Word] = []
    for word in row:
        twin = kept[-1] if kept else None
        if twin is not None and twin.text == word.text and word.x0 - twin.x0 < _HAIR:
            twin.bold = True
        else:
            kept.append(word)
    return kept


def _rows(words: list[Word]) -> list[list[Word]]:
    """Words grouped by baseline, from top to bottom; small raised or lowered words join the line they touch."""
    return _with_raised(_by_baseline(words))


def _by_baseline(given: list[_Placed]) -> list[list[_Placed]]:
    """Words or pieces whose baselines are as good as one, from top to bottom."""
    rows: list[list[_Placed]] = []
    base = size = 0.0
    for one in sorted(given, key=_BASE):
        own_size = one.bottom - one.top
        if rows and one.base - base <= _SAME_BASE * min(own_size, size):
            rows[-1].append(one)
        else:
            rows.append([one])
            base, size = one.base, own_size
    return rows


def _with_raised(rows: list[list[Word]]) -> list[list[Word]]:
    result: list[list[Word]] = []
    for index, row in enumerate(rows):
        left = row
        for other in (rows[index + 1] if index + 1 < len(rows) else None, result[-1] if result else None):
            if other is None or not left or not _may_be_raised(left, other):
                continue
            left, other[:] = _words_of(left), _words_of(other)
            raised = [word for word in left if _touches(word, other)]
            other.extend(raised)
            left = [word for word in left if word not in raised]
        if left:
            result.append(left)
    return result


def _may_be_raised(row: list[Word], other: list[Word]) -> bool:
    return abs(row[0].base - other[0].base) < 0.6 * other[0].size and any(
        word.size < _SMALL * other[0].size for word in row
    )


def _touches(word: Word, other: list[Word]) -> bool:
    return any(word.size < _SMALL * one.size and -0.1 * one.size <= word.x0 - one.x1 <= 0.3 * one.size for one in other)


def _edges_across(row: list[Word], upright: list[Ruling]) -> list[float]:
    if not upright:
        return []
    height = (row[0].top + row[0].bottom) / 2
    return [line.at for line in upright if line.start <= height <= line.end]


def _parts(left: Word, right: Word, edges: list[float]) -> bool:
    gap = right.x0 - left.x1
    size = min(left.size, right.size)
    if left.stamp or right.stamp:
        return gap > STAMP_REACH * size
    if gap > WIDE_GAP * size:
        return True
    if gap > JUMP_GAP * size and (right.jump or not left.order < right.order <= left.stream_end + 3):
        return True
    return any(left.x0 + 1 < edge < right.x1 - 1 and _between(left, right, edge) for edge in edges)


def _between(left: Word, right: Word, edge: float) -> bool:
    """Whether the edge stands between the middles of both words (a letter may overlap a ruling a little)."""
    return (left.x0 + left.x1) / 2 < edge < (right.x0 + right.x1) / 2


def _piece(words: list[Word]) -> Piece:
    if len(words) == 1 and not words[0].stamp and words[0].confidence is None:
        (word,) = words
        return Piece(word.x0, word.top, word.x1, word.bottom, word.base, word.text, word.bold, word.order)
    own = [word for word in words if not word.stamp] or words
    text, inserts, readings = _text_of(words)
    main = max(own, key=lambda word: (word.size, word.longest)) if len(own) > 1 else own[0]
    letters = [word for word in own if any(map(str.isalpha, word.text))]
    return Piece(
        x0=words[0].x0,
        top=min(word.top for word in own),
        x1=max(word.x1 for word in words),
        bottom=max(word.bottom for word in own),
        base=main.base,
        text=text,
        bold=all(word.bold for word in letters or own),
        order=min(word.order for word in own),
        inserts=inserts,
        readings=readings,
    )


def _text_of(words: list[Word]) -> tuple[str, tuple[Insert, ...], tuple[Reading, ...]]:
    """The words with the spaces between them; stamps as inserts that bring their own spaces."""
    text = ""
    inserts: list[Insert] = []
    readings: list[Reading] = []
    previous: Word | None = None
    waiting: list[Word] = []
    for word in words:
        if word.stamp:
            waiting.append(word)
            continue
        before = len(text)
        if previous is not None and _is_gap(previous, word):
            text += " "
        inserts.extend(_stamps(waiting, previous, word, before, len(text)))
        waiting = []
        if word.confidence is not None:
            readings.append(Reading((len(text), len(text) + len(word.text)), word.confidence))
        text += word.text
        previous = word
    inserts.extend(_stamps(waiting, previous, None, len(text), len(text)))
    return text, tuple(inserts), tuple(readings)


def _is_gap(left: Word, right: Word) -> bool:
    return right.x0 - left.x1 > _NO_GAP * right.size and not unicodedata.combining(right.text[0])


def _stamps(stamps: list[Word], left: Word | None, right: Word | None, before: int, after: int) -> list[Insert]:
    """The inserts of a blank between two words; ``before`` and ``after`` are the ends of the space in the text."""
    if not stamps:
        return []
    shown = " ".join(stamp.text for stamp in stamps)
    space_left = left is not None and left.text[-1] not in "/-("
    space_right = right is not None and right.text[0] not in "/-,.;)"
    if after == before:
        return [Insert(before, f"{' ' * space_left}{shown}{' ' * space_right}", "stamp")]
    if space_right:
        return [Insert(before, f"{' ' * space_left}{shown}", "stamp")]
    return [Insert(after if space_left else before, shown, "stamp")]


def rows_of(pieces: list[Piece]) -> list[list[Piece]]:
    """Pieces grouped by baseline, each row from left to right."""
    rows = _by_baseline(pieces)
    for row in rows:
        row.sort(key=_LEFT_EDGE)
    return rows


def whole_rows(pieces: list[Piece]) -> list[Piece]:
    """Each row as one piece."""
    return [row[0] if len(row) == 1 else join_pieces(row) for row in rows_of(pieces)]
