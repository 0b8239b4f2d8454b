"""Bold words by their strokes."""

from __future__ import annotations

import cv2
import numpy as np

from roviec_tools.ocr.tesseract import TsvWord
from roviec_tools.ocr.weight import find_bold


def test_thick_strokes_are_bold() -> None:
    page = np.full((1200, 900), 255, np.uint8)
    words = []
    for row in range(14):
        cv2.putText(page, "hanhchinh", (100, 100 + 70 * row), cv2.FONT_HERSHEY_SIMPLEX, 1.3, 0, 3)
        words.append(TsvWord((1, 1, row), 95, 60 + 70 * row, 300, 50, 95.0, "hanhchinh"))
    page[265:325] = cv2.erode(page[265:325], np.ones((3, 3), np.uint8))
    assert find_bold(page, words) == [row == 3 for row in range(14)]


def test_few_words_tell_nothing() -> None:
    assert find_bold(np.full((50, 50), 255, np.uint8), [TsvWord((1, 1, 1), 0, 0, 9, 9, 95.0, "a")]) == [False]
