"""The sheet in a photograph; a scan has none."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from scan_pages import example_page, photo

from roviec_tools.ocr.sheet import cut_out_sheet


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_sheet_is_made_a_rectangle(seed: int) -> None:
    shot = photo(example_page("clean", 1), np.random.default_rng(seed))
    grey = np.asarray(cv2.cvtColor(shot, cv2.COLOR_RGB2GRAY))
    sheet = cut_out_sheet(shot, grey)
    assert sheet is not None
    long, short = max(sheet.shape[:2]), min(sheet.shape[:2])
    assert 1.25 < long / short < 1.6
    edges = np.concatenate([sheet[4].ravel(), sheet[-5].ravel(), sheet[:, 4].ravel(), sheet[:, -5].ravel()])
    assert np.median(edges) > 0.6 * np.percentile(sheet, 80)


def test_a_scan_is_its_own_sheet() -> None:
    page = example_page("clean", 1)
    assert cut_out_sheet(page, np.asarray(cv2.cvtColor(page, cv2.COLOR_RGB2GRAY))) is None


def test_a_dark_picture_has_no_sheet() -> None:
    random = np.random.default_rng(1)
    picture = np.asarray(random.integers(0, 120, (900, 700, 3)), np.uint8)
    assert cut_out_sheet(picture, picture[..., 0]) is None
