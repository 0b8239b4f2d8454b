"""Parents and recipients that a plan names, as rows of their own."""

from __future__ import annotations

from collections.abc import Iterator

from django.db import transaction

from roviec import Plan
from roviec_web.bodies.actions.aliases import ask_names
from roviec_web.bodies.naming.matching import Certainty
from roviec_web.bodies.queries.naming import match_names
from roviec_web.documents.models import Document, ParentLink, Receipt
from roviec_web.documents.numbers import number_key
from roviec_web.documents.parents import bind_children, bind_parents


def write_links(*, document: Document, plan: Plan) -> None:
    """Write down the parents and the recipients that the plan names; those that stay keep what was done about them."""
    with transaction.atomic():
        _write_parents(document, plan)
        _write_receipts(document, plan)
        bind_parents(document)
        bind_children(document)


def _write_parents(document: Document, plan: Plan) -> None:
    kept = []
    for link in _parent_links(document, plan):
        row, _made = ParentLink.objects.update_or_create(
            document=document,
            number_key=link.number_key,
            issued_on=link.issued_on,
            defaults={"number": link.number, "clause": link.clause, "issuer": link.issuer, "title": link.title},
        )
        kept.append(row.pk)
    ParentLink.objects.filter(document=document).exclude(pk__in=kept).delete()


def _parent_links(document: Document, plan: Plan) -> Iterator[ParentLink]:
    """One a number: from the preamble with date and issuer, else from the first clause that names it."""
    seen = {number_key(document.number)}
    for directive in plan.directives[:1]:
        for basis in directive.bases if directive else ():
            key = number_key(basis.number or "")
            if key and key not in seen:
                seen.add(key)
                yield ParentLink(
                    number=(basis.number or "")[:80],
                    number_key=key,
                    issued_on=basis.date,
                    issuer=(basis.issuer or "")[:300],
                    title=basis.title or "",
                )
    for reference in plan.references:
        key = number_key(reference.number or "")
        if key and key not in seen:
            seen.add(key)
            yield ParentLink(clause=reference.path[:120], number=(reference.number or "")[:80], number_key=key)


def _write_receipts(document: Document, plan: Plan) -> None:
    kept = []
    directive = plan.directive
    for recipient in directive.recipients if directive else ():
        if recipient.archive:
            continue
        note = (recipient.note or "")[:200]
        name = recipient.name.removesuffix(f"({note})").strip() if note else recipient.name
        row, _made = Receipt.objects.get_or_create(document=document, name=name[:300], defaults={"note": note})
        kept.append(row.pk)
    gone = Receipt.objects.filter(document=document, group=None, sent_at=None).exclude(pk__in=kept)
    gone.filter(members=None).delete()
    match_recipients(document)


def match_recipients(document: Document) -> None:
    """Bind the recipients whose names are sure to bodies that exist today; the others wait for a person."""
    waiting = Receipt.objects.filter(document=document, body=None, group=None, sent_at=None)
    matches = match_names(
        [receipt.name for receipt in waiting], document_body=document.body, written_on=document.issued_on
    )
    doubtful = [(name, match.candidates) for name, match in matches.items() if match.certainty is Certainty.DOUBTFUL]
    ask_names(doubtful=doubtful, within=document.body)
    for receipt in waiting:
        match = matches[receipt.name]
        successors = [successor.body for successor in match.successors]
        receipt.is_group = match.certainty is Certainty.CLASS
        receipt.body = successors[0] if len(successors) == 1 else None
        receipt.save(update_fields=["body", "is_group"])
