"""Outlook's own files (MSG): the words of the letter, and what is attached to it.

Streams are read by their names ([MS-OXMSG] 2.2 to 2.4), not through the tables of properties: mail filters rewrite
files and leave tables that promise streams that are gone.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from olefile import OleFileIO
from oxmsg.domain import constants
from oxmsg.storage import Storage

from roviec.intake.decoding import decode
from roviec_tools.mail.entries import Entry, Letter, Mail, UnreadableError
from roviec_tools.mail.member import Reason

if TYPE_CHECKING:
    from collections.abc import Iterator

_EMBEDDED = f"__substg1.0_{constants.PID_ATTACH_DATA_BINARY:04X}000D"
_BINARY, _UNICODE, _NARROW = "0102", "001F", "001E"
_HTML = 0x1013
_MOST_STORAGES = 5_000
_MOST_NESTING = 40
_OVERLAP = 2
"""Streams may say that they are this many times larger, all together, than the file: more share their bytes."""


def open_outlook(data: bytes) -> Mail:
    """Take a message apart.

    Raises:
        UnreadableError: the file is broken, sealed for its recipient, or made to hurt.
    """
    try:
        with OleFileIO(data) as ole:
            _check(ole, len(data))
            storage = Storage.from_ole(ole)
    except UnreadableError:
        raise
    except Exception as error:
        raise UnreadableError(Reason.DAMAGED) from error
    return _mail(storage)


def _check(ole: OleFileIO, size: int) -> None:
    """Count before anything is read: entries of a broken directory may share one stream, or lie in a ring."""
    count = total = 0
    waiting = [(ole.root, 0)]
    while waiting:
        node, depth = waiting.pop()
        count += 1
        total += node.size
        if count > _MOST_STORAGES or depth > _MOST_NESTING:
            raise UnreadableError(Reason.TOO_MANY, str(_MOST_STORAGES))
        if total > size * _OVERLAP:
            raise UnreadableError(Reason.DAMAGED)
        waiting += [(kid, depth + 1) for kid in node.kids]


def _mail(storage: Storage) -> Mail:
    kind = _words(storage, constants.PID_MESSAGE_CLASS)
    if kind.lower().startswith("ipm.note.smime") and "multipartsigned" not in kind.lower():
        raise UnreadableError(Reason.SEALED_MAIL)
    page = _bytes(storage, _HTML)
    html = decode(page).text if page else _words(storage, _HTML)
    plain = _words(storage, constants.PID_BODY)
    letter = None
    if html.strip():
        letter = Letter(html.encode("utf-8", errors="replace"), ".html")
    elif plain.strip():
        letter = Letter(plain.encode("utf-8", errors="replace"), ".txt")
    return Mail(letter, tuple(_entries(storage, html)))


def _entries(storage: Storage, html: str) -> Iterator[Entry]:
    for attached in storage.iter_attachment_storages():
        names = (constants.PID_ATTACH_LONG_FILENAME, constants.PID_DISPLAY_NAME, constants.PID_ATTACH_FILENAME)
        name = next((name for pid in names if (name := _words(attached, pid).strip())), "")
        embedded = next((inner for inner in attached.storages if inner.name == _EMBEDDED), None)
        if embedded is not None:
            yield Entry(name if name.lower().endswith(".msg") else f"{name}.msg", partial(_mail, embedded))
            continue
        identity = _words(attached, constants.PID_ATTACH_CONTENT_ID).strip("<> ")
        shown = bool(identity) and f"cid:{identity}" in html
        yield Entry(name, partial(_content, attached), shown=shown)


def _content(attached: Storage) -> bytes:
    content = _bytes(attached, constants.PID_ATTACH_DATA_BINARY)
    if content is None:  # only a link to a file of the sender's
        raise UnreadableError(Reason.LINK)
    return content


def _bytes(storage: Storage, pid: int) -> bytes | None:
    name = f"__substg1.0_{pid:04X}{_BINARY}"
    return next((stream.bytes_ for stream in storage.streams if stream.name == name), None)


def _words(storage: Storage, pid: int) -> str:
    """A text property; what is not in Unicode is in the sender's code page, which the words themselves tell best."""
    streams = {stream.name: stream.bytes_ for stream in storage.streams}
    wide = streams.get(f"__substg1.0_{pid:04X}{_UNICODE}")
    if wide is not None:
        return wide.decode("utf-16-le", errors="replace").rstrip("\x00")
    narrow = streams.get(f"__substg1.0_{pid:04X}{_NARROW}")
    return decode(narrow).text.rstrip("\x00") if narrow else ""
