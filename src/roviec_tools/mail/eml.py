"""E-mails as they travel (RFC 5322, MIME): the words of the letter, and what is attached to it."""

from __future__ import annotations

import binascii
import email
import email.errors
import email.policy
import mimetypes
import re
from dataclasses import dataclass, field
from email.header import decode_header, make_header
from email.message import Message
from functools import partial
from typing import TYPE_CHECKING

from roviec.intake.decoding import decode
from roviec_tools.mail.charsets import charset_of, names_hosts
from roviec_tools.mail.entries import Entry, Letter, Mail, UnreadableError
from roviec_tools.mail.member import Reason

if TYPE_CHECKING:
    from collections.abc import Callable

_MOST_PARTS = 2_000
_MOST_NESTING = 40
_MOST_LINES = 1_500_000
"""Of 47 MB in base64 there are 620,000."""
_MOST_MARKS = 20_000
"""Lines that could part one part from the next."""
_LONGEST_HEADER = 20_000
"""Characters; longer ones are lists of addresses, which nobody needs here and which take long to parse."""
_QUOTED_NAME = re.compile(r"(?:file)?name\s{0,4}=\s{0,4}(?:\"([^\"]{1,500})\"|([^\s;\"]{1,500}))", re.IGNORECASE)
_SHOWN_PICTURE = re.compile(r"""cid:([^"'\s>)]{1,200})""", re.IGNORECASE)


class _Policy(email.policy.Compat32):
    """Headers as they stand, cut to a length: the newer policy takes time with the square of it to parse them."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        """The name of a header and its value."""
        name, value = super().header_source_parse(sourcelines)
        return name, value[:_LONGEST_HEADER]


_POLICY = _Policy()


@dataclass(slots=True)
class _Parts:
    plain: list[str] = field(default_factory=list)
    pages: list[str] = field(default_factory=list)
    attached: list[Message] = field(default_factory=list)
    count: int = 0


def open_mail(data: bytes) -> Mail:
    """Take a mail apart.

    Raises:
        UnreadableError: it is sealed for its recipient, or has more parts, or nested deeper, than any real one.
    """
    _check(data)
    try:
        message = email.message_from_bytes(data, policy=_POLICY)
    except (email.errors.MessageError, RecursionError, ValueError, LookupError) as error:
        raise UnreadableError(Reason.DAMAGED) from error
    parts = _Parts()
    _sort(message, parts, 0)
    shown = {found for page in parts.pages for found in _SHOWN_PICTURE.findall(page)}
    return Mail(_letter(parts), tuple(_entry(part, shown) for part in parts.attached))


def _check(data: bytes) -> None:
    """Refuse before it is parsed what would take minutes and gigabytes: each line and each part is an object."""
    if data.count(b"\n") + data.count(b"\r") > _MOST_LINES * 2:
        raise UnreadableError(Reason.TOO_MANY_LINES, str(_MOST_LINES))
    if data.count(b"boundary=") + data.count(b"message/rfc822") > _MOST_NESTING * 5:
        raise UnreadableError(Reason.TOO_MANY, str(_MOST_NESTING * 5))
    if data.count(b"\n--") + data.count(b"\r--") > _MOST_MARKS:
        raise UnreadableError(Reason.TOO_MANY, str(_MOST_PARTS))


def _sort(part: Message, parts: _Parts, depth: int) -> None:
    parts.count += 1
    if depth > _MOST_NESTING or parts.count > _MOST_PARTS:
        raise UnreadableError(Reason.TOO_MANY, str(_MOST_PARTS))
    kind = part.get_content_type()
    if kind in {"application/pkcs7-mime", "application/x-pkcs7-mime"} or kind == "multipart/encrypted":
        raise UnreadableError(Reason.SEALED_MAIL)
    if part.is_multipart() and part.get_content_maintype() == "multipart":
        for child in part.get_payload():
            if isinstance(child, Message):
                _sort(child, parts, depth + 1)
        return
    if kind in {"text/plain", "text/html"} and not _is_attached(part):
        (parts.pages if kind == "text/html" else parts.plain).append(_text(part))
    elif kind not in {"message/delivery-status", "text/rfc822-headers", "message/disposition-notification"}:
        parts.attached.append(part)


def _is_attached(part: Message) -> bool:
    return _disposition(part) == "attachment" or bool(_name(part))


def _letter(parts: _Parts) -> Letter | None:
    """The page before the plain text: it keeps tables, and its lines are not cut at 76 letters."""
    if any(page.strip() for page in parts.pages):
        return Letter("\n".join(parts.pages).encode("utf-8", errors="replace"), ".html")
    if any(text.strip() for text in parts.plain):
        return Letter("\n\n".join(parts.plain).encode("utf-8", errors="replace"), ".txt")
    return None


def _entry(part: Message, shown: set[str]) -> Entry:
    identity = _raw_header(part, "content-id").strip("<> \t")
    inline = _disposition(part) == "inline" and bool(identity)
    name = _name(part)
    if not name:
        ending = (
            ".eml"
            if part.get_content_type() == "message/rfc822"
            else mimetypes.guess_extension(part.get_content_type())
        )
        name = f"tệp đính kèm{ending or ''}"
    return Entry(name, partial(_content, part), shown=inline or identity in shown)


def _content(part: Message) -> bytes:
    try:
        if part.is_multipart():
            return _carried_mail(part)
        content = part.get_payload(decode=True)
    except (ValueError, LookupError, AttributeError, TypeError, RecursionError, email.errors.MessageError) as error:
        raise UnreadableError(Reason.DAMAGED) from error
    return content if isinstance(content, bytes) else b""


def _carried_mail(part: Message) -> bytes:
    """A mail sent on inside this one; some programs wrap it in base64 although the standard forbids it."""
    payload = part.get_payload()
    inner = payload[0] if isinstance(payload, list) and payload else None
    if not isinstance(inner, Message):
        return b""
    if _raw_header(part, "content-transfer-encoding").strip().lower() == "base64" and not inner.keys():
        wrapped = inner.get_payload()
        with_padding = wrapped.encode("ascii", errors="ignore") if isinstance(wrapped, str) else b""
        try:
            return binascii.a2b_base64(with_padding)
        except binascii.Error:
            return with_padding
    return inner.as_bytes(policy=email.policy.compat32)


def _text(part: Message) -> str:
    content = _content(part)
    charset = charset_of(part)
    try:
        return content.decode(charset) if charset else decode(content).text
    except UnicodeError:
        return decode(content).text


def _disposition(part: Message) -> str:
    return _raw_header(part, "content-disposition").partition(";")[0].strip().lower()


def _raw_header(part: Message, name: str) -> str:
    """A header as it stands in the mail, bytes above ASCII read as the UTF-8 that senders mean."""
    for key, value in part.raw_items():
        if key.lower() == name:
            return str(value).encode("utf-8", errors="surrogateescape").decode("utf-8", errors="replace")
    return ""


def _name(part: Message) -> str:
    """The file name of a part: RFC 2231, the RFC 2047 words that most programs write instead, or plain letters."""
    disposition, kind = _raw_header(part, "content-disposition"), _raw_header(part, "content-type")
    for raw in (disposition, kind):
        if "name" in raw.lower() and (name := _parameter(raw)):
            return name
    return ""


def _parameter(raw: str) -> str:
    told = _quietly(_standard_parameter, raw)
    if told and "\ufffd" not in told:
        return _words(told)
    plain = _QUOTED_NAME.search(raw)
    return _words(plain[1] or plain[2]) if plain else told or ""


def _standard_parameter(raw: str) -> str:
    probe = Message(policy=email.policy.compat32)
    probe["Content-Disposition"] = " ".join(raw.split())
    return probe.get_filename("") or str(probe.get_param("name", "", header="content-disposition"))


def _words(name: str) -> str:
    if "=?" not in name:
        return name
    joined = re.sub(r"\?=\s+=\?", "?==?", name)
    return _quietly(lambda words: str(make_header(decode_header(words))), joined) or name


def _quietly(read: Callable[[str], str], raw: str) -> str:
    """What a reader of headers gives; nothing where the header is none, or in an encoding that takes too long."""
    if names_hosts(raw):
        return ""
    try:
        return read(raw)
    except (email.errors.MessageError, ValueError, LookupError, TypeError, IndexError, AttributeError):
        return ""
