"""The sign-ins of the five: drawn at random when the province is made, kept in a file that only its owner reads."""

from __future__ import annotations

import json
import secrets
import time
from dataclasses import asdict, dataclass
from pathlib import Path

from allauth.mfa.totp.internal.auth import format_hotp_value, generate_totp_secret, hotp_value
from django.conf import settings

from roviec_web.demo.trial_people import FIVE

PERIOD = 30
"""Seconds for which a code of the second factor holds (RFC 6238)."""


@dataclass(frozen=True, slots=True)
class TrialSignIn:
    """What one of the five types to come in by the ordinary door."""

    key: str
    email: str
    password: str
    secret: str
    """Of the second factor, as authenticator apps take it."""

    def code(self, at: float | None = None) -> str:
        """The six figures that hold now."""
        counter = int(time.time() if at is None else at) // PERIOD
        return str(format_hotp_value(hotp_value(self.secret, counter)))


def draw_sign_ins() -> tuple[TrialSignIn, ...]:
    """New ones: no password of the demonstration is ever the same as that of another machine."""
    return tuple(TrialSignIn(one.key, one.email, secrets.token_urlsafe(12), generate_totp_secret()) for one in FIVE)


def save_sign_ins(sign_ins: tuple[TrialSignIn, ...]) -> None:
    """Keep them beside the data that they open."""
    path = _path()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch(mode=0o600)
    path.write_text(json.dumps([asdict(one) for one in sign_ins], indent=1), encoding="utf-8")


def load_sign_ins() -> tuple[TrialSignIn, ...]:
    """Those that were saved; none where there is no demonstration."""
    try:
        return tuple(TrialSignIn(**row) for row in json.loads(_path().read_text(encoding="utf-8")))
    except FileNotFoundError:
        return ()


def _path() -> Path:
    return Path(settings.DATA) / "demo-sign-ins.json"
