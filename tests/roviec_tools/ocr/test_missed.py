"""What a page's recognition passed over is read again, and goes back to its place."""

from __future__ import annotations

import cv2
import numpy as np

from roviec_tools.ocr.missed import read_missed
from roviec_tools.ocr.tesseract import Tesseract, TsvWord


class Reader(Tesseract):
    """Reads one word in the middle of each stretch of ink of the sheet."""

    def __init__(self) -> None:
        super().__init__()
        self.sheets: list[np.ndarray] = []

    def read(self, picture: np.ndarray, dpi: float, *, as_block: bool = False) -> list[TsvWord]:
        assert as_block
        assert dpi == 200
        self.sheets.append(picture)
        count, _, boxes, _ = cv2.connectedComponentsWithStats((picture < 100).astype(np.uint8))
        return [TsvWord((1, 1, n), *map(int, boxes[n][:4]), 90.0, "x") for n in range(1, count)]


def page() -> np.ndarray:
    picture = np.full((1000, 1000), 255, np.uint8)
    picture[130:160, 130:150] = 0  # a figure in a cell
    for left in (300, 336):  # a short line outside
        picture[700:725, left : left + 30] = 0
        picture[705:720, left + 5 : left + 25] = 255
    return picture


def test_cells_and_lines_are_read_and_placed() -> None:
    reader = Reader()
    found = read_missed(page(), 200, [(36, 36, 90, 72)], [], reader)
    places = {(word.left, word.top, word.right, word.bottom) for word in found}
    assert places == {(130, 130, 150, 160), (300, 700, 330, 725), (336, 700, 366, 725)}
    assert len(reader.sheets) == 1


def test_what_has_words_is_not_read_again() -> None:
    reader = Reader()
    words = [TsvWord((1, 1, 1), 125, 125, 30, 40, 90.0, "1"), TsvWord((1, 1, 2), 295, 695, 80, 40, 90.0, "xã")]
    assert read_missed(page(), 200, [(36, 36, 90, 72)], words, reader) == []
    assert reader.sheets == []
