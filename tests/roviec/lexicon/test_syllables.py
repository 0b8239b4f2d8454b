"""What is a Vietnamese syllable, and what only looks like one in the wrong encoding."""

from __future__ import annotations

import unicodedata

import pytest

from roviec.lexicon.syllables import is_spelt_right, is_syllable

SENTENCES = (
    "Ủy ban nhân dân các xã, phường tổ chức tuyên truyền, vận động người dân tiêm chủng đầy đủ và đúng lịch",
    "Khuyến khích các nguồn lực nghiêng về phòng chống thiên tai, cứu hộ; gìn giữ an ninh, quốc phòng, huỷ bỏ",
    "Nguyễn Thuý Quỳnh, Huỳnh Oanh, Hoàng Xoong, giếng khơi, quyết liệt, khúc khuỷu, tuềnh toàng, ngoằn ngoèo",
)


@pytest.mark.parametrize("sentence", SENTENCES)
def test_every_word_of_ordinary_text_is_one(sentence):
    for form in ("NFC", "NFD"):
        words = unicodedata.normalize(form, sentence).replace(",", "").replace(";", "").split()
        assert [word for word in words if not is_syllable(word)] == []


@pytest.mark.parametrize(
    "word", ["", "nh©n", "tuyeân", "truyeàn", "ho¹ch", "Uû", "cắch", "tàc", "xxx", "nghiêngg", "ǹg", "2025", "bạ́n"]
)
def test_these_are_none(word):
    assert not is_syllable(word)


@pytest.mark.parametrize("sentence", SENTENCES)
def test_ordinary_text_is_spelt_right(sentence):
    words = sentence.replace(",", "").replace(";", "").split()
    assert [word for word in words if not is_spelt_right(word)] == []


@pytest.mark.parametrize("word", ["nghành", "trưc", "ngiên", "kác", "ghà", "cế", "kế hoach", "hoach", ""])
def test_these_break_a_rule_of_spelling(word):
    assert not is_spelt_right(word)
