from __future__ import annotations

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
