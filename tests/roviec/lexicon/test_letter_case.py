"""Capitals; the names in use: see ``tests/cases/words/letter_case.txt``."""

from __future__ import annotations

import pytest
from lint_cases import findings_of
from word_cases import read_words

from roviec.lexicon.letter_case import COMPOUND_WORDS, FIXED_NAMES, VARYING
from roviec.lexicon.syllables import is_syllable


def test_a_longer_name_stands_before_the_one_it_begins_with() -> None:
    for index, name in enumerate(FIXED_NAMES):
        assert not any(later.startswith(name) for later in FIXED_NAMES[index + 1 :])


def test_words_of_two_syllables_are_in_small_letters() -> None:
    assert all(is_syllable(part) and part == part.lower() for pair in COMPOUND_WORDS for part in pair)
    assert len(set(COMPOUND_WORDS)) == len(COMPOUND_WORDS)


def test_varying_phrases_are_in_small_letters_and_told_once() -> None:
    assert all(phrase == phrase.lower() for phrase in VARYING)
    assert len(set(VARYING)) == len(VARYING)


@pytest.mark.parametrize(("text", "right"), read_words("letter_case", "names with other capitals than their own"))
def test_a_name_with_wrong_capitals_is_put_right(text, right):
    assert [found.fix for found in findings_of("SP003", f"I. NHIỆM VỤ\n1. {text}\n")] == [right]


@pytest.mark.parametrize(("text", "_"), read_words("letter_case", "names as they should be"))
def test_a_right_name_is_left_alone(text, _):
    assert findings_of("SP003", f"I. NHIỆM VỤ\n1. {text}\n") == []


@pytest.mark.parametrize(("text", "right"), read_words("letter_case", "words of two syllables in names"))
def test_only_the_first_syllable_of_a_word_has_a_capital(text, right):
    assert [found.fix for found in findings_of("SP002", f"I. NHIỆM VỤ\n1. {text}\n")] == [right]


@pytest.mark.parametrize(("text", "common"), read_words("letter_case", "phrases that offices write both ways"))
def test_a_phrase_in_both_ways_is_found(text, common):
    assert [found.fix for found in findings_of("SP004", f"I. NHIỆM VỤ\n1. {text}\n")] == [common]


@pytest.mark.parametrize(("text", "_"), read_words("letter_case", "nothing to compare"))
def test_names_around_a_phrase_say_nothing_about_it(text, _):
    assert findings_of("SP004", f"I. NHIỆM VỤ\n1. {text}\n") == []
