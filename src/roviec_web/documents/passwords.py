"""The password of a locked file on its way from a person to the job: sealed for one document, and for minutes."""

from __future__ import annotations

import json
from typing import Final

from cryptography.fernet import InvalidToken, MultiFernet

from roviec_web.kit.site_keys import keys_for

LONGEST: Final = 200
LIVES_S: Final = 900
"""A job that did not come by then asks again."""
_PURPOSE: Final = b"roviec: passwords of files"


def sealed_password(password: str, *, document: str) -> str:
    """What is kept of a password: it says nothing without the site's key."""
    said = json.dumps({"document": document, "password": password})
    return keys_for(_PURPOSE)[0].encrypt(said.encode()).decode()


def opened_password(kept: str, *, document: str) -> str | None:
    """The password of a document; ``None`` where it is another's, too old, or the site has another key by now."""
    try:
        said = json.loads(MultiFernet(keys_for(_PURPOSE)).decrypt(kept.encode(), ttl=LIVES_S))
    except InvalidToken:
        return None
    return str(said["password"]) if said["document"] == document else None
