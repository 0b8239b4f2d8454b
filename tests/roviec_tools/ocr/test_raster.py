"""A page as dots."""

from __future__ import annotations

import numpy as np

from roviec_tools.ocr.raster import Raster


def test_it_knows_whether_it_has_colours() -> None:
    assert Raster(np.zeros((2, 2, 3), np.uint8), 200, photograph=False).coloured
    assert not Raster(np.zeros((2, 2), np.uint8), 200, photograph=False).coloured
