"""Web pages saved as one file (MHTML), by Word under the name .doc too: the page in it is read, not its pictures."""

from __future__ import annotations

import email
import email.policy
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from roviec.errors import DamagedFileError
from roviec.intake import read_source
from roviec.intake.decoding import encoding_named
from roviec_tools.mail.charsets import charset_of

if TYPE_CHECKING:
    from roviec.model.options import Options
    from roviec.source import Source

_MOST_PARTS: Final = 5_000


def read_web_archive(data: bytes, name: str, options: Options) -> Source:
    """Read the page of a web archive.

    Args:
        data: the file, which ``looks_like_web_archive``.
        name: its name, for messages.
        options: see ``Options``; an encoding given there counts before that of the page.
    Returns:
        The text of its first page.
    Raises:
        IntakeError: there is no page in it, or it cannot be read.
    """
    page = _page_of(data)
    if page is None:
        raise DamagedFileError(
            name,
            reason_vi="tệp trang web (MHTML) không có trang nào bên trong, hoặc đã hỏng.",
            reason_en="the web page (MHTML) has no page in it, or is damaged.",
            remedy_vi="Hãy lấy lại tệp, hoặc mở bằng Word, lưu lại thành .docx rồi nộp lại.",
            remedy_en="Get it again, or open it in Word, save it as .docx and hand it in again.",
        )
    content, charset = page
    return read_source(content, name, replace(options, encoding=options.encoding or charset))


def _page_of(data: bytes) -> tuple[bytes, str | None] | None:
    """The bytes of the first page, and its encoding where that is known."""
    if data.count(b"boundary=") > _MOST_PARTS:
        return None
    try:
        message = email.message_from_bytes(data, policy=email.policy.compat32)
        for part in message.walk():
            if part.get_content_type() == "text/html":
                content = part.get_payload(decode=True)
                return _readable(content, charset_of(part)) if isinstance(content, bytes) else None
    except (ValueError, LookupError, TypeError, RecursionError, email.errors.MessageError):
        return None
    return None


def _readable(content: bytes, charset: str | None) -> tuple[bytes, str | None]:
    """The page with an encoding that our readers know: in any other that text is sent in, it is written anew."""
    if charset is None:
        return content, None
    try:
        return content, encoding_named(charset)
    except ValueError:
        return content.decode(charset, errors="replace").encode(errors="replace"), "utf-8"
