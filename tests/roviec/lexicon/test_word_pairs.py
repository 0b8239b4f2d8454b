"""Words of a text with their neighbours."""

from __future__ import annotations

import pytest

from roviec.lexicon.word_pairs import pairs_needed, word_pairs


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
    assert pairs_needed(phrase) <= word_pairs(text)


@pytest.mark.parametrize(
    ("phrase", "text"), [("báo", "bảo"), ("hội nghị", "nghị hội"), ("hội nghị", "hội xã, đề nghị")]
)
def test_a_text_that_cannot_hold_it(phrase, text):
    assert not pairs_needed(phrase) <= word_pairs(text)


def test_nothing_stands_in_an_empty_text():
    assert word_pairs(" .,; ") == frozenset()
