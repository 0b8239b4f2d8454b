"""Keys that are derived from the site's secret key, one for each purpose: what one opens, no other does."""

from __future__ import annotations

import base64
from functools import cache
from typing import Final

from cryptography.fernet import Fernet
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings

KEY_BYTES: Final = 32


def keys_for(purpose: bytes) -> list[Fernet]:
    """The key of a purpose, then those that older keys of the site gave (``ROVIEC_WEB_OLD_SECRET_KEYS``)."""
    return [_derived(key, purpose) for key in (settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS)]


@cache
def _derived(key: str, purpose: bytes) -> Fernet:
    derived = HKDF(SHA256(), length=KEY_BYTES, salt=None, info=purpose).derive(key.encode())
    return Fernet(base64.urlsafe_b64encode(derived))
