"""Uneven light and grain: measured first, and mended only where they are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import cv2
import numpy as np

if TYPE_CHECKING:
    from roviec_tools.ocr.raster import Grey

_LONG_SIDE: Final = 320
_UNEVEN: Final = 0.10
"""Of the lightest paper: how much darker its darkest may be."""
_PAPER: Final = 245.0
_LETTERS: Final = 15
"""Dots of the coarse picture: no letter is so large, so what is left when they are closed is paper."""
_DARK_GROUND: Final = 40
"""Paper is nowhere darker, be it in shadow: what is, is a picture or the edge of the glass."""


def even_out(grey: Grey) -> Grey:
    """The page as if lit evenly; itself where it is."""
    scale = min(1.0, _LONG_SIDE / max(grey.shape))
    small = cv2.resize(grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    paper = cv2.morphologyEx(small, cv2.MORPH_CLOSE, np.ones((_LETTERS, _LETTERS), np.uint8))
    paper = np.asarray(cv2.GaussianBlur(paper, (0, 0), 5.0), np.uint8)
    dark, light = np.percentile(paper, (3, 97))
    if light - dark <= _UNEVEN * light:
        return grey
    wanted = np.asarray(_PAPER / np.maximum(paper, _DARK_GROUND), np.float32)
    gain = cv2.resize(wanted, (grey.shape[1], grey.shape[0]), interpolation=cv2.INTER_LINEAR)
    return np.asarray(cv2.multiply(grey, gain, dtype=cv2.CV_8U), np.uint8)
