"""Secrets of second factors as they are kept: encrypted with a key that is derived from the site's secret key.

Who reads the database or a backup without that key cannot make anybody's codes. The site's older keys
(``ROVIEC_WEB_OLD_SECRET_KEYS``) still open what they sealed, until ``roviec-web rekey`` has sealed it anew.
"""

from __future__ import annotations

from typing import Final

from cryptography.fernet import InvalidToken, MultiFernet

from roviec_web.kit.site_keys import keys_for

PURPOSE: Final = b"roviec: secrets of second factors"
"""Keeps the derived key apart from all else that the site's key is for."""


class UnreadableSecretError(Exception):
    """None of the keys opens it: the site's key was changed without keeping the old one."""


def sealed(text: str) -> str:
    """A secret as it is kept."""
    return keys_for(PURPOSE)[0].encrypt(text.encode()).decode()


def opened(kept: str) -> str:
    """A secret as it is used.

    Raises:
        UnreadableSecretError: no key opens it.
    """
    try:
        return MultiFernet(keys_for(PURPOSE)).decrypt(kept.encode()).decode()
    except InvalidToken as error:
        raise UnreadableSecretError from error
