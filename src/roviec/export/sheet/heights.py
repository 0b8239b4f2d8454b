"""How high a row must be for its words: LibreOffice, and whatever prints, does not always work it out by itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

LINE_POINTS = 15.75
"""Of Times New Roman at 12 points."""
SMALL_LINE_POINTS = 11.5
"""At 9 points, for words that would not fit into the highest row there is."""
HIGHEST = 409.0
"""No spreadsheet has a higher row."""
_PADDING = 3.0
_PIXELS_PER_UNIT, _CELL_PADDING = 8, 0
"""A column's width is told in digits of the default font."""
_EM = 16.0
"""Of 12 points, in pixels."""
_NARROW, _BROAD = frozenset(" .,;:!|()[]/-'’“”ijltfrIíìỉĩị"), frozenset("mwMW@%—…")


def row_height(cells: Iterable[tuple[str, float]], *, least: int = 1) -> float:
    """Points that the highest of some cells needs.

    Args:
        cells: words and width of the column of each.
        least: lines for which there is room at any rate, be it for what people write.
    """
    lines = max((count_lines(words, width) for words, width in cells), default=1)
    return min(HIGHEST, max(lines, least) * LINE_POINTS + _PADDING)


def is_too_high(words: str, width: float) -> bool:
    """Whether the words need a smaller letter to fit at all."""
    return count_lines(words, width) * LINE_POINTS + _PADDING > HIGHEST


def count_lines(words: str, width: float) -> int:
    """Lines that words take in a column, as near as can be told without the font."""
    room = width * _PIXELS_PER_UNIT - _CELL_PADDING
    return sum(_lines_of(line, room) for line in words.split("\n")) if words else 1


def _lines_of(line: str, room: float) -> int:
    lines, used = 1, 0.0
    for length in _widths(line):
        if used and used + length > room:
            lines, used = lines + 1, 0.0
        # A word wider than the cell goes on in the next line.
        lines += int(length // room)
        used += length % room if length > room else length + _EM * 0.25
    return lines


def _widths(line: str) -> Iterator[float]:
    for word in line.split():
        yield sum(_width(letter) for letter in word)


def _width(letter: str) -> float:
    if letter in _NARROW:
        return _EM * 0.32
    if letter in _BROAD:
        return _EM * 0.8
    return _EM * (0.7 if letter.isupper() else 0.48)
