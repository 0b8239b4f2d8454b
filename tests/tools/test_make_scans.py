"""Scans made of PDFs: the same for the same seed, and of each kind."""

from __future__ import annotations

import cv2
import numpy as np
import pypdfium2
import pytest
from scan_pages import EXAMPLE

from make_scans import KINDS, as_pdf, make_scan


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_a_seed_gives_the_same_scan(kind: str) -> None:
    one, two, other = (make_scan(EXAMPLE.read_bytes(), kind, seed, most=1)[0] for seed in (1, 1, 2))
    assert (one == two).all()
    assert kind == "clean" or one.shape != other.shape or (one != other).any()


def test_a_worn_scan_has_a_red_stamp() -> None:
    page = make_scan(EXAMPLE.read_bytes(), "worn", 1, most=1)[0]
    hue = cv2.cvtColor(page, cv2.COLOR_RGB2HSV)
    red = (hue[..., 1] > 120) & ((hue[..., 0] < 10) | (hue[..., 0] > 170))
    assert red.sum() > 5_000


def test_the_pdf_has_pictures_and_no_text() -> None:
    document = pypdfium2.PdfDocument(as_pdf([np.full((300, 200, 3), 255, np.uint8)] * 2))
    assert len(document) == 2
    assert document[0].get_textpage().count_chars() == 0
