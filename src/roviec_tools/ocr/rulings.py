"""Ruling lines of a page: found by their length, taken out of the picture where they make a table.

Tesseract reads the uprights of a table as letters and its levels as dashes; the words alone it reads well.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import cv2
import numpy as np

from roviec.intake.pdf_grid import find_grids
from roviec.intake.pdf_page import Grid, Ruling
from roviec.intake.pdf_rules import merge

if TYPE_CHECKING:
    from roviec_tools.ocr.raster import Grey

_UPRIGHT: Final = 13.0
_LEVEL: Final = 26.0
"""Points: letters have no strokes so long; the smallest row of a table is higher."""
_THICK: Final = 4.0
"""Points: what is thicker is a bar, a frame of a picture, a black edge of the glass."""
_INK: Final = 0.72
"""Of the brightness of paper: what is darker may be a line, however thin and pale."""
_GAP: Final = 1.5
"""Points: a break so small is a fault of the scan."""
_COARSE: Final = 100.0
"""Dots an inch that lines are sought at: they are long, and a quarter of the dots takes a quarter of the time."""
_ROOM: Final = 3.0
"""Points around a table in which its lines are taken out."""


@dataclass(frozen=True, slots=True)
class Rulings:
    """The ruling lines of a page, in points."""

    upright: tuple[Ruling, ...]
    level: tuple[Ruling, ...]
    grids: tuple[Grid, ...]
    """The tables that they make."""


def find_rulings(grey: Grey, dpi: float) -> tuple[Rulings, Grey]:
    """Find the ruling lines of an upright page.

    Args:
        grey: the page.
        dpi: its resolution.
    Returns:
        The lines, and the page without the lines of its tables: itself where it has none.
    """
    step = max(1, round(dpi / _COARSE))
    small = grey if step == 1 else cv2.resize(grey, None, fx=1 / step, fy=1 / step, interpolation=cv2.INTER_AREA)
    scale = dpi / 72 / step
    ink = (small < _INK * float(np.percentile(small[::4, ::4], 90))).astype(np.uint8)
    masks = _strokes(ink, scale)
    upright = tuple(_lines(masks[0].T, scale))
    level = tuple(_lines(masks[1], scale))
    grids = find_grids(merge(list(upright)), merge(list(level)))
    boxes = [grid.box for grid in grids]
    return Rulings(upright, level, grids), _without(grey, masks, boxes, dpi / 72, step) if boxes else grey


def _strokes(ink: Grey, scale: float) -> tuple[Grey, Grey]:
    """What is ink over a length that no letter has: uprights and levels."""
    found: list[Grey] = []
    for length, across in ((_UPRIGHT, False), (_LEVEL, True)):
        close = _bar(_GAP * scale, across=across)
        reach = _bar(length * scale, across=across)
        joined = cv2.morphologyEx(ink, cv2.MORPH_CLOSE, close)
        found.append(np.asarray(cv2.morphologyEx(joined, cv2.MORPH_OPEN, reach), np.uint8))
    return found[0], found[1]


def _bar(length: float, *, across: bool) -> Grey:
    dots = max(2, round(length))
    return np.ones((1, dots) if across else (dots, 1), np.uint8)


def _lines(mask: Grey, scale: float) -> list[Ruling]:
    """The strokes of a mask, as if all ran across."""
    count, _, boxes, _ = cv2.connectedComponentsWithStats(np.ascontiguousarray(mask), connectivity=8)
    lines: list[Ruling] = []
    for left, top, width, height, area in boxes[1:count].tolist():
        if area / width <= _THICK * scale and height <= 2 * _THICK * scale:
            lines.append(Ruling((top + height / 2) / scale, left / scale, (left + width) / scale))
    return lines


def _without(
    grey: Grey, masks: tuple[Grey, Grey], boxes: list[tuple[float, float, float, float]], scale: float, step: int
) -> Grey:
    """The page with paper where the lines of its tables were."""
    clean = grey.copy()
    wide = np.ones((3, 3), np.uint8)
    height, width = grey.shape
    for x0, top, x1, bottom in boxes:
        rows = slice(max(0, round((top - _ROOM) * scale)), min(height, round((bottom + _ROOM) * scale)))
        columns = slice(max(0, round((x0 - _ROOM) * scale)), min(width, round((x1 + _ROOM) * scale)))
        part = clean[rows, columns]
        paper = int(np.percentile(part, 90))
        for mask in masks:
            cut = mask[rows.start // step : -(-rows.stop // step), columns.start // step : -(-columns.stop // step)]
            lines = cv2.dilate(cut, wide)
            full = cv2.resize(lines, (part.shape[1], part.shape[0]), interpolation=cv2.INTER_NEAREST)
            part[full > 0] = paper
    return clean
