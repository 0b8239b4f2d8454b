"""What the calendar says."""

from __future__ import annotations

import string

import pytest

from roviec.export.calendar.labels import _LABELS, say, shorten


@pytest.mark.parametrize("key", _LABELS)
def test_both_languages_speak_of_the_same_things(key):
    vi, en = ({name for _, name, *_ in string.Formatter().parse(words)} for words in _LABELS[key])
    assert vi == en
    assert say("lead", "en", names="A") == "Lead: A"


@pytest.mark.parametrize(
    ("words", "most", "short"),
    [
        ("mở lớp  dạy\nbơi", 40, "mở lớp dạy bơi"),
        ("mở lớp dạy bơi, học kỳ", 18, "mở lớp dạy bơi…"),
        ("x" * 30, 10, "x" * 9 + "…"),
    ],
)
def test_words_are_cut_behind_a_word(words, most, short):
    assert shorten(words, most) == short
