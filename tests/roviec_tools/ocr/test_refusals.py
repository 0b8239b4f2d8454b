"""Refusals say what to do, in both languages."""

from __future__ import annotations

import pytest

from roviec.errors import IntakeError
from roviec_tools.ocr import refusals


@pytest.mark.parametrize(
    ("error", "way_out"),
    [
        (refusals.missing_extra("a.png", ["cv2"]), 'pip install "roviec[scan]"'),
        (refusals.missing_tesseract("a.png", "program"), "apt install tesseract-ocr tesseract-ocr-vie"),
        (refusals.missing_tesseract("a.png", "language"), "tesseract-ocr-vie"),
        (refusals.nothing_read("a.png"), "dpi"),
        (refusals.damaged_picture("a.png"), ""),
    ],
)
def test_the_way_out_is_told(error: IntakeError, way_out: str) -> None:
    assert way_out in error.message("vi")
    assert way_out in error.message("en")
    assert "a.png" in error.message("vi")
