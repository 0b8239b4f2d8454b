"""The table of forms: which one a file is, by its content, and who reads it. Readers load on use."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from roviec.errors import UnknownFormatError
from roviec.intake import read_source
from roviec.intake.sniffing import (
    looks_like_odt,
    looks_like_pdf,
    looks_like_picture,
    looks_like_rtf,
    looks_like_web_archive,
    looks_like_word_binary,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from roviec.model.options import Options
    from roviec.source import Source
    from roviec_tools.opening.passwords import Passwords


@dataclass(frozen=True, slots=True)
class Desk:
    """What readers have at hand."""

    options: Options
    passwords: Passwords
    cache: Callable[[], Path | None]
    """Gives the folder for pages of scans that were read; asked only for a scan."""
    progress: Callable[[str, int, int], None] | None
    """Called after each page of a scan with the document's name, the pages done, and how many there are."""

    def pages_of(self, name: str) -> Callable[[int, int], None] | None:
        """What is called after each page of one document."""
        return None if self.progress is None else partial(self.progress, name)


def _read_doc(data: bytes, name: str, desk: Desk) -> Source:
    from roviec_tools.office import word97
    from roviec_tools.opening.unlocking import read_with_passwords

    if not word97.needs_password(data):
        return word97.read_doc(data, name, desk.options)
    return read_with_passwords(
        name, desk.passwords, lambda password: word97.read_doc(data, name, desk.options, password)
    )


def _read_rtf(data: bytes, name: str, desk: Desk) -> Source:
    from roviec_tools.office.rich_text import read_rtf

    return read_rtf(data, name, desk.options)


def _read_odt(data: bytes, name: str, desk: Desk) -> Source:
    from roviec_tools.office.opendocument import read_odt

    return read_odt(data, name, desk.options)


def _read_pdf(data: bytes, name: str, desk: Desk) -> Source:
    from roviec_tools.ocr import read_pdf

    return read_pdf(data, name, desk.options, cache=desk.cache(), progress=desk.pages_of(name))


def _read_scan(data: bytes, name: str, desk: Desk) -> Source:
    from roviec_tools.ocr import read_scan

    return read_scan(data, name, desk.options, cache=desk.cache(), progress=desk.pages_of(name))


def _read_web_archive(data: bytes, name: str, desk: Desk) -> Source:
    from roviec_tools.opening.web_archive import read_web_archive

    return read_web_archive(data, name, desk.options)


@dataclass(frozen=True, slots=True)
class Form:
    """A form and its reader."""

    name: str
    looks_like: Callable[[bytes], bool]
    read: Callable[[bytes, str, Desk], Source]
    endings: tuple[str, ...] = ()
    """Of names that say so; none: the reader itself looks at the name. Word opens RTF that is named .doc, and offices
    name it so."""
    media_type: str | None = None
    """Of the file as it came; None: the reader tells."""


FORMS: tuple[Form, ...] = (
    Form("PDF", looks_like_pdf, _read_pdf),
    Form("ảnh", looks_like_picture, _read_scan, (".jpg", ".jpeg", ".png", ".tif", ".tiff")),
    Form("DOC", looks_like_word_binary, _read_doc, (".doc", ".dot", ".rtf"), "application/msword"),
    Form("RTF", looks_like_rtf, _read_rtf, (".rtf", ".doc"), "application/rtf"),
    Form("ODT", looks_like_odt, _read_odt, (".odt", ".ott", ".fodt"), "application/vnd.oasis.opendocument.text"),
    Form("MHTML", looks_like_web_archive, _read_web_archive, (".mht", ".mhtml", ".doc"), "multipart/related"),
    # last: what the pure compiler reads, or refuses with the way out
    Form("", lambda data: True, lambda data, name, desk: read_source(data, name, desk.options)),  # noqa: ARG005
)
_BINDING_ENDINGS = frozenset(ending for form in FORMS for ending in form.endings) | frozenset(
    (".docx", ".docm", ".dotx", ".dotm", ".pdf", ".txt", ".md", ".html", ".htm", ".xlsx", ".ods", ".zip", ".eml")
)
"""Endings that say what a file is; any other says nothing."""


def form_of(data: bytes) -> Form:
    """The form that a file is."""
    return next(form for form in FORMS if form.looks_like(data))


def check_name(name: str, form: Form) -> None:
    """Refuse a file whose name says that it is something else.

    Raises:
        UnknownFormatError: the ending belongs to another form.
    """
    ending = f".{name.lower().rpartition('.')[2]}"
    if not form.endings or ending not in _BINDING_ENDINGS or ending in form.endings:
        return
    right = form.endings[0]
    raise UnknownFormatError(
        name,
        reason_vi=f"tên tệp ghi {ending} nhưng nội dung là {form.name}.",
        reason_en=f"its name says {ending} but its content is {form.name}.",
        remedy_vi=f"Nếu đúng là tệp cần nộp, hãy đổi đuôi tên thành {right}; nếu không, hãy lấy lại tệp gốc.",
        remedy_en=f"If it is the file you mean, rename it to {right}; if not, get the original again.",
    )
