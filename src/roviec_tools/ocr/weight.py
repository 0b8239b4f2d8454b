"""Which words of a page are bold: by the thickness of their strokes beside that of the others.

Tesseract does not tell, and titles without a marker are known by it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import cv2
import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt

    from roviec_tools.ocr.raster import Grey
    from roviec_tools.ocr.tesseract import TsvWord

_INK: Final = 0.62
"""Of the brightness of paper."""
_BOLD: Final = 1.17
"""Of the usual thickness."""
_CAPITALS: Final = 1.02
"""Strokes of capitals are so much thicker than those of small letters in one weight."""
_FEWEST: Final = 12
"""Words that tell what is usual on a page."""
_LEAST_INK: Final = 12
_AROUND: Final = 1
"""Words to both sides whose weight is asked as well: one alone is hard to judge."""


def find_bold(grey: Grey, words: Sequence[TsvWord]) -> list[bool]:
    """For each word whether it is bold.

    Args:
        grey: the page that the words were read on.
        words: its words, those of a line together.
    """
    if len(words) < _FEWEST:
        return [False] * len(words)
    ink = (grey < _INK * float(np.percentile(grey[::8, ::8], 90))).astype(np.uint8)
    depth = np.asarray(cv2.distanceTransform(ink, cv2.DIST_L2, 3), np.float32)
    weights = np.array([_weight(depth, word) for word in words])
    known = weights > 0
    if known.sum() < _FEWEST:
        return [False] * len(words)
    usual = float(np.median(weights[known]))
    return [bool(_smooth(weights, words, index) > _BOLD * usual) for index in range(len(words))]


def _weight(depth: npt.NDArray[np.float32], word: TsvWord) -> float:
    """Mean depth of the ink of a word; 0 where there is hardly any, or no letter."""
    if not any(map(str.isalnum, word.text)):
        return 0.0
    part = depth[max(0, word.top) : max(0, word.bottom), max(0, word.left) : max(0, word.right)]
    within = part[part > 0]
    if within.size < _LEAST_INK:
        return 0.0
    weight = float(within.mean())
    return weight / _CAPITALS if word.text.isupper() else weight


def _smooth(weights: npt.NDArray[np.float64], words: Sequence[TsvWord], index: int) -> float:
    near = [
        float(weights[other])
        for other in range(max(0, index - _AROUND), min(len(words), index + _AROUND + 1))
        if words[other].line == words[index].line and weights[other] > 0
    ]
    return float(np.median(near)) if near else 0.0
