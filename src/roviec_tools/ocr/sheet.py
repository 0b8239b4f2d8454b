"""The sheet in a photograph: found by its edges against the table, and made a rectangle."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import cv2
import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from roviec_tools.ocr.raster import Dots, Grey

Corners = npt.NDArray[np.float32]
"""Four points: top left, top right, bottom right, bottom left."""
_LONG_SIDE: Final = 640
_AREA: Final = (0.25, 0.985)
"""Of the picture: what a sheet takes of it."""
_CONTRAST: Final = 36.0
"""Shades by which the sheet is lighter than what is around it."""
_THRESHOLDS: Final = (1.12, 1.0, 0.85, 0.7, 0.58)
"""Of the usual threshold between light and dark."""
_AROUND: Final = 8.0
"""Dots on both sides of an edge that are compared, at …"""
_PLACES: Final = 40
"""… as many places along it."""
_STEP: Final = 14.0
_STEP_SHARE: Final = 0.14
"""Shades, and the share of the paper's, by which the ground is darker there."""
_CLEAR: Final = 0.8
_FEWEST_EDGES: Final = 3
_LEAST_COSINE: Final = 0.42
"""Of a corner: 65 to 115 degrees."""


def cut_out_sheet(dots: Dots, grey: Grey) -> Dots | None:
    """The sheet as a rectangle, at no finer resolution than it has; None where no sheet lies apart from its ground.

    Args:
        dots: the photograph.
        grey: the same in shades of grey.
    """
    scale = min(1.0, _LONG_SIDE / max(grey.shape))
    small = np.asarray(cv2.resize(grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), np.uint8)
    if not _may_have_ground(small):
        return None
    corners = _corners(small)
    if corners is None:
        return None
    return _rectangle(dots, corners / scale)


def _may_have_ground(small: Grey) -> bool:
    """Quick: a scan has white edges, a sheet on a table has dark ones."""
    edges = np.concatenate([small[:3].ravel(), small[-3:].ravel(), small[:, :3].ravel(), small[:, -3:].ravel()])
    return bool(np.percentile(edges, 30) < np.percentile(small, 80) - _CONTRAST)


def _corners(small: Grey) -> Corners | None:
    """The sheet with the clearest edges that any threshold shows: a shadow over it parts it at the usual one."""
    soft = np.asarray(cv2.GaussianBlur(small, (0, 0), 2.0), np.uint8)
    usual, _ = cv2.threshold(soft, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    best: tuple[float, Corners] | None = None
    for share in _THRESHOLDS:
        corners = _corners_at(soft, usual * share)
        clear = 0.0 if corners is None else _clearness(soft, corners)
        if corners is not None and clear >= _CLEAR and (best is None or clear > best[0]):
            best = clear, corners
    return best[1] if best else None


def _corners_at(soft: Grey, threshold: float) -> Corners | None:
    _, light = cv2.threshold(soft, threshold, 255, cv2.THRESH_BINARY)
    light = cv2.morphologyEx(light, cv2.MORPH_CLOSE, np.ones((15, 15), np.uint8))
    light = cv2.morphologyEx(light, cv2.MORPH_OPEN, np.ones((9, 9), np.uint8))
    outlines, _ = cv2.findContours(light, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    if not outlines:
        return None
    hull = cv2.convexHull(max(outlines, key=cv2.contourArea))
    area = cv2.contourArea(hull)
    if not _AREA[0] <= area / soft.size <= _AREA[1]:
        return None
    around = cv2.arcLength(hull, closed=True)
    for precision in (0.02, 0.03, 0.045):
        shape = cv2.approxPolyDP(hull, precision * around, closed=True)
        if len(shape) == 4:
            corners = _ordered(shape.reshape(4, 2).astype(np.float32))
            return corners if _has_corners(corners, area) else None
    return None


def _ordered(points: Corners) -> Corners:
    total, difference = points.sum(axis=1), points[:, 1] - points[:, 0]
    order = [total.argmin(), difference.argmin(), total.argmax(), difference.argmax()]
    return points[order]


def _has_corners(corners: Corners, area: float) -> bool:
    """Four different corners, each near a right angle, that take in the whole outline."""
    if len({tuple(corner) for corner in corners.tolist()}) < 4 or cv2.contourArea(corners) < 0.9 * area:
        return False
    for index in range(4):
        one, other = corners[index - 1] - corners[index], corners[(index + 1) % 4] - corners[index]
        if abs(float(one @ other) / max(float(np.hypot(*one) * np.hypot(*other)), 1.0)) > _LEAST_COSINE:
            return False
    return True


def _clearness(soft: Grey, corners: Corners) -> float:
    """Share of the places along the worst edge at which the sheet is much lighter than the ground beyond it.

    An edge along that of the picture has no ground beyond it and is not judged.
    """
    height, width = soft.shape
    middle = corners.mean(axis=0)
    shares: list[float] = []
    for index in range(4):
        one, other = corners[index], corners[(index + 1) % 4]
        places = one + (other - one) * np.linspace(0.06, 0.94, _PLACES)[:, None]
        across = np.array([(other - one)[1], -(other - one)[0]], np.float32) / max(float(np.hypot(*(other - one))), 1.0)
        outward = across if float((places.mean(axis=0) - middle) @ across) > 0 else -across
        beyond, within = places + outward * _AROUND, places - outward * _AROUND
        seen = ((beyond >= 0) & (beyond < (width, height)) & (within >= 0) & (within < (width, height))).all(axis=1)
        if seen.mean() < 0.5:
            continue
        x, y = beyond[seen].astype(int).T
        u, v = within[seen].astype(int).T
        paper = soft[v, u].astype(np.float32)
        shares.append(float((paper - soft[y, x] > np.maximum(_STEP, _STEP_SHARE * paper)).mean()))
    return min(shares) + 0.01 * len(shares) if len(shares) >= _FEWEST_EDGES else 0.0


def _rectangle(dots: Dots, corners: Corners) -> Dots:
    top, right, bottom, left = (float(np.hypot(*(corners[(i + 1) % 4] - corners[i]))) for i in range(4))
    width, height = round(max(top, bottom)), round(max(left, right))
    target = np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float32)
    matrix = cv2.getPerspectiveTransform(corners, target)
    return np.asarray(cv2.warpPerspective(dots, matrix, (width, height), flags=cv2.INTER_CUBIC), np.uint8)
