"""Stamps and signatures go, black letters under them and lines printed in colour stay."""

from __future__ import annotations

import cv2
import numpy as np
from scan_pages import example_page, grey_page, press_stamp, sign

from roviec_tools.ocr.colours import grey_without_inks


def test_a_stamp_and_a_signature_go_and_the_letters_stay() -> None:
    page = example_page("clean", 1)
    spoiled = sign(press_stamp(page, (800, 900)), (700, 1500), np.random.default_rng(3))
    cleaned = grey_without_inks(spoiled, 200)
    before, plain = np.asarray(cv2.cvtColor(spoiled, cv2.COLOR_RGB2GRAY)), grey_page(1)
    inked = (plain > 250) & (before < 200)
    assert inked.sum() > 15_000
    assert (cleaned[inked] > 230).mean() > 0.97
    letters = plain < 60
    assert (cleaned[letters] < 120).mean() > 0.97


def test_a_page_without_colour_is_not_touched() -> None:
    assert (grey_without_inks(example_page(), 200) == grey_page()).all()


def test_a_line_printed_in_red_stays() -> None:
    page = np.full((600, 1200, 3), 255, np.uint8)
    cv2.putText(page, "KE HOACH NAM 2026", (60, 300), cv2.FONT_HERSHEY_SIMPLEX, 1.4, (200, 20, 30), 4)
    assert (grey_without_inks(page, 200) < 130).sum() > 2_000


def test_tinted_paper_is_no_ink() -> None:
    page = np.full((600, 900, 3), (236, 220, 170), np.uint8)
    cv2.putText(page, "Nam 2026", (60, 300), cv2.FONT_HERSHEY_SIMPLEX, 1.4, (30, 30, 30), 4)
    plain = np.asarray(cv2.cvtColor(page, cv2.COLOR_RGB2GRAY))
    assert (grey_without_inks(page, 200) == plain).all()
