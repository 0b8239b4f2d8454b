"""One page: made clean, its ruling lines found, its words recognised."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

import numpy as np

from roviec.intake.scan_page import ScanPage
from roviec.lexicon.syllables import is_syllable
from roviec_tools.ocr.missed import read_missed
from roviec_tools.ocr.rulings import Rulings, find_rulings
from roviec_tools.ocr.upright import make_upright
from roviec_tools.ocr.weight import find_bold
from roviec_tools.ocr.words import to_points

if TYPE_CHECKING:
    from collections.abc import Sequence

    from roviec.intake.scan_page import ScanWord
    from roviec_tools.ocr.raster import Grey, Raster
    from roviec_tools.ocr.tesseract import Tesseract, TsvWord

_RESTS: Final = frozenset("|_—–-=~[]{}!lI¡¦:.,'‘’\"")
"""Letters that Tesseract makes of a bit of a ruling line."""
_BARS: Final = "|_¦`´‹›¬ˆ^~"  # noqa: RUF001 - they are what Tesseract says
"""What bits of lines and of stamps are read as, and no document prints beside a word."""
_AFTER_WORDS: Final = ",.:;'’\""
"""Marks that stand behind a word, never before a line."""
_SHORT: Final = 2
_NEAR: Final = 3.0
"""Points."""

_LIKELY: Final = 0.4
"""Of the letters: a page upside down reads like Vietnamese in a tenth of them, a poor scan in most."""
_SURE: Final = 60
_SPECK: Final = 0.7
_UNSURE: Final = 40
_SMALL: Final = 3.6
"""Points: no letter or figure is so small."""


def recognise(raster: Raster, program: Tesseract) -> ScanPage | None:
    """Read a page.

    Returns:
        The page, its number left at 1; None where Tesseract fails or takes too long.
    """
    grey, dpi = make_upright(raster)
    best = _read(grey, dpi, program)
    if best is None or not best.words or likeness(best.words) >= _LIKELY:
        return best
    # Nothing in the rows of a page tells its head from its foot; reading it does.
    other = _read(np.ascontiguousarray(grey[::-1, ::-1]), dpi, program)
    return other if other and likeness(other.words) > likeness(best.words) else best


def _read(grey: Grey, dpi: float, program: Tesseract) -> ScanPage | None:
    rulings, text = find_rulings(grey, dpi)
    words = program.read(text, dpi)
    if words is None:
        return None
    words = [word for word in words if not _is_speck(word, dpi) and not _is_rest_of_ruling(word, rulings, dpi)]
    cells = [cell.box for grid in rulings.grids for cell in grid.cells]
    words = [_without_bars(word) for word in _without_stray_starts(words)]
    words += read_missed(text, dpi, cells, words, program)
    bold = {id(word) for word, is_bold in zip(words, find_bold(text, words), strict=True) if is_bold}
    height, width = grey.shape
    return ScanPage(
        number=1,
        width=width * 72 / dpi,
        height=height * 72 / dpi,
        words=to_points(words, dpi, bold),
        upright=rulings.upright,
        level=rulings.level,
    )


def likeness(words: Sequence[ScanWord]) -> float:
    """How much of a page reads like Vietnamese: the share of its letters in syllables that were read for sure."""
    total = sum(len(word.text) for word in words)
    sure = sum(len(word.text) for word in words if word.confidence >= _SURE and _is_sound(word.text))
    return sure / total if total else 0.0


def _is_sound(text: str) -> bool:
    bare = text.strip(".,;:()“”\"'-–/[]")
    return bool(bare) and (bare.isdigit() or (len(bare) > 1 and is_syllable(bare)))


def _without_stray_starts(words: Sequence[TsvWord]) -> list[TsvWord]:
    """The words without commas and dots before a line: no line begins with them, but what is left of a stamp does."""
    first: dict[tuple[int, int, int], TsvWord] = {}
    for word in words:
        if word.line not in first or word.left < first[word.line].left:
            first[word.line] = word
    stray = {id(word) for word in first.values() if len(word.text) <= _SHORT and not word.text.strip(_AFTER_WORDS)}
    return [word for word in words if id(word) not in stray]


def _without_bars(word: TsvWord) -> TsvWord:
    """The word without the bits of lines that stick to it."""
    bare = word.text.strip(_BARS)
    return replace(word, text=bare) if bare != word.text and any(map(str.isalnum, bare)) else word


def _is_speck(word: TsvWord, dpi: float) -> bool:
    """Whether a word is too small for what it says, or for anything, or says nothing."""
    if not word.text.strip(_BARS) and not word.text.startswith("__"):
        return True
    lone = len(word.text) == 1 and not word.text.isdecimal() and word.text not in "-–+•*"
    if lone and word.confidence < _SURE and not is_syllable(word.text):
        return True
    size = max(word.width, word.height) * 72 / dpi
    return size < _SPECK or (word.confidence < _UNSURE and size < _SMALL and word.text.strip("-–.…·") != "")


def _is_rest_of_ruling(word: TsvWord, rulings: Rulings, dpi: float) -> bool:
    """Whether a word of strokes alone lies along a ruling of a table."""
    if not _RESTS.issuperset(word.text):
        return False
    scale = 72 / dpi
    left, right, top, bottom = (edge * scale for edge in (word.left, word.right, word.top, word.bottom))
    for grid in rulings.grids:
        x0, y0, x1, y1 = grid.box
        if x0 - _NEAR <= left and right <= x1 + _NEAR and y0 - _NEAR <= top and bottom <= y1 + _NEAR:
            beside = any(left - _NEAR <= edge <= right + _NEAR for edge in grid.columns)
            return beside or any(top - _NEAR <= edge <= bottom + _NEAR for edge in grid.rows)
    return False
