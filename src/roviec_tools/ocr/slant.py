"""How a page lies: on which side, and by how many degrees it is askew. Told by the rows that its letters make."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import cv2
import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from roviec_tools.ocr.raster import Grey

Points = npt.NDArray[np.float32]

_LONG_SIDE: Final = 1000
"""Dots: letters need not be told apart, only rows."""
_MOST_POINTS: Final = 24_000
_LARGEST: Final = 0.05
"""Of the long side: what is larger is no letter."""
_NEAR: Final = np.arange(-4.0, 4.01, 0.5)
_ALL: Final = np.arange(-45.0, 45.0, 1.0)
_FINE: Final = np.arange(-0.6, 0.61, 0.05)
_CLEAR: Final = 1.25
"""How much better rows a true angle makes than the angles around it."""
_FEWEST_POINTS: Final = 400


def find_slant(grey: Grey) -> tuple[int, float]:
    """How a page is to be turned for its lines to be level.

    Args:
        grey: the page.
    Returns:
        Quarter turns counter-clockwise that bring its lines near to level (nothing tells which side is up: 0 or 1),
        and the degrees, from -45 to 45, counter-clockwise, that are left then.
    """
    points = _letters(grey)
    if len(points) < _FEWEST_POINTS:
        return 0, 0.0
    turns, rough = _rough(points)
    level = points if turns == 0 else _turned(points)
    scores = _scores(level, rough + _FINE)
    return turns, float(rough + _FINE[int(scores.argmax())])


def _letters(grey: Grey) -> Points:
    """Places of the ink of letters, of some of them where there are many."""
    scale = min(1.0, _LONG_SIDE / max(grey.shape))
    small = cv2.resize(grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    ink = cv2.adaptiveThreshold(small, 1, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, 25, 14)
    count, labels, boxes, _ = cv2.connectedComponentsWithStats(ink, connectivity=8)
    most = _LARGEST * max(small.shape)
    letter = (boxes[:, 2] <= most) & (boxes[:, 3] <= most) & (boxes[:, 4] >= 3)
    letter[0] = False
    rows, columns = np.nonzero(letter[labels]) if count > 1 else (np.empty(0), np.empty(0))
    points = np.stack([columns, rows], axis=1).astype(np.float32)
    return points[:: max(1, -(-len(points) // _MOST_POINTS))]


def _rough(points: Points) -> tuple[int, float]:
    upright = _scores(points, _NEAR)
    side = _scores(_turned(points), _NEAR)
    inner = slice(2, len(_NEAR) - 2)
    best = int(upright.argmax())
    if upright.max() > side.max() * _CLEAR and upright.max() > np.median(upright) * _CLEAR and _is_inner(best, inner):
        return 0, float(_NEAR[best])
    upright, side = _scores(points, _ALL), _scores(_turned(points), _ALL)
    if side.max() > upright.max():
        return 1, float(_ALL[int(side.argmax())])
    return 0, float(_ALL[int(upright.argmax())])


def _is_inner(index: int, inner: slice) -> bool:
    return bool(inner.start <= index < inner.stop)


def _turned(points: Points) -> Points:
    """The places after a quarter turn counter-clockwise."""
    return np.stack([points[:, 1], -points[:, 0]], axis=1)


def _scores(points: Points, degrees: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """For each angle how much the ink gathers in rows."""
    angles = np.radians(degrees)
    scores = np.empty(len(degrees))
    for index, angle in enumerate(angles):
        height = points[:, 1] * np.cos(angle) - points[:, 0] * np.sin(angle)
        counts = np.bincount((height - height.min()).astype(np.int32))
        scores[index] = float((counts.astype(np.float64) ** 2).sum())
    return scores
