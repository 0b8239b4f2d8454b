"""A file opened and compiled: the documents in it with their plans, pictures and exports, before anything is kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Final

from django.conf import settings
from django.utils.translation import gettext

from roviec import (
    EncryptedFileError,
    IntakeError,
    Limits,
    Options,
    Plan,
    compile_source,
    plan_to_docx,
    plan_to_ics,
    plan_to_json,
    plan_to_xlsx,
)
from roviec_tools.opening import LeftOut, Opened, Passwords, Reason, open_documents
from roviec_web.documents.jobs.picturing import Picture, page_pictures
from roviec_web.documents.models import Rendition

_LOCKED: Final = frozenset({Reason.ENCRYPTED, Reason.WRONG_PASSWORD})
Progress = Callable[[str, int, int], None]
"""Called after each page of a scan with the document's name, the pages done, and how many there are."""


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A document that cannot be read."""

    name: str
    reason: str
    """Full sentences for people: why, and what to do."""
    data: bytes = field(repr=False)
    is_locked: bool = False
    """It needs a password."""


@dataclass(frozen=True, slots=True)
class Skipped:
    """A file inside a letter or an archive that was not read."""

    name: str
    reason: str
    is_locked: bool = False
    """It needs a password."""


@dataclass(frozen=True, slots=True)
class Compiled:
    """A document and its plan."""

    name: str
    plan: Plan
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class OnePassword(Passwords):
    """The password of the file that was handed in: it opens the file, or what is locked in it as an archive.

    A document inside that has a password of its own is a document of its own, and asked on its own page.
    """

    name: str = ""
    password: str = field(default="", repr=False)

    def of(self, name: str) -> Iterator[str]:
        """It, for the file itself."""
        if self.password and name == self.name:
            yield self.password

    def first(self, _name: str) -> str | None:
        """It, for what an archive has locked."""
        return self.password or None


def read_file(
    data: bytes, name: str, progress: Progress, password: str = ""
) -> Iterator[Compiled | Unreadable | Skipped]:
    """Open a file and compile what is in it, one document after the other."""
    options = Options(limits=Limits(max_bytes=settings.UPLOAD_BYTES))
    passwords = OnePassword(name=name, password=password)
    for opened in open_documents(data, name, options, passwords=passwords, progress=progress):
        if isinstance(opened, LeftOut):
            yield _skipped(opened)
        else:
            yield _compiled(opened, options, tried=bool(password) and opened.name == name)


def _skipped(left: LeftOut) -> Skipped:
    if left.reason in _LOCKED:
        return Skipped(left.shown, _told(tried=left.reason is Reason.WRONG_PASSWORD), is_locked=True)
    return Skipped(left.shown, _sentence(left.why()))


def _compiled(opened: Opened, options: Options, *, tried: bool) -> Compiled | Unreadable:
    if isinstance(opened.outcome, IntakeError):
        error = opened.outcome
        if isinstance(error, EncryptedFileError):
            return Unreadable(opened.name, _told(tried=tried), opened.data, is_locked=True)
        return Unreadable(opened.name, _sentence(f"{error.reason['vi']} {error.remedy['vi']}"), opened.data)
    # the same however it came: the name of what it lay in is no part of a document
    source = replace(opened.outcome, name=opened.name.rpartition("/")[2])
    return Compiled(opened.name, compile_source(source, options), opened.data)


def _told(*, tried: bool) -> str:
    """What is told of a locked file: the way out that a person has here, not that of the command line."""
    if tried:
        return gettext("Mật khẩu không mở được tệp. Hãy nhập lại ở trang của văn bản, hoặc nộp bản không có mật khẩu.")
    return gettext("Tệp có mật khẩu. Hãy nhập mật khẩu ở trang của văn bản, hoặc nộp bản không có mật khẩu.")


def _sentence(words: str) -> str:
    """The tools put such words behind the name of a file; here they stand alone."""
    return words[:1].upper() + words[1:]


@dataclass(frozen=True, slots=True)
class Made:
    """Files made from a document."""

    exports: tuple[tuple[str, str, bytes], ...]
    """Kind, media type, content."""
    pictures: tuple[Picture, ...]


def make_files(compiled: Compiled) -> Made:
    """The exports and the pictures of the pages."""
    plan, kind = compiled.plan, Rendition.Kind
    exports = (
        (kind.JSON, "application/json", plan_to_json(plan)),
        (kind.XLSX, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", plan_to_xlsx(plan)),
        (kind.DOCX, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", plan_to_docx(plan)),
        (kind.ICS, "text/calendar; charset=utf-8", plan_to_ics(plan)),
    )
    return Made(exports, page_pictures(compiled.data, plan.outlined.repaired.source))
