"""One page, from dots to words."""

from __future__ import annotations

import numpy as np
import pytest
from scan_pages import example_page

from roviec.intake.scan_page import ScanWord
from roviec_tools.ocr.raster import Raster
from roviec_tools.ocr.recognition import likeness, recognise
from roviec_tools.ocr.tesseract import Tesseract, TsvWord


def words(*texts: str, confidence: int = 90) -> list[ScanWord]:
    return [ScanWord(text, 0, 9, 9, 9, confidence, 0) for text in texts]


def test_vietnamese_reads_like_vietnamese() -> None:
    assert likeness(words("Tiêm", "chủng", "ngày", "30/6/2026,")) == pytest.approx(1 - 10 / 23, abs=0.5)
    assert likeness(words("ǝɯ!ʇ", "xqz", "bnuqɔ")) == 0
    assert likeness(words("Tiêm", "chủng", confidence=30)) == 0
    assert likeness([]) == 0


class Upside(Tesseract):
    """Reads a page only where its head is up: told by a dark corner at its upper left."""

    def read(self, picture: np.ndarray, dpi: float, *, as_block: bool = False) -> list[TsvWord]:
        assert dpi == 100
        assert not as_block
        text = "nghiêm" if picture[5, 5] < 100 else "ɯəiɥƃu"
        return [TsvWord((1, 1, 1), 50, 50, 90, 30, 92.0, text)]


def test_a_page_upside_down_is_read_the_other_way() -> None:
    dots = np.full((300, 200), 255, np.uint8)
    dots[-20:, -20:] = 0
    page = recognise(Raster(dots, 100, photograph=True), Upside())
    assert page is not None
    assert [word.text for word in page.words] == ["nghiêm"]


class Specks(Tesseract):
    """Reads what is left of a stamp beside the words."""

    def read(self, picture: np.ndarray, dpi: float, *, as_block: bool = False) -> list[TsvWord]:
        assert not as_block
        assert picture.size
        assert dpi == 100
        texts = [(",", 20), ("3.", 40), ("nghiêm‹", 80), ("`", 190), ("minh", 220), (":", 300)]
        return [TsvWord((1, 1, 1), left, 50, 12 * len(text), 30, 92.0, text) for text, left in texts]


def test_what_is_left_of_a_stamp_is_no_word() -> None:
    page = recognise(Raster(np.full((300, 400), 255, np.uint8), 100, photograph=False), Specks())
    assert page is not None
    assert [word.text for word in page.words] == ["3.", "nghiêm", "minh", ":"]


@pytest.mark.office
@pytest.mark.slow
def test_a_page_with_a_table_is_read_cell_by_cell(tesseract_program: str) -> None:
    page = recognise(Raster(example_page("clean", 7), 200, photograph=False), Tesseract())
    assert page is not None
    assert len(page.upright) > 2
    assert likeness(page.words) > 0.7
