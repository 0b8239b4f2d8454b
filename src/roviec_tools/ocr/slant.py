"""How a page lies: on which side, and by how many degrees it is askew. Told by the rows that its letters make."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import cv2
import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from roviec_tools.ocr.raster import Grey

Points = npt.NDArray[np.float32]
Degrees = npt.NDArray[np.float64]

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
_ACCENT: Final = 0.45
"""Of a tall letter: what is smaller is an accent or a dot."""
_REACH: Final = 0.55
"""Of a letter: letters of a word are nearer to each other, lines are not."""
_ASKEW: Final = 2.0


def find_slant(grey: Grey) -> tuple[int, float]:
    """How a page is to be turned for its lines to be level.

    Args:
        grey: the page.
    Returns:
        Quarter turns counter-clockwise that bring its lines near to level (nothing tells which side is up: 0 or 1),
        and the degrees, from -45 to 45, counter-clockwise, that are left then.
    """
    letters = _letters(grey)
    points = _points(letters)
    if len(points) < _FEWEST_POINTS:
        return 0, 0.0
    rough = _rough(points)
    turns = 0 if _runs_across(letters, rough) else 1
    level = _turned(points) if turns else points
    if turns:
        rough = _rough(level)
    scores = _scores(level, rough + _FINE)
    return turns, round(float(rough + _FINE[int(scores.argmax())]), 2)


def _letters(grey: Grey) -> Grey:
    """The letters of a page, coarse; neither lines nor pictures."""
    scale = min(1.0, _LONG_SIDE / max(grey.shape))
    small = cv2.resize(grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    ink = cv2.adaptiveThreshold(small, 1, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, 25, 14)
    count, labels, boxes, _ = cv2.connectedComponentsWithStats(ink, connectivity=8)
    size = boxes[:, 2:4].max(axis=1)
    kept = (size <= _LARGEST * max(small.shape)) & (boxes[:, 4] >= 3)
    kept[0] = False
    if count > 1 and kept.any():
        kept &= size >= _ACCENT * np.percentile(size[kept], 75)
    return np.asarray(kept[labels], np.uint8)


def _points(letters: Grey) -> Points:
    """Places of the ink of letters, of some of them where there are many."""
    rows, columns = np.nonzero(letters)
    points = np.stack([columns, rows], axis=1).astype(np.float32)
    return points[:: max(1, -(-len(points) // _MOST_POINTS))]


def _rough(points: Points) -> float:
    """The angle, to half a degree, at which the ink gathers most; of lines that run down as well."""
    scores = _scores(points, _NEAR)
    best = int(scores.argmax())
    if 2 <= best < len(_NEAR) - 2 and scores[best] > _CLEAR * np.median(scores):
        return float(_NEAR[best])
    across, down = _scores(points, _ALL), _scores(_turned(points), _ALL)
    scores = np.maximum(across, down)
    return float(_ALL[int(scores.argmax())])


def _runs_across(letters: Grey, degrees: float) -> bool:
    """Whether letters stand nearer to each other across than down, once the page is turned."""
    if abs(degrees) > _ASKEW:
        height, width = letters.shape
        matrix = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1.0)
        letters = np.asarray(cv2.warpAffine(letters, matrix, (width, height), flags=cv2.INTER_NEAREST), np.uint8)
    _, _, boxes, _ = cv2.connectedComponentsWithStats(letters, connectivity=8)
    reach = max(2, round(_REACH * float(np.median(boxes[1:, 2:4].max(axis=1))))) if len(boxes) > 1 else 2
    across = cv2.morphologyEx(letters, cv2.MORPH_CLOSE, np.ones((1, reach), np.uint8))
    down = cv2.morphologyEx(letters, cv2.MORPH_CLOSE, np.ones((reach, 1), np.uint8))
    return int(cv2.connectedComponents(across)[0]) <= int(cv2.connectedComponents(down)[0])


def _turned(points: Points) -> Points:
    """The places after a quarter turn counter-clockwise."""
    return np.stack([points[:, 1], -points[:, 0]], axis=1)


def _scores(points: Points, degrees: Degrees) -> Degrees:
    """For each angle how much the ink gathers in rows."""
    scores = np.empty(len(degrees))
    for index, angle in enumerate(np.radians(degrees)):
        height = points[:, 1] * np.cos(angle) - points[:, 0] * np.sin(angle)
        counts = np.bincount((height - height.min()).astype(np.int32))
        scores[index] = float((counts.astype(np.float64) ** 2).sum())
    return scores
