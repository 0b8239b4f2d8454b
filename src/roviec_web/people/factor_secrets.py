"""Secrets of second factors as they are kept: encrypted with a key that is derived from the site's secret key.

Who reads the database or a backup without that key cannot make anybody's codes. The site's older keys
(``ROVIEC_WEB_OLD_SECRET_KEYS``) still open what they sealed, until ``roviec-web rekey`` has sealed it anew.
"""

from __future__ import annotations

import base64
from functools import cache
from typing import Final

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings

PURPOSE: Final = b"roviec: secrets of second factors"
"""Keeps the derived key apart from all else that the site's key is for."""
KEY_BYTES: Final = 32


class UnreadableSecretError(Exception):
    """None of the keys opens it: the site's key was changed without keeping the old one."""


def sealed(text: str) -> str:
    """A secret as it is kept."""
    return _keys()[0].encrypt(text.encode()).decode()


def opened(kept: str) -> str:
    """A secret as it is used.

    Raises:
        UnreadableSecretError: no key opens it.
    """
    try:
        return MultiFernet(_keys()).decrypt(kept.encode()).decode()
    except InvalidToken as error:
        raise UnreadableSecretError from error


def _keys() -> list[Fernet]:
    return [_derived(key) for key in (settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS)]


@cache
def _derived(key: str) -> Fernet:
    derived = HKDF(SHA256(), length=KEY_BYTES, salt=None, info=PURPOSE).derive(key.encode())
    return Fernet(base64.urlsafe_b64encode(derived))
