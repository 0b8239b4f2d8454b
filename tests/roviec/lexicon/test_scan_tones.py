"""The table of phrases: every misreading leads to one phrase, and none is a phrase itself."""

from __future__ import annotations

from roviec.lexicon.scan_tones import misread_phrases
from roviec.lexicon.syllables import is_syllable


def test_misreadings_differ_by_marks_only() -> None:
    table = misread_phrases()
    assert table["tố chức"] == "tổ chức"
    assert table["báo đám"] == table["bảo đám"] == "bảo đảm"
    for wrong, right in table.items():
        assert wrong not in table.values()
        assert len(wrong) == len(right)


def test_phrases_are_spelt_as_vietnamese_is() -> None:
    assert all(is_syllable(word) for right in misread_phrases().values() for word in right.split())


def test_words_of_their_own_are_not_in_it() -> None:
    assert not {
        "có thế",
        "cấp úy",
        "bán tin",
        "cá nước",
        "xuất bán",
        "phố thông",
        "hướng ứng",
        "ảnh hướng",
        "thế hiện",
    } & set(misread_phrases())
