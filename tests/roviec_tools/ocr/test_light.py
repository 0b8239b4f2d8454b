"""Shadows are evened out; an evenly lit page is not touched."""

from __future__ import annotations

import numpy as np
from scan_pages import grey_page

from roviec_tools.ocr.light import even_out


def test_an_even_page_is_itself() -> None:
    page = grey_page(1)
    assert even_out(page) is page


def test_a_shadow_goes() -> None:
    page = grey_page(1)
    slope = np.linspace(1.0, 0.45, page.shape[1])
    shaded = np.asarray(page * slope, np.uint8)
    paper = even_out(shaded)[page > 250]
    assert paper.mean() > 225
    assert np.percentile(paper, 5) > 200
