"""A file opened and compiled: the documents in it with their plans, pictures and exports, before anything is kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from django.conf import settings

from roviec import (
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
from roviec_tools.opening import LeftOut, Opened, open_documents
from roviec_web.documents.jobs.picturing import Picture, page_pictures
from roviec_web.documents.models import Rendition

Progress = Callable[[str, int, int], None]
"""Called after each page of a scan with the document's name, the pages done, and how many there are."""


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A document that cannot be read."""

    name: str
    reason: str
    """Full sentences for people: why, and what to do."""
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Skipped:
    """A file inside a letter or an archive that was not read."""

    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class Compiled:
    """A document and its plan."""

    name: str
    plan: Plan
    data: bytes = field(repr=False)


def read_file(data: bytes, name: str, progress: Progress) -> Iterator[Compiled | Unreadable | Skipped]:
    """Open a file and compile what is in it, one document after the other."""
    options = Options(limits=Limits(max_bytes=settings.UPLOAD_BYTES))
    for opened in open_documents(data, name, options, progress=progress):
        if isinstance(opened, LeftOut):
            yield Skipped(opened.shown, _sentence(opened.why()))
        else:
            yield _compiled(opened, options)


def _compiled(opened: Opened, options: Options) -> Compiled | Unreadable:
    if isinstance(opened.outcome, IntakeError):
        error = opened.outcome
        return Unreadable(opened.name, _sentence(f"{error.reason['vi']} {error.remedy['vi']}"), opened.data)
    # the same however it came: the name of what it lay in is no part of a document
    source = replace(opened.outcome, name=opened.name.rpartition("/")[2])
    return Compiled(opened.name, compile_source(source, options), opened.data)


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
