"""Reviewers' edits come over to the document that revises theirs, once it is compiled."""

from __future__ import annotations

from roviec import Plan
from roviec_web.documents import events
from roviec_web.documents.actions.review.carrying import review_carry
from roviec_web.documents.jobs.reading import Compiled, read_file
from roviec_web.documents.models import Document
from roviec_web.documents.names import fitting_name
from roviec_web.documents.store import read_bytes
from roviec_web.kit.events import handles
from roviec_web.kit.jobs import enqueue, job
from roviec_web.kit.models import Event


@handles(events.COMPILED)
def start_carrying(event: Event) -> None:
    """Put the job in the queue where the document revises another."""
    code = event.payload["document"]
    if Document.objects.filter(code=code, replaces__isnull=False).exists():
        enqueue(carry_edits, document=code)


@job(attempts=3)
def carry_edits(*, document: str) -> None:
    """Carry the edits over, each once however often the job runs.

    Both files are compiled by the compiler of now: it tells which clause went where.

    Args:
        document: code of the revision.
    """
    revision = Document.objects.select_related("replaces__original", "original", "body").filter(code=document).first()
    if revision is None or revision.replaces is None or not revision.replaces.edits.filter(undone_at=None).exists():
        return
    old, new = _plan(revision.replaces), _plan(revision)
    if old is not None and new is not None:
        review_carry(document=revision, old=old, new=new)


def _plan(document: Document) -> Plan | None:
    """``None`` where the file is no longer kept or cannot be read: then there is nothing to compare."""
    if document.original is None:
        return None
    name = fitting_name(document.file_name, document.original.form)
    found = read_file(read_bytes(document.original.sha256), name, lambda _name, _done, _total: None)
    return next((one.plan for one in found if isinstance(one, Compiled)), None)
