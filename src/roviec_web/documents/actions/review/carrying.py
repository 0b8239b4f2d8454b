"""The edits of the document that a new one revises, carried over once it is compiled."""

from __future__ import annotations

from dataclasses import replace

from django.db import transaction
from django.db.models import Max

from roviec import Plan
from roviec_web.documents import events
from roviec_web.documents.models import Document, ReviewEdit
from roviec_web.documents.queries.review import edits_of
from roviec_web.documents.reviewing import Edit, carry
from roviec_web.kit import audit
from roviec_web.kit.events import emit


def review_carry(*, document: Document, old: Plan, new: Plan) -> int:
    """Write the edits in force of the document that this one revises on its own clauses; each once, in the old names.

    Args:
        document: the revision.
        old: plan of the document that it revises.
        new: its own plan.
    Returns:
        How many came over now; 0 where they are all here already.
    """
    if document.replaces is None:
        return 0
    with transaction.atomic():
        Document.objects.select_for_update(of=("self",)).get(pk=document.pk)
        here = {edit.data["carried"]["edit"] for edit in edits_of(document) if "carried" in edit.data}
        edits = [edit for edit in edits_of(document.replaces) if edit.code not in here]
        carried = carry(edits, old, new, document=document.replaces.code)
        rows = _rows(document, carried)
        ReviewEdit.objects.bulk_create(rows)
        if rows:
            told = {"count": len(rows), "from": document.replaces.code}
            audit.record("review.carry", acting_user=None, target=document, body_path=document.body.path, data=told)
            emit(events.REVIEWED, {"document": document.code, "clause": ""})
        return len(rows)


def _rows(document: Document, carried: tuple[Edit, ...]) -> list[ReviewEdit]:
    """Numbered behind what each clause has, in their order; signed by who made them."""
    last = dict(
        ReviewEdit.objects.filter(document=document).values_list("clause").annotate(last=Max("number")).order_by()
    )
    signed = dict(ReviewEdit.objects.filter(code__in=[edit.code for edit in carried]).values_list("code", "by_id"))
    rows = []
    for edit in carried:
        number = last[edit.clause] = last.get(edit.clause, 0) + 1
        rows.append(_row(document, replace(edit, number=number), signed.get(edit.code)))
    return rows


def _row(document: Document, edit: Edit, by: int | None) -> ReviewEdit:
    return ReviewEdit(
        document=document,
        clause=edit.clause,
        task=edit.task,
        kind=edit.kind.value,
        data=dict(edit.data),
        basis=edit.basis,
        number=edit.number,
        by_id=by,
        by_name=edit.by,
        at=edit.at,
    )
