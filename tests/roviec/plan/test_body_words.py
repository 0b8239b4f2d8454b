"""The words of a text and their places."""

from __future__ import annotations

import pytest

from roviec.plan.body_words import read_words


@pytest.mark.parametrize(
    ("text", "raw"),
    [
        ("Sở KH&CN, Sở LĐ-TB&XH", ("Sở", "KH&CN", ",", "Sở", "LĐ-TB&XH")),
        ("chính trị-xã hội", ("chính", "trị", "-", "xã", "hội")),
        ("xã/phường (15/11)", ("xã", "/", "phường", "(", "15/11", ")")),
        ("", ()),
    ],
)
def test_a_text_is_cut_into_words_and_marks(text, raw):
    assert read_words(text).raw == raw


def test_places_count_from_the_beginning_of_the_text():
    words = read_words("giao Sở Y tế", 5)
    assert words.span(0, 3) == (5, 12)
    assert words.span(0, 1) == (5, 7)


def test_a_stretch_ends_where_it_is_told():
    assert read_words("Sở Y tế chủ trì", 0, 7).raw == ("Sở", "Y", "tế")


def test_words_outside_the_text_are_marks_without_letters():
    words = read_words("Sở")
    assert words.at(1) == words.at(-1) == ""
    assert words.is_mark(1)
    assert not words.is_capital(1)


def test_a_phrase_is_looked_up_in_small_letters():
    words = read_words("Trên Địa Bàn tỉnh")
    assert words.has(0, "trên địa bàn")
    assert not words.has(1, "trên địa bàn")


def test_a_text_of_capitals_is_known():
    assert read_words("SỞ Y TẾ").capitals
    assert not read_words("Sở Y TẾ").capitals
