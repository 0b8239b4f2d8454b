"""The tables of abbreviations hold together."""

from __future__ import annotations

from roviec_web.bodies.naming.abbreviations import ABBREVIATIONS, COMMON_NAMES, DEPARTMENT_LETTERS
from roviec_web.bodies.naming.spelling import read_words
from roviec_web.kit.folding import fold


def test_keys_are_plain_letters_and_values_words():
    for table in (ABBREVIATIONS, DEPARTMENT_LETTERS):
        assert all(key == fold(key).replace(" ", "") and " " in value for key, value in table.items())


def test_what_is_written_out_is_not_written_out_again():
    for words in ABBREVIATIONS.values():
        assert [word.plain for word in read_words(words)] == [word.plain for word in read_words(words.upper())]


def test_words_of_departments_are_common():
    common = set(COMMON_NAMES.split())
    assert {word for words in DEPARTMENT_LETTERS.values() for word in words.split()} <= common
