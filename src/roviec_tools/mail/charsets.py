"""Names of encodings as mails and web archives give them, believed where text is sent in them."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from email.message import Message

_FOR_HOSTS: Final = ("punycode", "idna")
"""Python knows them for names of hosts; nothing is sent in them, and they take time with the square of the length."""


def charset_of(part: Message) -> str | None:
    """The encoding that a part names, as Python calls it; None if it names none that text is sent in.

    Args:
        part: of a mail or web archive.
    """
    if names_hosts(str(part.get("content-type", ""))):
        return None
    try:
        told = part.get_content_charset()
        if not told:
            return None
        "".encode(told)  # Python has codecs that are none of text
        return codecs.lookup(told).name
    except (LookupError, ValueError):
        return None


def names_hosts(header: str) -> bool:
    """Whether a header could ask for an encoding that only names of hosts are written in.

    Args:
        header: its value as it stands.
    """
    low = header.lower()
    return any(name in low for name in _FOR_HOSTS)
