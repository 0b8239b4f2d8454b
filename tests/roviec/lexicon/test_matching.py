"""Matching without moving a letter."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roviec.lexicon.matching import alternation, lower_same_length


@pytest.mark.parametrize(
    ("text", "lowered"),
    [
        ("Xoá bỏ", "xóa bỏ"),
        ("Uỷ ban", "ủy ban"),
        ("TOÀN TỈNH", "toàn tỉnh"),
        ("Quý III", "quý iii"),
        ("quí I", "quý i"),
        ("định kì", "định kỳ"),
        ("phƣơng tiện", "phương tiện"),
        ("tỉ lệ", "tỷ lệ"),
    ],
)
def test_one_spelling_for_each_word(text, lowered):
    assert lower_same_length(text) == lowered


@pytest.mark.parametrize("end", [" ", ",", ".", ";", "\n", "\v", "\u00a0", ""])
def test_the_tone_mark_moves_at_the_end_of_a_word_whatever_stands_behind_it(end):
    assert lower_same_length(f"Xoá{end}").startswith("xóa")
    assert lower_same_length(f"Uỷ{end}").startswith("ủy")
    assert lower_same_length(f"khoẻ{end}").startswith("khỏe")


@pytest.mark.parametrize("text", ["toàn", "loét", "khoảng", "hoạt", "tuýp", "huỳnh"])
def test_inside_a_word_it_stays(text):
    assert lower_same_length(text) == text


@given(st.text(max_size=40))
def test_offsets_stay(text):
    assert len(lower_same_length(text)) == len(text)


def test_the_longest_phrase_wins_and_white_space_is_free():
    pattern = re.compile(alternation("báo cáo | báo cáo nhanh"))
    match = pattern.match("báo cáo\u00a0\vnhanh")
    assert match is not None
    assert match[0] == "báo cáo\u00a0\vnhanh"
