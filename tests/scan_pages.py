"""Pages of the examples as scans, for tests; and pages drawn dot by dot."""

from __future__ import annotations

import sys
from functools import lru_cache
from pathlib import Path

import numpy as np
import numpy.typing as npt

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tools"))

from make_scans import as_pdf, as_picture, as_tiff, make_scan, photo, press_stamp, sign, turn  # noqa: E402 - found above

__all__ = [
    "EXAMPLE",
    "as_pdf",
    "as_picture",
    "as_tiff",
    "example_page",
    "grey_page",
    "photo",
    "press_stamp",
    "sign",
    "turn",
]

Dots = npt.NDArray[np.uint8]
EXAMPLE = ROOT / "examples" / "an-toan-mua-lu-2026.pdf"


@lru_cache(maxsize=8)
def example_page(kind: str = "clean", number: int = 0, seed: int = 1) -> Dots:
    """A page of an example as a scan; do not write into it."""
    return make_scan(EXAMPLE.read_bytes(), kind, seed, most=number + 1)[number]


def grey_page(number: int = 0) -> Dots:
    """A clean page in grey."""
    import cv2

    return np.asarray(cv2.cvtColor(example_page("clean", number), cv2.COLOR_RGB2GRAY), np.uint8)
