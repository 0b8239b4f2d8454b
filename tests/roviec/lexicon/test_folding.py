"""Folding is for comparing only."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roviec.lexicon.folding import fold, fold_tone, squeeze


@pytest.mark.parametrize(
    ("left", "right"),
    [("hoà", "hòa"), ("Uỷ ban", "ỦY BAN"), ("thuỷ lợi", "thủy  lợi"), ("khoẻ", "khỏe"), ("Nƣớc", "nước")],
)
def test_the_place_of_the_tone_and_the_case_do_not_matter(left, right):
    assert fold_tone(left) == fold_tone(right)


@pytest.mark.parametrize(("left", "right"), [("ban", "bản"), ("Sơn", "Son"), ("đầu", "dầu"), ("tổ", "tố")])
def test_other_marks_make_other_words(left, right):
    assert fold_tone(left) != fold_tone(right)
    assert fold_tone(left) == fold_tone(unicodedata.normalize("NFD", left))


def test_without_accents_for_looking_up():
    assert fold("  Sở  Y tế \n Đồng Nai ") == "so y te dong nai"
    assert fold("Ð") == fold("đ") == "d"


def test_white_space_is_squeezed():
    assert squeeze("\t a \u00a0 b\v") == "a b"


@given(st.text(max_size=80))
def test_folding_twice_changes_nothing_more(text):
    assert fold(fold(text)) == fold(text)
    assert squeeze(squeeze(text)) == squeeze(text)
