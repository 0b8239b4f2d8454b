"""Page by page: in order, told, kept; a run that is ended leaves nothing running."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from roviec.intake.scan_page import ScanPage, ScanWord
from roviec_tools.ocr import reading
from roviec_tools.ocr.raster import Raster
from roviec_tools.ocr.reading import read_pages
from roviec_tools.ocr.tesseract import Tesseract


class Sheets:
    """Pages of one shade each."""

    def draw(self, index: int) -> Raster:
        return Raster(np.full((30, 20), index, np.uint8), 200, photograph=False)


@pytest.fixture
def recognised(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Pages that were recognised: each reads as its shade."""
    done: list[int] = []

    def recognise(raster: Raster, program: Tesseract) -> ScanPage | None:
        shade = int(raster.dots[0, 0])
        done.append(shade)
        return None if shade == 7 else ScanPage(1, 10, 15, (ScanWord(str(shade), 0, 5, 9, 9, 90, 0),))

    monkeypatch.setattr(reading, "recognise", recognise)
    return done


def test_pages_come_in_order_and_are_told(recognised: list[int]) -> None:
    told: list[tuple[int, int]] = []
    pages = read_pages(Sheets(), range(5), None, lambda done, total: told.append((done, total)))
    assert [(page.number, page.words[0].text) for page in pages] == [(n + 1, str(n)) for n in range(5)]
    assert told == [(n + 1, 5) for n in range(5)]


def test_a_page_that_takes_too_long_has_no_words_and_its_size(recognised: list[int]) -> None:
    (page,) = read_pages(Sheets(), [7], None, None)
    assert page == ScanPage(8, 20 * 72 / 200, 30 * 72 / 200, ())


def test_a_run_that_was_ended_goes_on_where_it_was(recognised: list[int], tmp_path: Path) -> None:
    def end(done: int, total: int) -> None:
        if done == 3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        read_pages(Sheets(), range(20, 60), tmp_path, end)
    before = len(recognised)
    assert before < 12
    recognised.clear()
    assert len(read_pages(Sheets(), range(20, 60), tmp_path, None)) == 40
    assert len(recognised) == 40 - before


def test_a_page_seen_twice_is_read_once(recognised: list[int], tmp_path: Path) -> None:
    read_pages(Sheets(), [3], tmp_path, None)
    (page,) = read_pages(Sheets(), [3], tmp_path, None)
    assert recognised == [3]
    assert page.number == 4
