"""Passwords that are refused, and those that are not."""

from __future__ import annotations

import pytest
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError

from roviec_web.people.models import Person
from roviec_web.people.passwords import what_is_left

DUNG = Person(name="Phạm Thị Dung", email="dungpt@lamson.example", position="Trưởng phòng Tổng hợp")
GOOD = (
    "chín con trâu qua sông Lam",
    "correct horse battery staple",
    "tám giờ sáng mai họp",
    "Zx9#kPw2!vQm7",
    "con mèo mà trèo cây cau",
    "ngày mai trời mưa to đấy",
)
COMMON = (
    "matkhau12345",
    "MatKhau@2026!!",
    "password1234",
    "Password2026!",
    "123456789012",
    "aaaaaaaaaaaa",
    "abcabcabcabc",
    "qwertyuiop12",
    "qwertyasdfgh",
    "anhyeuem2026",
    "phamthidung1990",
    "dungpt@lamson",
    "Dung12345678",
    "roviec roviec",
    "vietnam202620",
    "1qaz2wsx3edc",
    "administrator1",
    "trưởng phòng 2026",
)


@pytest.mark.parametrize("password", GOOD)
def test_a_sentence_or_twelve_odd_letters_are_taken(password):
    validate_password(password, DUNG)


@pytest.mark.parametrize("password", COMMON)
def test_what_anybody_would_try_is_refused(password):
    with pytest.raises(ValidationError) as told:
        validate_password(password, DUNG)
    assert "password_too_common" in {error.code for error in told.value.error_list}


@pytest.mark.parametrize(("password", "code"), [("mười một chữ"[:11], "short"), ("dài " * 51, "long")])
def test_it_is_neither_short_nor_endless(password, code):
    with pytest.raises(ValidationError) as told:
        validate_password(password)
    assert f"password_too_{code}" in {error.code for error in told.value.error_list}


def test_sixty_four_letters_and_more_are_taken():
    validate_password("một câu rất dài mà vẫn dễ nhớ vì nó kể một chuyện có thật của làng tôi hồi ấy")


def test_what_is_left_counts_what_cannot_be_guessed():
    assert what_is_left("matkhau2026") == 0
    assert what_is_left("trâu qua sông") > 5
