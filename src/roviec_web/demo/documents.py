"""The documents of the demonstration: through the real upload and its job, or many at once with the same rows."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Final

from django.db import transaction

from roviec import Plan, compile_bytes
from roviec_web.bodies.models import Body
from roviec_web.demo.plans import InventedPlan
from roviec_web.documents.actions.keeping import fill_document
from roviec_web.documents.actions.linking import write_links
from roviec_web.documents.actions.uploading import upload_document
from roviec_web.documents.jobs.compiling import compiler_version
from roviec_web.documents.models import Compilation, Document, Original
from roviec_web.documents.plan_values import count_values, head_values, place_values, plan_values
from roviec_web.documents.search import index_document
from roviec_web.documents.store import store_bytes
from roviec_web.kit import audit
from roviec_web.kit.job_runs import run_due
from roviec_web.people.models import Person

CHUNK: Final = 100
"""Documents of one transaction."""


def upload_file(path: Path, *, body: Body, acting_user: Person) -> Document:
    """Take a real file in as a person does, and run the jobs that follow."""
    with path.open("rb") as stream:
        document = upload_document(body=body, name=path.name, stream=stream, acting_user=acting_user)
    work_off()
    document.refresh_from_db()
    return document


def upload_plans(plans: Iterable[InventedPlan]) -> int:
    """Each through the upload and its job, as if it had come through the intake folder on its day; how many."""
    count = 0
    for plan in plans:
        stream = io.BytesIO(plan.text.encode())
        document = upload_document(
            body=plan.body, name=plan.file_name, stream=stream, acting_user=None, way=Document.Way.FOLDER
        )
        Document.objects.filter(pk=document.pk).update(uploaded_at=plan.uploaded_at)
        count += 1
    work_off()
    return count


def work_off() -> None:
    """Run every job and every event that is due, until none is."""
    while run_due():
        pass


def write_plans(plans: Iterable[InventedPlan]) -> int:
    """Write many documents as the upload and its job would, without exports, one audit row a chunk; how many."""
    waiting = iter(plans)
    count = 0
    while chunk := list(islice(waiting, CHUNK)):
        count += _write_chunk(chunk)
    return count


@transaction.atomic
def _write_chunk(plans: list[InventedPlan]) -> int:
    """Compiled outside the database first; then rows of each kind at once, links by their own action."""
    pairs = list(_compiled(plans))
    originals = Original.objects.bulk_create(original for original, _document, _plan in pairs)
    for original, (_same, document, _plan) in zip(originals, pairs, strict=True):
        document.original = original
    Document.objects.bulk_create(document for _original, document, _plan in pairs)
    compilations = Compilation.objects.bulk_create(_compilation(document, plan) for _o, document, plan in pairs)
    for (_original, document, plan), compilation in zip(pairs, compilations, strict=True):
        index_document(document, compilation.plan)
        write_links(document=document, plan=plan)
    digest = hashlib.sha256("".join(document.sha256 for _original, document, _plan in pairs).encode()).hexdigest()
    audit.record("document.bulk", acting_user=None, data={"count": len(pairs), "digest": digest})
    return len(pairs)


def _compiled(plans: list[InventedPlan]) -> Iterator[tuple[Original, Document, Plan]]:
    for invented in plans:
        content = invented.text.encode()
        stored = store_bytes(content)
        document = Document(
            body=invented.body,
            sha256=stored.sha256,
            file_name=invented.file_name,
            way=Document.Way.FOLDER,
            uploaded_at=invented.uploaded_at,
        )
        plan = compile_bytes(content, invented.file_name)
        fill_document(document, plan)
        yield Original(sha256=stored.sha256, size=stored.size, form="text"), document, plan


def _compilation(document: Document, plan: Plan) -> Compilation:
    values = plan_values(plan)
    return Compilation(
        document=document,
        compiler=compiler_version(),
        plan=values,
        places=place_values(plan),
        head=head_values(values),
        counts=count_values(plan, values),
    )
