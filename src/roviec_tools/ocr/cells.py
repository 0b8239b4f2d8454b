"""Cells of a table that a page's recognition passed over: a figure alone between rulings is taken for a speck.

Their pictures are set under each other on a sheet of its own, which is read once; the words go back to their places.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from roviec.intake.pdf_page import Box
    from roviec_tools.ocr.raster import Grey
    from roviec_tools.ocr.tesseract import Tesseract, TsvWord

_INSET: Final = 2.0
"""Points inside its rulings that a cell begins."""
_SPACE: Final = 8.0
"""Points between two cells on the sheet."""
_INK: Final = 0.6
_LEAST: Final = 0.0012
"""Of a cell: less ink than a full stop makes is a speck."""
_LEAST_HEIGHT: Final = 4.0
"""Points: ink in a lower stretch is no letter."""
_MOST_CELLS: Final = 400
_OWN_LINES: Final = 1_000_000
"""Added to the block numbers of words from the sheet: none is on a line of the page."""


def read_missed_cells(
    grey: Grey, dpi: float, cells: list[Box], words: list[TsvWord], program: Tesseract
) -> list[TsvWord]:
    """Read the cells that have ink and no words.

    Args:
        grey: the page, without its rulings.
        dpi: its resolution.
        cells: boxes of all cells of its tables, in points.
        words: what was read on it.
        program: reads the sheet.
    Returns:
        The words found, placed on the page.
    """
    scale = dpi / 72
    boxes = [_dots(cell, scale, grey.shape) for cell in cells]
    missed = [box for box in boxes if not any(_is_in(word, box) for word in words) and _has_ink(grey, box, scale)]
    if not missed or len(missed) > _MOST_CELLS:
        return []
    sheet, tops = _sheet(grey, missed, round(_SPACE * scale))
    found = program.read(sheet, dpi, as_block=True) or []
    margin = round(_SPACE * scale)
    placed: list[TsvWord] = []
    for word in found:
        middle = (word.top + word.bottom) // 2
        index = int(np.searchsorted(tops, middle, side="right")) - 1
        if 0 <= index < len(missed):
            left, top, _, _ = missed[index]
            block = _OWN_LINES + index
            placed.append(
                replace(
                    word,
                    left=word.left - margin + left,
                    top=word.top - int(tops[index]) + top,
                    line=(block, *word.line[1:]),
                )
            )
    return placed


def _dots(cell: Box, scale: float, shape: tuple[int, ...]) -> tuple[int, int, int, int]:
    left, top, right, bottom = cell
    return (
        max(0, round((left + _INSET) * scale)),
        max(0, round((top + _INSET) * scale)),
        min(shape[1], round((right - _INSET) * scale)),
        min(shape[0], round((bottom - _INSET) * scale)),
    )


def _is_in(word: TsvWord, box: tuple[int, int, int, int]) -> bool:
    left, top, right, bottom = box
    across, down = (word.left + word.right) / 2, (word.top + word.bottom) / 2
    return left <= across <= right and top <= down <= bottom


def _has_ink(grey: Grey, box: tuple[int, int, int, int], scale: float) -> bool:
    left, top, right, bottom = box
    part = grey[top:bottom, left:right]
    if part.size == 0:
        return False
    ink = part < _INK * float(np.percentile(part, 95))
    rows = np.flatnonzero(ink.any(axis=1))
    return bool(ink.mean() > _LEAST and rows.size and rows[-1] - rows[0] >= _LEAST_HEIGHT * scale)


def _sheet(grey: Grey, boxes: list[tuple[int, int, int, int]], margin: int) -> tuple[Grey, list[int]]:
    """The cells under each other, and where each begins."""
    width = max(right - left for left, _, right, _ in boxes) + 2 * margin
    height = sum(bottom - top + margin for _, top, _, bottom in boxes) + margin
    sheet = np.full((height, width), 255, np.uint8)
    tops: list[int] = []
    at = margin
    for left, top, right, bottom in boxes:
        sheet[at : at + bottom - top, margin : margin + right - left] = grey[top:bottom, left:right]
        tops.append(at)
        at += bottom - top + margin
    return sheet, tops
