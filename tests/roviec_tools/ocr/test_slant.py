"""How a page lies, whichever way it was turned."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from scan_pages import grey_page

from roviec_tools.ocr.slant import find_slant


def turned(degrees: float) -> np.ndarray:
    quarters = round(degrees / 90)
    page = np.ascontiguousarray(np.rot90(grey_page(1), quarters))
    height, width = page.shape
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), degrees - 90 * quarters, 1.0)
    return np.asarray(cv2.warpAffine(page, matrix, (width, height), borderValue=255))


@pytest.mark.parametrize("degrees", [0.4, -1.7, 3.4, -12, 44, 90, 91.3, 180, 270])
def test_the_way_back_is_found(degrees: float) -> None:
    turns, rest = find_slant(turned(degrees))
    assert abs((90 * turns + rest + degrees + 90) % 180 - 90) < 0.15


def test_a_level_page_is_left_alone() -> None:
    assert find_slant(grey_page(1)) == (0, 0.0)


def test_letters_set_under_each_other_are_no_lines() -> None:
    page = np.full((2339, 1654), 255, np.uint8)
    for row in range(40):
        for column in range(60):
            cv2.putText(page, "n", (200 + 20 * column, 200 + 48 * row), cv2.FONT_HERSHEY_SIMPLEX, 0.8, 0, 2)
    assert find_slant(page) == (0, 0.0)


def test_an_empty_page_lies_as_it_lies() -> None:
    assert find_slant(np.full((1000, 700), 255, np.uint8)) == (0, 0.0)
