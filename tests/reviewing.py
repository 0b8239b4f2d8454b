"""A compiled document of the invented province for tests of review, made by the same actions and job as any other."""

from __future__ import annotations

import io

from review_plans import PLAN, compiled

from roviec_web.bodies.models import Body
from roviec_web.documents.actions.keeping import keep_compilation
from roviec_web.documents.actions.review.writing import Target
from roviec_web.documents.actions.uploading import upload_document
from roviec_web.documents.models import Document
from roviec_web.documents.queries.review import edits_of, prepare
from roviec_web.documents.reviewing import ReviewedClause, ReviewedPlan, review
from roviec_web.kit.job_runs import run_due
from roviec_web.people.models import Person


def make_document(
    body: Body, person: Person | None = None, text: str = PLAN, *, replaces: Document | None = None
) -> Document:
    """Uploaded and compiled, without the job: a text is compiled once for all tests."""
    stream = io.BytesIO(text.encode())
    document = upload_document(body=body, name="ke-hoach.txt", stream=stream, acting_user=person, replaces=replaces)
    keep_compilation(document=document, plan=compiled(text), compiler="0.1.0", files=[], signatures=[])
    return document


def upload_and_compile(body: Body, person: Person, data: bytes, *, name: str) -> Document:
    """Uploaded, and compiled by the job, with pictures of its pages."""
    document = upload_document(body=body, name=name, stream=io.BytesIO(data), acting_user=person)
    run_everything()
    document.refresh_from_db()
    return document


def run_everything() -> None:
    """Whatever waits for a worker."""
    while run_due():
        pass


def reviewed(document: Document) -> ReviewedPlan:
    """The plan as its reviewers left it."""
    return review(prepare(document).compiled, edits_of(document))


def clause_of(document: Document, path: str) -> ReviewedClause:
    """A clause as it stands now."""
    clause = reviewed(document).clause(path)
    assert clause is not None
    return clause


def target_of(document: Document, path: str, task: str = "") -> Target:
    """What a reviewer acts on who has just looked."""
    return Target(document, path, clause_of(document, path).stamp, task)
