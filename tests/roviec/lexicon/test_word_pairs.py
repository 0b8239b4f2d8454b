"""Words of a text with their neighbours."""

from __future__ import annotations

import pytest

from roviec.lexicon.word_pairs import openers_of, pairs_needed, word_pairs

PHRASES = ("báo", "tin, bài", "văn hóa - văn nghệ", "hội nghị")
OPENERS = openers_of(PHRASES)


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("báo", "đăng báo."),
        ("tin, bài", "viết tin, bài"),
        ("tin, bài", "viết •tin; bài"),
        ("văn hóa - văn nghệ", "giao lưu văn hóa - văn nghệ ở xã"),
        ("hội nghị", "mở (hội\nnghị)"),
    ],
)
def test_a_text_that_may_hold_a_phrase(phrase, text):
    assert pairs_needed(phrase) <= word_pairs(text, OPENERS)


@pytest.mark.parametrize(
    ("phrase", "text"), [("báo", "bảo"), ("hội nghị", "nghị hội"), ("hội nghị", "hội xã, đề nghị"), ("tin, bài", "tin")]
)
def test_a_text_that_cannot_hold_it(phrase, text):
    assert not pairs_needed(phrase) <= word_pairs(text, OPENERS)


def test_only_words_that_open_phrases_are_kept():
    assert word_pairs("mở hội nghị ở xã", OPENERS) == {"hội", ("hội", "nghị")}
    assert word_pairs(" .,; ", OPENERS) == frozenset()
