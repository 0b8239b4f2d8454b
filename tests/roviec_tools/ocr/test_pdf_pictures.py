"""Pages of a PDF as dots, those of the scan itself."""

from __future__ import annotations

import numpy as np
import pytest
from scan_pages import EXAMPLE, as_pdf, example_page

from roviec.errors import DamagedFileError
from roviec_tools.ocr.pdf_pictures import PdfPictures


def test_a_scan_comes_out_dot_for_dot() -> None:
    page = example_page("clean", 1)
    with PdfPictures(as_pdf([page], quality=95), "a.pdf") as file:
        raster = file.draw(0)
    assert raster.dots.shape == page.shape
    assert abs(raster.dpi - 200) < 0.5
    assert np.abs(raster.dots.astype(int) - page).mean() < 1.5


def test_a_fine_scan_is_drawn_coarser() -> None:
    page = np.repeat(np.repeat(example_page("clean", 1)[:700, :500], 3, axis=0), 3, axis=1)
    data = as_pdf([page]).replace(b"", b"")
    with PdfPictures(data, "a.pdf") as file:
        assert file.draw(0).dpi <= 300


def test_a_page_without_a_scan_is_drawn() -> None:
    with PdfPictures(EXAMPLE.read_bytes(), "a.pdf") as file:
        raster = file.draw(0)
    assert raster.dpi == 200
    assert raster.dots.min() < 30


def test_a_broken_file_is_refused() -> None:
    with pytest.raises(DamagedFileError):
        PdfPictures(b"%PDF-1.4 nothing", "a.pdf")
