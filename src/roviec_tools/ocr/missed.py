"""What a page's recognition passed over: a figure alone in a cell is taken for a speck, a short line for a picture.

Its pictures are set under each other on a sheet of its own, which is read once; the words go back to their places.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

import cv2
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
_LINE: Final = 19.0
"""Points: a line is no higher."""
_LEAST_WIDTH: Final = 8.0
"""Points: less is a letter at most, and a speck more often."""
_LETTER_GAP: Final = 5.0
_ROOM: Final = 2.5
_COARSE: Final = 100.0
_MOST_LINES: Final = 12
"""Stretches without words on a page; more of them are a drawing."""
_MOST_CELLS: Final = 400
_OWN_LINES: Final = 1_000_000
"""Added to the block numbers of words from the sheet: none is on a line of the page."""


def read_missed(grey: Grey, dpi: float, cells: list[Box], words: list[TsvWord], program: Tesseract) -> list[TsvWord]:
    """Read the cells, and the stretches outside tables, that have ink and no words.

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
    missed += _lines_without_words(grey, scale, boxes, words)
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


def _lines_without_words(
    grey: Grey, scale: float, cells: list[tuple[int, int, int, int]], words: list[TsvWord]
) -> list[tuple[int, int, int, int]]:
    """Boxes around ink as high as letters that no word covers."""
    step = max(1, round(scale * 72 / _COARSE))
    small = cv2.resize(grey, None, fx=1 / step, fy=1 / step, interpolation=cv2.INTER_AREA)
    ink = (small < _INK * float(np.percentile(small[::2, ::2], 90))).astype(np.uint8)
    for left, top, right, bottom in [*cells, *((word.left, word.top, word.right, word.bottom) for word in words)]:
        ink[max(0, top // step - 2) : bottom // step + 3, max(0, left // step - 2) : right // step + 3] = 0
    fine = scale / step
    joined = cv2.morphologyEx(ink, cv2.MORPH_CLOSE, np.ones((1, max(3, round(_LETTER_GAP * fine))), np.uint8))
    count, _, boxes, _ = cv2.connectedComponentsWithStats(joined, connectivity=8)
    found = []
    for left, top, width, height, area in boxes[1:count].tolist():
        if (
            _LEAST_HEIGHT * fine <= height <= _LINE * fine
            and width >= _LEAST_WIDTH * fine
            and area < 0.9 * width * height
        ):
            room = round(_ROOM * fine)
            place = (left - room, top - room, left + width + room, top + height + room)
            found.append(
                (
                    max(0, place[0] * step),
                    max(0, place[1] * step),
                    min(grey.shape[1], place[2] * step),
                    min(grey.shape[0], place[3] * step),
                )
            )
    return found if len(found) <= _MOST_LINES else []


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
