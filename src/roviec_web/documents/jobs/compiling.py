"""The job that opens a file, compiles what is in it, and keeps what it found."""

from __future__ import annotations

import time
from importlib.metadata import version
from typing import Any, Final

from django.utils.translation import gettext as _

from roviec_web.documents import events
from roviec_web.documents.actions.containers import add_note, finish_container, keep_member
from roviec_web.documents.actions.keeping import (
    Kept,
    begin_compile,
    fail_document,
    keep_compilation,
    note_progress,
    refuse_document,
)
from roviec_web.documents.actions.unlocking import Given, note_wrong_password, take_password
from roviec_web.documents.forms import FORMS, Turned, find_form
from roviec_web.documents.jobs.reading import Compiled, Progress, Skipped, Unreadable, make_files, read_file
from roviec_web.documents.models import Document, Rendition
from roviec_web.documents.names import fitting_name
from roviec_web.documents.secrecy import find_grade
from roviec_web.documents.signatures import signature_values
from roviec_web.documents.store import path_of, read_bytes, store_bytes
from roviec_web.kit.events import handles
from roviec_web.kit.jobs import enqueue, job
from roviec_web.kit.models import Event

_PAUSE_S: Final = 1.0
"""Between two notes of progress: the page asks every two seconds."""


def compiler_version() -> str:
    """Of the compiler that runs here; a document compiled by another is compiled anew."""
    return version("roviec")


@handles(events.UPLOADED)
@handles(events.COMPILE_WANTED)
def start_compile(event: Event) -> None:
    """Put the job in the queue, in the transaction that marks the event as handled."""
    enqueue(compile_document, document=event.payload["document"])


def tell_gave_up(*, document: str, fault: str) -> None:
    """Say of a document that its job was given up; ``fault`` is for the log, which has it."""
    del fault
    begun = begin_compile(code=document)
    if begun is not None:
        fail_document(
            document=begun,
            reason=_("Máy chủ không đọc xong tệp này sau nhiều lần thử. Hãy thử lại, hoặc tải lên bản khác."),
        )


@job(attempts=3, gave_up=tell_gave_up)
def compile_document(*, document: str) -> None:
    """Compile one document, or the documents inside a letter or an archive; the same result however often it runs.

    Args:
        document: its code.
    """
    begun = begin_compile(code=document)
    if begun is None or begun.original is None:
        return
    try:
        data = read_bytes(begun.original.sha256)
    except FileNotFoundError:
        fail_document(document=begun, reason=_("Tệp gốc không còn trong kho. Hãy tải tệp lên lại rồi biên dịch lại."))
        return
    name = fitting_name(begun.file_name, begun.original.form)
    given = take_password(document=begun)
    begun.is_locked = False
    grades: list[str] = []
    for one in read_file(data, name, _progress_of(begun), given.password if given else ""):
        _note_lock(begun, one, name, given)
        grade = _keep_found(begun, one, name, given)
        grades += [grade] if grade else []
    if grades:
        refuse_document(document=begun, grade=grades[0], inside=True)
    elif Document.objects.get(pk=begun.pk).state == Document.State.COMPILING:  # nothing in it was the file itself
        finish_container(container=begun)


def _note_lock(begun: Document, one: Compiled | Unreadable | Skipped, name: str, given: Given | None) -> None:
    """Remember that the file, or something that it has locked, waits for a password."""
    if isinstance(one, Compiled) or not one.is_locked or (one.name != name and not isinstance(one, Skipped)):
        return
    if given is not None and not begun.is_locked:
        note_wrong_password(document=begun, given=given)
    begun.is_locked = True


def _keep_found(begun: Document, one: Compiled | Unreadable | Skipped, name: str, given: Given | None) -> str | None:
    """Keep the file itself, or what lay in it; the grade of what lay in it and is marked as secret."""
    if one.name != name or isinstance(one, Skipped):
        return _keep_inside(begun, one, name)
    _keep(begun, one, given)
    return None


def _keep_inside(container: Document, one: Compiled | Unreadable | Skipped, around: str) -> str | None:
    """Keep a document out of a container; the grade of one that is marked as secret."""
    name = one.name.removeprefix(f"{around}/")
    if isinstance(one, Skipped):
        add_note(container=container, name=name, text=one.reason)
        return None
    grade = find_grade(one.plan) if isinstance(one, Compiled) else None
    if grade is not None:
        return grade
    stored = store_bytes(one.data)
    form = find_form(path_of(stored.sha256))
    if isinstance(form, Turned):
        add_note(container=container, name=name, text=str(form.reason))
        return None
    member = keep_member(container=container, name=name.rpartition("/")[2], stored=stored, form=form.name)
    if member is not None:
        _keep(member, one)
    return None


def _keep(document: Document, one: Compiled | Unreadable | Skipped, given: Given | None = None) -> None:
    if isinstance(one, Compiled):
        _keep_plan(document, one, given)
    else:
        document.is_locked = isinstance(one, Unreadable) and one.is_locked
        fail_document(document=document, reason=one.reason)


def _keep_plan(document: Document, compiled: Compiled, given: Given | None) -> None:
    grade = find_grade(compiled.plan)
    if grade is not None:
        refuse_document(document=document, grade=grade)
        return
    made = make_files(compiled)
    exports = [Kept(store_bytes(content), kind, media_type) for kind, media_type, content in made.exports]
    pages = [
        Kept(store_bytes(page.content), Rendition.Kind.PAGE, page.media_type, page.number, page.width, page.height)
        for page in made.pictures
    ]
    keep_compilation(
        document=document,
        plan=compiled.plan,
        compiler=compiler_version(),
        files=[*exports, *pages],
        signatures=_signatures(document, compiled, given),
    )


def _signatures(document: Document, compiled: Compiled, given: Given | None) -> list[dict[str, Any]]:
    """Of a PDF, on the bytes that came: what was written anew without its password bears none that fits."""
    if document.original is None or document.original.form != FORMS["pdf"].name:
        return []
    if given is None:
        return signature_values(compiled.data)
    return signature_values(read_bytes(document.original.sha256), given.password)


def _progress_of(document: Document) -> Progress:
    """Notes a page of a scan, at most one a second."""
    last = 0.0

    def note(_name: str, done: int, total: int) -> None:
        nonlocal last
        now = time.monotonic()
        if done == total or now - last >= _PAUSE_S:
            last = now
            note_progress(document=document, done=done, total=total)

    return note
