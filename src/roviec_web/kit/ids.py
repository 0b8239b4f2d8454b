"""The name of an object in addresses: short, without order, without letters that are mistaken for each other."""

from __future__ import annotations

import secrets
from typing import Final

_LETTERS: Final = "0123456789abcdefghjkmnpqrstvwxyz"
"""Crockford's 32: no i, l, o, u."""
LENGTH: Final = 10
"""50 random bits: a million objects collide with a chance of one in two thousand, which the unique index refuses."""


def new_code() -> str:
    """Ten letters and digits."""
    return "".join(secrets.choice(_LETTERS) for _ in range(LENGTH))
