from __future__ import annotations

from roviec.lexicon.confusions import CONFUSIONS
from roviec.lexicon.syllables import is_syllable


def test_every_row_is_a_wrong_form_and_another_right_one() -> None:
    assert len(CONFUSIONS) > 300
    assert all(row.wrong != row.right and row.wrong == row.wrong.lower() and row.words for row in CONFUSIONS)


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
