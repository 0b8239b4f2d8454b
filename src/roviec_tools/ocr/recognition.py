"""One page: made clean, its ruling lines found, its words recognised."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from roviec.intake.scan_page import ScanPage
from roviec_tools.ocr.words import to_points

if TYPE_CHECKING:
    from roviec_tools.ocr.raster import Raster
    from roviec_tools.ocr.tesseract import Tesseract


def recognise(raster: Raster, program: Tesseract) -> ScanPage | None:
    """Read a page.

    Returns:
        The page, its number left at 1; None where Tesseract fails or takes too long.
    """
    grey = np.asarray(cv2.cvtColor(raster.dots, cv2.COLOR_RGB2GRAY), np.uint8) if raster.coloured else raster.dots
    words = program.read(grey, raster.dpi)
    if words is None:
        return None
    height, width = grey.shape
    return ScanPage(1, width * 72 / raster.dpi, height * 72 / raster.dpi, to_points(words, raster.dpi))
