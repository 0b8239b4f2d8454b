"""Matching without moving a letter."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roviec.lexicon.matching import alternation, at_word_start, lower_same_length, word_alternation


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


VERBS = "lập | lập và trình | phát hành | phát sóng | in | in ấn | ở"
"""Of one letter, of one beginning, one the beginning of another."""


WORDS = ("lập", "và", "trình", "phát", "sóng", "hành", "in", "ấn", "ở", ",", "tin")


@given(st.lists(st.sampled_from(WORDS), max_size=9))
def test_a_pattern_with_its_letters_in_front_finds_what_the_plain_one_finds(words):
    verbs = [verb.strip().replace(" ", r"\s{1,6}") for verb in VERBS.split("|")]
    plain = "|".join(sorted(verbs, key=len, reverse=True))
    for text in (" ".join(words), "".join(words)):
        found = [match.span() for match in re.finditer(rf"\b(?:{plain})(?!\w)", text)]
        assert [match.span() for match in re.finditer(rf"{word_alternation(VERBS)}(?!\w)", text)] == found
        assert [m.span() for m in re.finditer(alternation(VERBS), text)] == [m.span() for m in re.finditer(plain, text)]


def test_words_begin_with_a_capital_only_where_any_case_is_asked_for():
    assert re.findall(at_word_start(("giao", "điều")), "Giao giao ĐIỀU xgiao") == ["giao"]
    any_case = at_word_start(("giao", "điều"), any_case=True)
    assert re.findall(any_case, "Giao giao ĐIỀU xgiao") == ["Giao", "giao", "ĐIỀU"]
