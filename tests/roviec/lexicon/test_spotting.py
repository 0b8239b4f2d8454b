"""Phrases found in one pass."""

from __future__ import annotations

import growth
import pytest

from roviec.lexicon.spotting import Spotter

SPOTTER = Spotter(("báo", "báo điện tử", "tin, bài", "ba ba", "báo"))


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("", {}),
        ("bảo, thông báođiện, 5báo", {}),
        ("tin bài", {}),
        ("đăng báo.", {"báo": [5]}),
        ("(báo) và báo", {"báo": [1, 9]}),
        ("báo điện tử", {"báo": [0], "báo điện tử": [0]}),
        ("viết tin, bài", {"tin, bài": [5]}),
        ("ba ba ba ba", {"ba ba": [0, 6]}),
        ("\ud800 báo", {"báo": [2]}),
        ("𝔸 báo", {"báo": [2]}),
    ],
)
def test_phrases_stand_as_words_of_their_own(text, places):
    assert SPOTTER.spot(text) == places


def test_it_tells_what_it_looks_for():
    assert "báo" in SPOTTER
    assert "tin" not in SPOTTER


def test_time_grows_with_the_text():
    growth.assert_linear_in(SPOTTER.spot, "ba " * 400_000)
