"""A page made ready to be read: a clean one untouched, a photograph flat and level."""

from __future__ import annotations

import numpy as np
import pytest
from scan_pages import example_page, grey_page, photo, turn

from roviec_tools.ocr.raster import Raster
from roviec_tools.ocr.slant import find_slant
from roviec_tools.ocr.upright import make_upright


def test_a_clean_page_is_not_touched() -> None:
    grey, dpi = make_upright(Raster(example_page("clean", 1), 200, photograph=False))
    assert dpi == 200
    assert (grey == grey_page(1)).all()


def test_a_page_put_in_askew_is_level() -> None:
    grey, _ = make_upright(Raster(turn(example_page("clean", 1), 1.3), 200, photograph=False))
    assert find_slant(grey)[0] == 0
    assert abs(find_slant(grey)[1]) <= 0.12


@pytest.mark.parametrize("seed", [1, 2])
def test_a_photograph_is_flat_and_level(seed: int) -> None:
    shot = photo(example_page("clean", 1), np.random.default_rng(seed))
    grey, dpi = make_upright(Raster(shot, max(shot.shape[:2]) / 11.69, photograph=True))
    assert grey.shape[0] > grey.shape[1]
    assert abs(find_slant(grey)[1]) <= 0.3
    assert abs(dpi - 200) < 12


def test_a_fine_photograph_is_made_coarser() -> None:
    page = np.repeat(np.repeat(example_page("clean", 1)[:600, :500], 3, axis=0), 3, axis=1)
    grey, dpi = make_upright(Raster(page, 600, photograph=True))
    assert dpi == 300
    assert grey.shape == (900, 750)
