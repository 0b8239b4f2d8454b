"""What a password must be: long, and not one that others would guess. Nothing about kinds of letters (ASVS 5.0, 6.2).

A list of common passwords knows few of twelve letters: people make those from short ones. So a password is refused
when little is left of it once common words, the person's own words, rows of keys and repetitions are taken out.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from django.contrib.auth.password_validation import CommonPasswordValidator
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from roviec_web.kit.folding import fold
from roviec_web.people.models import Person

SHORTEST: Final = 12
LONGEST: Final = 200
"""Far above what anybody types; it bounds the work of one attempt."""
LEAST_LEFT: Final = 5
"""Letters that must be left; "matkhau" + "2026" + "!!!" leaves none."""
_WORDS: Final = """
    matkhau password passwort admin administrator quantri roviec vietnam hanoi saigon hochiminh welcome
    xinchao anhyeuem emyeuanh iloveyou yeuem tinhyeu giadinh congan canbo vanphong ubnd uyban tinhuy thanhuy
    letmein dragon monkey football bongda master superman changeme doimatkhau default macdinh
"""
_ROWS: Final = ("abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm", "1qaz2wsx3edc4rfv")
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_REPEATED: Final = re.compile(r"(.{1,8}?)\1+")


class LengthValidator:
    """Twelve letters or more."""

    def validate(self, password: str, user: Person | None = None) -> None:
        """Refuse what is too short or without end."""
        del user
        if len(password) < SHORTEST:
            raise ValidationError(
                _("Mật khẩu có %(count)s ký tự; cần ít nhất %(least)s.") % {"count": len(password), "least": SHORTEST},
                code="password_too_short",
            )
        if len(password) > LONGEST:
            raise ValidationError(_("Mật khẩu dài quá %(most)s ký tự.") % {"most": LONGEST}, code="password_too_long")

    def get_help_text(self) -> str:
        """For the form."""
        return _("Ít nhất %(least)s ký tự; một câu dễ nhớ là tốt nhất.") % {"least": SHORTEST}


class CommonValidator:
    """Nothing that a list of common passwords, the person's own data or a row of keys would give away."""

    def validate(self, password: str, user: Person | None = None) -> None:
        """Refuse what is easily guessed."""
        if what_is_left(password, own_words(user)) < LEAST_LEFT:
            raise ValidationError(
                _("Mật khẩu này dễ đoán: nó chỉ gồm từ thông dụng, tên của bạn, dãy phím hay chữ lặp lại."),
                code="password_too_common",
            )

    def get_help_text(self) -> str:
        """For the form."""
        return _("Không dùng tên, thư điện tử, ngày tháng hay mật khẩu thông dụng.")


def own_words(user: Person | None) -> frozenset[str]:
    """Words of a person's name, position and address."""
    if user is None:
        return frozenset()
    said = fold(f"{user.name} {user.position} {user.email}")
    return frozenset(word for word in [*said.split(), said.replace(" ", "")] if len(word) > 2)


def what_is_left(password: str, own: frozenset[str] = frozenset()) -> int:
    """How many letters are left when what anybody would guess is taken out; repeated letters count once."""
    text = fold(password).replace(" ", "")
    if text in _common() or password.lower() in _common():
        return 0
    for word in sorted([*own, *_WORDS.split()], key=len, reverse=True):
        text = text.replace(word, "")
    text = _REPEATED.sub(r"\1", _YEAR.sub("", text))
    for row in _ROWS:
        text = _without_stretches(_without_stretches(text, row), row[::-1])
    return 0 if text in _common() or text.strip("0123456789") in _common() else len(text)


def _without_stretches(text: str, row: str) -> str:
    """Without any three or more keys that stand side by side."""
    kept: list[str] = []
    place = 0
    while place < len(text):
        length = next((n for n in range(len(text) - place, 2, -1) if text[place : place + n] in row), 0)
        if not length:
            kept.append(text[place])
        place += length or 1
    return "".join(kept)


@cache
def _common() -> frozenset[str]:
    """Django's list of 20,000."""
    return frozenset(CommonPasswordValidator().passwords)
