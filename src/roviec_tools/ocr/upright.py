"""A page as it came made a page to be read: the sheet alone, in grey, without inks over it, evenly lit, level.

Each step measures first. A clean scan comes out dot for dot as it went in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import cv2
import numpy as np

from roviec_tools.ocr.colours import grey_without_inks
from roviec_tools.ocr.light import even_out
from roviec_tools.ocr.sheet import cut_out_sheet
from roviec_tools.ocr.slant import find_slant

if TYPE_CHECKING:
    from roviec_tools.ocr.raster import Dots, Grey, Raster

_LEVEL: Final = 0.12
"""Degrees: Tesseract reads lines that are less askew as well as level ones."""
_FINEST: Final = 300.0
"""Dots an inch: a photograph that is finer is made coarser, for it is read no better and takes longer."""
_MOST_DOTS: Final = 20_000_000
"""A3 at that resolution, give or take: Tesseract takes forty bytes a dot."""
_LONG_SIDE: Final = 297 / 25.4
_SHEET: Final = (1.3, 1.55)
"""Long side by short side of a sheet of A4, give or take."""


def make_upright(raster: Raster) -> tuple[Grey, float]:
    """The page to be read, and its resolution; it may still be upside down.

    Args:
        raster: as it came.
    """
    dots, dpi = _sheet(raster)
    grey = _clean(dots, dpi)
    return _levelled(grey, *find_slant(grey)), dpi


def show_upright(raster: Raster) -> tuple[Grey, float]:
    """The page for people to look at: every dot where ``make_upright`` puts it, with stamps, signatures and shadows."""
    dots, dpi = _sheet(raster)
    grey = np.asarray(cv2.cvtColor(dots, cv2.COLOR_RGB2GRAY), np.uint8) if dots.ndim == 3 else dots
    return _levelled(grey, *find_slant(_clean(dots, dpi))), dpi


def _clean(dots: Dots, dpi: float) -> Grey:
    return even_out(grey_without_inks(dots, dpi) if dots.ndim == 3 else dots)


def _levelled(grey: Grey, turns: int, degrees: float) -> Grey:
    if turns:
        grey = np.ascontiguousarray(np.rot90(grey, turns))
    return grey if abs(degrees) < _LEVEL else _turn(grey, degrees)


def _sheet(raster: Raster) -> tuple[Dots, float]:
    dots, dpi = raster.dots, raster.dpi
    grey = np.asarray(cv2.cvtColor(dots, cv2.COLOR_RGB2GRAY), np.uint8) if raster.coloured else dots
    sheet = cut_out_sheet(dots, grey)
    if sheet is not None:
        long, short = max(sheet.shape[:2]), max(1, min(sheet.shape[:2]))
        if raster.photograph and _SHEET[0] <= long / short <= _SHEET[1]:
            dpi = long / _LONG_SIDE
        dots = sheet
    share = min(_FINEST / dpi, (_MOST_DOTS / (dots.shape[0] * dots.shape[1])) ** 0.5)
    if share < 1:
        dots = np.asarray(cv2.resize(dots, None, fx=share, fy=share, interpolation=cv2.INTER_AREA), np.uint8)
        dpi *= share
    return dots, dpi


def _turn(grey: Grey, degrees: float) -> Grey:
    """Turn a page; the sheet grows so that no corner is lost."""
    height, width = grey.shape
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1.0)
    cosine, sine = abs(matrix[0, 0]), abs(matrix[0, 1])
    size = (round(height * sine + width * cosine), round(height * cosine + width * sine))
    matrix[:, 2] += (size[0] / 2 - width / 2, size[1] / 2 - height / 2)
    paper = int(np.percentile(grey[::8, ::8], 90))
    return np.asarray(
        cv2.warpAffine(grey, matrix, size, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_CONSTANT, borderValue=paper),
        np.uint8,
    )
