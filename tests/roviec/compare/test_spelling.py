"""Keys and typography."""

from __future__ import annotations

import pytest

from roviec.compare.comparison import Typography
from roviec.compare.spelling import keys_of, tokens_of, typography_of


@pytest.mark.parametrize(
    ("old", "new", "kinds"),
    [
        ("Sở Y tế hoà giải", "Sở Y tế hòa giải", (Typography.TONE_MARKS,)),
        ("Uỷ ban", "Ủy ban", (Typography.TONE_MARKS,)),
        ("YÊU CẦU", "Yêu cầu", (Typography.CASE,)),
        ("phát bản tin;", "phát bản tin.", (Typography.PUNCTUATION,)),
        ("phát bản tin", "phát bản tin./.", (Typography.PUNCTUATION,)),
        ('chuyên mục "Lá chắn"', "chuyên mục “Lá chắn”", (Typography.PUNCTUATION,)),
        ("sởi - rubella", "sởi – rubella", (Typography.PUNCTUATION,)),
        ("phòng , chống", "phòng, chống", (Typography.SPACES,)),
        ("tại\u00a0xã", "tại xã", (Typography.SPACES,)),
        ("giữ nguyên", "giữ nguyên", ()),
    ],
)
def test_what_is_no_edit_is_told(old, new, kinds):
    assert keys_of(old) == keys_of(new)
    assert typography_of(old, new) == kinds


@pytest.mark.parametrize(
    ("old", "new"),
    [("ban", "bản"), ("12 lớp", "15 lớp"), ("phòng, chống", "phòng chống"), ("10%", "10"), ("hoá", "hoa")],
)
def test_what_is_an_edit_differs(old, new):
    assert keys_of(old) != keys_of(new)


@pytest.mark.parametrize("word", ["15/12/2026", "1.200", "10,5%", "24/7"])
def test_a_number_with_its_marks_is_one_word(word):
    assert [token.text for token in tokens_of(word)] == [word]


def test_tokens_joined_are_the_text():
    text = "a) Tổ chức 12 lớp,  “dạy bơi”; hoàn thành trước ngày 30/4/2026./."
    assert "".join(token.text for token in tokens_of(text)) == text


def test_a_mark_is_no_word():
    assert [token.is_word for token in tokens_of("bơi , 12 %")] == [True, False, True, False]
