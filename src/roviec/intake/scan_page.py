"""A page as recognition gives it: words with boxes and confidence, ruling lines.

It is turned into a page that the PDF reader lays out.
Whoever recognises (Tesseract in ``roviec_tools.ocr``) hands these values over; they hold no picture.
"""

from __future__ import annotations

from dataclasses import dataclass

from roviec.intake.pdf_grid import find_grids
from roviec.intake.pdf_lines import make_pieces
from roviec.intake.pdf_page import ASCENT, DESCENT, Page, Ruling, Word
from roviec.intake.pdf_rules import merge

_OTHER_LINE = 1_000
"""Step in the order of words where a line of the recognition ends: the pen has jumped."""


@dataclass(frozen=True, slots=True)
class ScanWord:
    """A word that was recognised. Places are in points from the top left corner of the page, set upright."""

    text: str
    x0: float
    x1: float
    base: float
    """Height of the baseline, from the top."""
    em: float
    """Size of its font."""
    confidence: int
    """0 to 100."""
    line: int
    """Number of its line in the order of recognition; columns have lines of their own."""
    bold: bool = False


@dataclass(frozen=True, slots=True)
class ScanPage:
    """A page that was recognised."""

    number: int
    """1-based."""
    width: float
    """In points."""
    height: float
    words: tuple[ScanWord, ...]
    """In the order of recognition."""
    upright: tuple[Ruling, ...] = ()
    level: tuple[Ruling, ...] = ()


def page_of(scan: ScanPage) -> Page:
    """The page as the PDF reader knows it, not yet laid out."""
    upright, level = merge(list(scan.upright)), merge(list(scan.level))
    return Page(
        number=scan.number,
        width=scan.width,
        height=scan.height,
        pieces=make_pieces(_words(scan), upright),
        grids=find_grids(upright, level),
        level=tuple(level),
    )


def _words(scan: ScanPage) -> list[Word]:
    words: list[Word] = []
    order = 0
    line = None
    for one in scan.words:
        if line is not None and one.line != line:
            order += _OTHER_LINE
        line = one.line
        words.append(
            Word(
                x0=one.x0,
                top=one.base - ASCENT * one.em,
                x1=one.x1,
                bottom=one.base + DESCENT * one.em,
                base=one.base,
                text=one.text,
                bold=one.bold,
                order=order,
                confidence=one.confidence,
            )
        )
        order += len(one.text) + 1
    return words
