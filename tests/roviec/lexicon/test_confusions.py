"""Words that sound alike: see ``tests/cases/words/confusions.txt``."""

from __future__ import annotations

import pytest
from lint_cases import findings_of
from word_cases import read_words

from roviec.lexicon.confusions import CONFUSIONS
from roviec.lexicon.syllables import is_syllable


def test_every_row_is_a_wrong_form_and_another_right_one() -> None:
    assert len(CONFUSIONS) > 300
    assert all(row.wrong != row.right and row.wrong == row.wrong.lower() for row in CONFUSIONS)


def test_no_wrong_form_is_the_right_form_of_another() -> None:
    right = {row.right for row in CONFUSIONS}
    assert not [row.wrong for row in CONFUSIONS if row.wrong in right]
    assert len({row.wrong for row in CONFUSIONS}) == len(CONFUSIONS)


def test_the_right_forms_are_made_of_syllables() -> None:
    assert not [word for row in CONFUSIONS for word in row.right.split() if not is_syllable(word)]


def test_words_around_are_read_off_the_row() -> None:
    row = next(row for row in CONFUSIONS if row.wrong == "công xuất")
    assert row.right == "công suất"
    assert "thành" in row.not_after
    assert "khẩu" in row.not_before


def mended(code: str, text: str) -> list[str | None]:
    return [found.fix for found in findings_of(code, f"I. NHIỆM VỤ\n1. {text}\n")]


@pytest.mark.parametrize(
    ("text", "_"), [*read_words("confusions", '"lẩn" is to hide: right'), *read_words("confusions", '"đề" is right')]
)
def test_each_word_in_its_place_is_left_alone(text, _):
    assert mended("SP001", text) == []


@pytest.mark.parametrize(
    ("text", "right"),
    [*read_words("confusions", '"lẩn" stands for "lẫn"'), *read_words("confusions", '"đề" stands for "để"')],
)
def test_a_word_for_one_that_sounds_like_it_is_put_right(text, right):
    assert mended("SP001", text) == [right]


@pytest.mark.parametrize(("text", "right"), read_words("confusions", "two halves with a comma that belongs there"))
def test_two_notions_always_have_their_comma(text, right):
    assert mended("TX002", text) == [right]
