"""Stamps and signatures taken out of a page: what is red or blue goes, what is black under it stays.

A drop of red ink keeps its red light and a black letter keeps none, so the lightest of the three colours of a dot tells
the two apart. Lines printed in colour are text and stay.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import cv2
import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from roviec_tools.ocr.raster import Dots, Grey

Box = tuple[int, int, int, int]
"""Left, top, width, height."""
Mark = tuple[Box, "npt.NDArray[np.bool_]"]
"""Where an ink is, and its shape."""
_COARSE: Final = 100.0
"""Dots an inch at which inks are sought."""
_STRONG: Final = 48
"""Difference of the lightest and the darkest colour of a dot, over that of the paper, from which it is an ink."""
_SHARE: Final = 0.22
"""The same, of the lightest."""
_FEWEST: Final = 0.0004
"""Of the page: less colour than this is the edge of a lens."""
_TEXT_HEIGHT: Final = 19.0
"""Points: a line of text is no higher …"""
_TEXT_LENGTH: Final = 2.5
"""… and longer than its height, this many times."""
_LETTER_GAP: Final = 6.0
"""Points: letters and words this near make a line."""
_LEAST: Final = 3.0
"""Points: what is smaller is a speck."""
_AROUND: Final = 1.6
"""Points around an ink that belong to it: its edges are pale."""


def grey_without_inks(dots: Dots, dpi: float) -> Grey:
    """A page in shades of grey, without its stamps and signatures.

    Args:
        dots: in red, green, blue.
        dpi: its resolution.
    """
    grey = np.asarray(cv2.cvtColor(dots, cv2.COLOR_RGB2GRAY), np.uint8)
    step = max(1, round(dpi / _COARSE))
    small = (
        dots
        if step == 1
        else np.asarray(cv2.resize(dots, None, fx=1 / step, fy=1 / step, interpolation=cv2.INTER_AREA), np.uint8)
    )
    ink = _coloured(small)
    if ink.mean() < _FEWEST:
        return grey
    for box, mask in _marks(ink, dpi / 72 / step):
        _take_out(grey, dots, small, box, mask, step)
    return grey


def _coloured(dots: Dots) -> npt.NDArray[np.bool_]:
    """Dots whose colour is not that of the paper."""
    high = dots.max(axis=2).astype(np.int16)
    spread = high - dots.min(axis=2)
    light = high > np.percentile(high[::3, ::3], 50) * 0.8
    cast = float(np.median(spread[light])) if light.any() else 0.0
    of_paper = cast / max(float(np.median(high[light])), 1.0) if light.any() else 0.0
    return np.asarray((spread > _STRONG + cast) & (spread > (_SHARE + of_paper) * high), np.bool_)


def _marks(ink: npt.NDArray[np.bool_], scale: float) -> list[tuple[tuple[int, int, int, int], npt.NDArray[np.bool_]]]:
    """Stamps and signatures; lines of text are left out."""
    mask = ink.astype(np.uint8)
    across = np.ones((max(1, round(1.2 * scale)), max(3, round(_LETTER_GAP * scale))), np.uint8)
    joined = cv2.morphologyEx(mask, cv2.MORPH_CLOSE, across)
    count, labels, boxes, _ = cv2.connectedComponentsWithStats(joined, connectivity=8)
    marks: list[Mark] = []
    lines: list[Mark] = []
    for label, (left, top, width, height, _) in enumerate(boxes[:count].tolist()):
        if label == 0 or max(width, height) < _LEAST * scale:
            continue
        rows, columns = slice(top, top + height), slice(left, left + width)
        shape = (labels[rows, columns] == label) & ink[rows, columns]
        if shape.any():
            is_line = height <= _TEXT_HEIGHT * scale and width >= _TEXT_LENGTH * height
            (lines if is_line else marks).append(((left, top, width, height), shape))
    # A stretch of a ring is as long and low as a line of text.
    whole = [box for box, _ in marks]
    return marks + [line for line in lines if any(_is_inside(line[0], box) for box in whole)]


def _is_inside(box: Box, other: Box) -> bool:
    left, top, width, height = box
    x, y = left + width / 2, top + height / 2
    return other[0] <= x <= other[0] + other[2] and other[1] <= y <= other[1] + other[3]


def _take_out(
    grey: Grey,
    dots: Dots,
    small: Dots,
    box: Box,
    shape: npt.NDArray[np.bool_],
    step: int,
) -> None:
    """Lighten what is of the ink in its box to paper; the darkest stays as dark as its lightest colour is."""
    left, top, width, height = box
    high = small[top : top + height, left : left + width].max(axis=2)
    of_ink = float(np.percentile(high[shape], 15))
    edge = max(1, round(_AROUND * dots.shape[0] / small.shape[0] / step))
    room = edge + 1
    rows = slice(max(0, (top - room) * step), min(grey.shape[0], (top + height + room) * step))
    columns = slice(max(0, (left - room) * step), min(grey.shape[1], (left + width + room) * step))
    part = grey[rows, columns]
    mask = np.zeros((height + 2 * room, width + 2 * room), np.uint8)
    mask[room : room + height, room : room + width] = shape
    mask = np.asarray(cv2.dilate(mask, np.ones((2 * edge + 1, 2 * edge + 1), np.uint8)), np.uint8)
    mask = mask[max(0, room - top) :, max(0, room - left) :]
    mask = np.asarray(
        cv2.resize(mask, None, fx=step, fy=step, interpolation=cv2.INTER_NEAREST)[: part.shape[0], : part.shape[1]],
        np.uint8,
    )
    lightest = dots[rows, columns].max(axis=2)[: mask.shape[0], : mask.shape[1]].astype(np.float32)
    paper = float(np.percentile(part, 90))
    lifted = np.minimum(lightest * (paper / max(of_ink, 1.0)), paper)
    inside = part[: mask.shape[0], : mask.shape[1]]
    np.copyto(inside, np.maximum(inside, lifted).astype(np.uint8), where=mask > 0)
