"""The pages of a scan as pictures for people: straight, so that the words lie over them where they were read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import cv2
import numpy as np

from roviec.errors import IntakeError
from roviec.export.html import PagePicture
from roviec_tools.drawing.pages import LONGEST_SIDE
from roviec_tools.drawing.png import encode_grey
from roviec_tools.ocr.upright import show_upright

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from roviec.source import Source, SourceLine
    from roviec_tools.ocr.raster import Grey
    from roviec_tools.ocr.reading import Drawable

_INK: Final = 128
"""Shades below this are ink."""


def draw_pages_read(pictures: Drawable, source: Source, numbers: Iterable[int]) -> Iterator[PagePicture]:
    """Draw pages that were recognised, up to the first that cannot be drawn any more.

    Args:
        pictures: the open file.
        source: what was read; the boxes of its lines tell which side of a page is up.
        numbers: 1-based numbers of the pages.
    """
    for number in numbers:
        try:
            dots, dpi = show_upright(pictures.draw(number - 1))
        except IntakeError:
            return
        yield _picture(number, dots, dpi, [line for line in source.lines if line.page == number])


def _picture(number: int, dots: Grey, dpi: float, lines: Sequence[SourceLine]) -> PagePicture:
    height, width = dots.shape
    share = min(1.0, LONGEST_SIDE / max(dots.shape))
    small = np.asarray(cv2.resize(dots, None, fx=share, fy=share, interpolation=cv2.INTER_AREA), np.uint8)
    turned = np.ascontiguousarray(small[::-1, ::-1])
    scale = dpi * share / 72
    if _covered(turned, lines, scale) > _covered(small, lines, scale):
        small = turned
    image = encode_grey(small.tobytes(), small.shape[1], small.shape[0], small.shape[1])
    return PagePicture(number=number, width=width * 72 / dpi, height=height * 72 / dpi, image=image)


def _covered(dots: Grey, lines: Sequence[SourceLine], scale: float) -> int:
    """Dots of ink in the boxes of the lines: a page upside down has half of its ink between them."""
    ink = dots < _INK
    boxes = (tuple(max(0, round(edge * scale)) for edge in line.box) for line in lines if line.box)
    return sum(int(ink[top:bottom, left:right].sum()) for left, top, right, bottom in boxes)
