"""Letters that come out wrong: the table leads to letters that Vietnamese has."""

from __future__ import annotations

import unicodedata

from roviec.lexicon.glyphs import LOOK_ALIKES, WRONG_LETTERS, WRONG_SYLLABLES


def test_no_right_letter_of_vietnamese_is_called_wrong() -> None:
    vietnamese = set("aăâbcdđeêghiklmnoôơpqrstuưvxyAĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXY")
    letters = {
        unicodedata.normalize("NFC", a + tone) for a in vietnamese for tone in ("", "\u0300", "\u0301", "\u0303")
    }
    assert not letters & (set(WRONG_LETTERS) | set(LOOK_ALIKES))


def test_repairing_twice_changes_nothing() -> None:
    right = "".join(WRONG_LETTERS.values())
    assert not set(right) & set(WRONG_LETTERS)
    assert not set(LOOK_ALIKES.values()) & set(LOOK_ALIKES)
    assert not set(WRONG_SYLLABLES.values()) & set(WRONG_SYLLABLES)


def test_a_look_alike_is_of_another_alphabet_and_stands_for_a_latin_letter() -> None:
    for wrong, right in LOOK_ALIKES.items():
        assert not unicodedata.name(wrong).startswith("LATIN")
        assert unicodedata.name(right).startswith("LATIN")


def test_a_wrong_syllable_differs_in_its_tone_alone() -> None:
    for wrong, right in WRONG_SYLLABLES.items():
        plain = [
            unicodedata.normalize("NFD", word).replace("\u0303", "").replace("\u0300", "") for word in (wrong, right)
        ]
        assert plain[0] == plain[1]
