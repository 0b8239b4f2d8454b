"""From Tesseract's words to those of a page: baselines, sizes of type, bold."""

from __future__ import annotations

from itertools import groupby
from statistics import median
from typing import TYPE_CHECKING, Final

from roviec.intake.scan_page import ScanWord

if TYPE_CHECKING:
    from collections.abc import Collection

    from roviec_tools.ocr.tesseract import TsvWord

_BELOW: Final = frozenset("gjpqyçạặậẹệịọộợụựỵ,;()[]{}/|_QẠẶẬẸỆỊỌỘỢỤỰỴ@§“”\"'’‘-–—…*^~=+•·°")
"""Letters and signs that reach below the baseline, or do not reach down to it."""
_CAPITAL: Final = 0.66
"""Of the em, as in Times: height of a capital or a figure …"""
_SMALL: Final = 0.46
"""… and of a small letter without a stem."""
_PLAIN_TALL: Final = frozenset("ABCDEFGHIKLMNOPRSTUVXYZĐƯbdđhkl0123456789")
_MARKED: Final = "ăâđêôơưáàảãạ"
_PLAIN_SMALL: Final = frozenset("acemnorsuvxzơư")
_DROOP: Final = 0.22
"""Of the em: how far letters reach below the baseline."""
_WIDE: Final = 1.6
"""Of the height of its words: no space in a line is so wide."""
_USUAL: Final = 13.0
"""Points: the size of type of a page on which nothing tells it."""
_ALIKE: Final = 0.14
"""Sizes closer than this to the usual one are the usual one: boxes of a few dots tell no more."""


def to_points(words: list[TsvWord], dpi: float, bold: Collection[int] = ()) -> tuple[ScanWord, ...]:
    """The words of a page.

    Args:
        words: in Tesseract's order, in dots.
        dpi: resolution of their picture.
        bold: identities of the words that are bold.
    """
    lines = [part for _, group in groupby(words, key=lambda word: word.line) for part in _parts(list(group))]
    bases = [_base(line) for line in lines]
    sizes = [_size(line, base) for line, base in zip(lines, bases, strict=True)]
    known = [size for size, line in zip(sizes, lines, strict=True) if size for _ in line]
    usual = median(known) if known else dpi * _USUAL / 72
    found: list[ScanWord] = []
    for number, (line, base, size) in enumerate(zip(lines, bases, sizes, strict=True)):
        em = usual if size is None or abs(size - usual) <= _ALIKE * usual else size
        found.extend(_word(word, base, em, number, 72 / dpi, bold=id(word) in bold) for word in line)
    return tuple(found)


def _parts(line: list[TsvWord]) -> list[list[TsvWord]]:
    """A line cut at its wide gaps: Tesseract takes what stands side by side for one line, be it a little higher."""
    wide = _WIDE * median(word.height for word in line)
    parts: list[list[TsvWord]] = [[]]
    for word in sorted(line, key=lambda one: one.left):
        if parts[-1] and word.left - parts[-1][-1].right > wide:
            parts.append([])
        parts[-1].append(word)
    return parts


def _word(word: TsvWord, base: float, em: float, line: int, scale: float, *, bold: bool) -> ScanWord:
    return ScanWord(
        text=word.text,
        x0=round(word.left * scale, 2),
        x1=round(word.right * scale, 2),
        base=round(base * scale, 2),
        em=round(em * scale, 2),
        confidence=max(0, min(100, round(word.confidence))),
        line=line,
        bold=bold,
    )


def _base(line: list[TsvWord]) -> float:
    """The baseline: where the words end that have nothing below it."""
    standing = [word.bottom for word in line if not _BELOW.intersection(word.text)]
    if standing:
        return float(median(standing))
    heights = median(word.height for word in line)
    return float(median(word.bottom for word in line) - 0.2 * heights)


def _size(line: list[TsvWord], base: float) -> float | None:
    """Size of the type: by words whose highest letter is plain."""
    sizes = [size for word in line if (size := _size_of(word, base))]
    return float(median(sizes)) if sizes else None


def _size_of(word: TsvWord, base: float) -> float | None:
    letters = [letter for letter in word.text if letter.isalnum()]
    if not letters or word.top >= base:
        return None
    if all(letter in _PLAIN_SMALL for letter in letters):
        return (base - word.top) / _SMALL
    tall = any(letter in _PLAIN_TALL for letter in letters)
    if tall and all(letter in _PLAIN_TALL or letter in _PLAIN_SMALL or letter in "gpqyti" for letter in letters):
        return (base - word.top) / _CAPITAL
    return None
