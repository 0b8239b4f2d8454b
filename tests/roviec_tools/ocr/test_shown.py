"""Pictures of pages that were recognised lie under the words where they were read."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image

from roviec.errors import DamagedFileError
from roviec.source import Source, SourceLine
from roviec_tools.ocr.raster import Raster
from roviec_tools.ocr.shown import draw_pages_read


def page(*, upside_down: bool = False) -> Raster:
    """An A4 page at 100 dpi with a black bar where a line of text would stand."""
    dots = np.full((1169, 827), 255, np.uint8)
    dots[100:120, 100:700] = 0
    return Raster(np.ascontiguousarray(dots[::-1, ::-1]) if upside_down else dots, 100.0, photograph=False)


class Pages:
    """A file of pages; a page that is None is broken."""

    def __init__(self, *pages: Raster | None) -> None:
        self.pages = pages

    def draw(self, index: int) -> Raster:
        found = self.pages[index]
        if found is None:
            name = "a.tif"
            raise DamagedFileError(name, reason_vi="x", reason_en="x", remedy_vi="x", remedy_en="x")
        return found


def source() -> Source:
    """What was read: one line on each page, in points, where the bar stands."""
    box = (72.0, 72.0, 504.0, 86.4)
    lines = tuple(SourceLine(start=0, text="KẾ HOẠCH", number=n, page=n, box=box) for n in (1, 2, 3))
    return Source("a.tif", "", "image/tiff", None, 3, "", lines, text_form=False)


def shades(image: bytes) -> np.ndarray:
    return np.asarray(Image.open(io.BytesIO(image)).convert("L"))


@pytest.mark.parametrize("upside_down", [False, True])
def test_the_ink_lies_where_the_line_was_read(upside_down):
    (picture,) = draw_pages_read(Pages(page(upside_down=upside_down)), source(), [1])
    assert (picture.number, round(picture.width), round(picture.height)) == (1, 595, 842)
    dots = shades(picture.image)
    scale = dots.shape[1] / picture.width
    assert dots[round(79 * scale), round(300 * scale)] < 50
    assert dots[round(760 * scale), round(300 * scale)] > 200


def test_a_fine_page_is_drawn_coarser():
    dots = np.full((3508, 2480), 255, np.uint8)
    (picture,) = draw_pages_read(Pages(Raster(dots, 300.0, photograph=False)), source(), [1])
    assert max(shades(picture.image).shape) == 1400
    assert round(picture.height) == 842


def test_pages_behind_a_broken_one_have_no_picture():
    pictures = list(draw_pages_read(Pages(page(), None, page()), source(), [1, 2, 3]))
    assert [picture.number for picture in pictures] == [1]
