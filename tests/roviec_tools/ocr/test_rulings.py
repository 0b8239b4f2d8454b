"""Ruling lines: found, and taken out where they make a table."""

from __future__ import annotations

import cv2
import numpy as np
from scan_pages import grey_page

from roviec_tools.ocr.rulings import find_rulings


def table() -> np.ndarray:
    page = np.full((1000, 1200), 255, np.uint8)
    for x in (100, 300, 900, 1100):
        cv2.line(page, (x, 200), (x, 500), 0, 2)
    for y in (200, 300, 400, 500):
        cv2.line(page, (100, y), (1100, y), 0, 2)
    cv2.putText(page, "Nhiem vu", (330, 270), cv2.FONT_HERSHEY_SIMPLEX, 1.2, 0, 3)
    return page


def test_a_table_is_found_and_its_lines_go() -> None:
    rulings, clean = find_rulings(table(), 200)
    (grid,) = rulings.grids
    assert (len(grid.columns), len(grid.rows)) == (4, 4)
    assert abs(grid.columns[0] - 36) < 1
    assert (clean[:, 100] > 200).all()
    assert (clean[240:280, 330:500] < 100).sum() > 1_000


def test_words_have_no_rulings() -> None:
    rulings, clean = find_rulings(grey_page(1), 200)
    assert not rulings.grids
    assert clean is not None
    assert (clean == grey_page(1)).all()
    assert not rulings.upright
