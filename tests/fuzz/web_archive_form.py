"""Web pages saved as one file: the mutator changes the page in it, how it is written, and the lines around it."""

from __future__ import annotations

import base64
import email
import quopri
import random

from html_form import html_seeds, mutated_html
from mail_form import mutated_mail

_CHARSETS = ("utf-8", "unicode", "windows-1258", "utf-16", "iso-8859-1", "utf-7", "gb2312", "x-user-defined", "")
_WRITTEN = ("base64", "quoted-printable", "8bit", "x-uuencode")
_FIRST = (b"", b"From: <Saved by Blink>\r\nSubject: K\r\n", b"\xef\xbb\xbf")
_PICTURE = b"--x\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n"


def web_archive_seeds() -> list[bytes]:
    """Each page of ``html_seeds`` as Word, and as a browser, saves it."""
    pages = html_seeds()
    return [_archive(pages[place % len(pages)], "utf-8", _WRITTEN[place % 2], _FIRST[place % 2]) for place in range(4)]


def mutated_web_archive(data: bytes, draw: random.Random) -> bytes:
    """Another page in it, written in one way or another; or its lines moved about."""
    if draw.random() < 0.4:
        return mutated_mail(data, draw)
    page = mutated_html(_page_of(data), draw)
    return _archive(page, draw.choice(_CHARSETS), draw.choice(_WRITTEN), draw.choice(_FIRST))


def _page_of(data: bytes) -> bytes:
    """The page, or some bytes that a page can be made of."""
    try:
        parts = [part for part in email.message_from_bytes(data).walk() if part.get_content_type() == "text/html"]
        content = parts[0].get_payload(decode=True) if parts else data
    except (ValueError, LookupError, RecursionError):
        return data
    return content if isinstance(content, bytes) else data


def _archive(page: bytes, charset: str, written: str, first: bytes) -> bytes:
    match written:
        case "base64":
            page = base64.encodebytes(page)
        case "quoted-printable":
            page = quopri.encodestring(page)
    told = f'; charset="{charset}"' if charset else ""
    head = f"--x\r\nContent-Type: text/html{told}\r\nContent-Transfer-Encoding: {written}\r\n\r\n".encode()
    opened = first + b'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n'
    return opened + head + page + b"\r\n" + _PICTURE + b"--x--\r\n"
