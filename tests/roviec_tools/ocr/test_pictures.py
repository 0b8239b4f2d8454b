"""Picture files: every mode and page, and what is broken or too large."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image
from scan_pages import as_picture, as_tiff, example_page

from roviec.errors import DamagedFileError, LimitError
from roviec.model.options import Limits
from roviec_tools.ocr import pictures
from roviec_tools.ocr.pictures import Pictures


def saved(image: Image.Image, form: str, **options: object) -> bytes:
    stream = io.BytesIO()
    image.save(stream, form, **options)
    return stream.getvalue()


def opened(data: bytes) -> Pictures:
    return Pictures(data, "anh", Limits())


def test_a_scan_tells_its_resolution() -> None:
    with opened(as_picture(example_page(), "PNG")) as file:
        raster = file.draw(0)
    assert (raster.dots == example_page()).all()
    assert abs(raster.dpi - 200) < 0.1


def test_a_photograph_is_taken_for_a_sheet_of_a4() -> None:
    with opened(as_picture(example_page(), "JPEG", dpi=None)) as file:
        assert abs(file.draw(0).dpi - 200) < 1


def test_every_page_of_a_tiff_is_drawn() -> None:
    pages = [np.full((40, 30, 3), shade, np.uint8) for shade in (10, 120, 250)]
    with opened(as_tiff(pages)) as file:
        assert [int(file.draw(index).dots[5, 5, 0]) for index in range(len(file))] == [10, 120, 250]


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
def test_every_mode_is_white_where_it_is_white(mode: str) -> None:
    image = Image.new("L", (40, 30), 255)
    image = Image.new("I;16", (40, 30), 65535) if mode == "I;16" else image.convert(mode)
    with opened(saved(image, "PNG")) as file:
        dots = file.draw(0).dots
    assert dots.dtype == np.uint8
    assert dots.min() == 255


def test_what_lets_light_through_lies_on_white() -> None:
    with opened(saved(Image.new("RGBA", (40, 30), (0, 0, 0, 0)), "PNG")) as file:
        assert file.draw(0).dots.min() == 255


def test_a_telephone_tells_which_side_is_up() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    with opened(saved(Image.new("RGB", (40, 30)), "JPEG", exif=exif)) as file:
        assert file.draw(0).dots.shape[:2] == (40, 30)


@pytest.mark.parametrize("form", ["PNG", "JPEG", "TIFF"])
def test_broken_files_are_refused(form: str) -> None:
    data = saved(Image.fromarray(example_page()[:400, :400]), form)
    for cut in (data[:40], data[: len(data) // 2], data[:60] + b"\xff" * 200):
        with pytest.raises(DamagedFileError, match="broken"), opened(cut) as file:
            file.draw(0)


def test_too_many_dots_or_pages_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "MOST_DOTS", 1_000)
    with pytest.raises(LimitError, match="max_dots"):
        opened(saved(Image.new("L", (40, 30)), "PNG"))
    with pytest.raises(LimitError, match="max_pages"):
        Pictures(as_tiff([np.zeros((9, 9, 3), np.uint8)] * 3), "anh", Limits(max_pages=2))


def test_a_fine_photograph_is_made_coarser_and_keeps_its_side(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "_MOST_KEPT", 500)
    exif = Image.Exif()
    exif[0x0112] = 6
    with opened(saved(Image.new("RGB", (40, 30)), "JPEG", exif=exif)) as file:
        raster = file.draw(0)
    assert raster.dots.shape[:2] == (20, 15)
    assert raster.dpi == pytest.approx(20 / 11.69, rel=0.01)


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    with pytest.raises(LimitError, match="max_dots"):
        opened(saved(Image.new("1", (20_000, 20_000)), "PNG"))
