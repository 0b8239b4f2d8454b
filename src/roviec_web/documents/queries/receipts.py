"""Recipients of documents: for who sends, and for who receives."""

from __future__ import annotations

from typing import Final

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from roviec_web.bodies.models import Body
from roviec_web.documents.models import Document, Receipt
from roviec_web.kit.errors import NotFoundError
from roviec_web.people.access import Permission, in_force, kinds_with, permissions_of, roles_in_force, visible_to
from roviec_web.people.models import OneTimeLink, Person, Role

MOST_RECIPIENTS: Final = 500
MOST_TOLD: Final = 20
"""People of one body who get a letter."""


def receipts_of(document: Document) -> list[Receipt]:
    """The distribution list of a document that went through the access rule; members behind their class."""
    rows = list(Receipt.objects.filter(document=document).select_related("body").order_by("pk")[:MOST_RECIPIENTS])
    place = {row.pk: number for number, row in enumerate(rows)}
    return sorted(rows, key=lambda row: (place.get(row.group_id or row.pk, 0), row.group_id is not None, row.pk))


def receipts_visible_to(user: Person) -> QuerySet[Receipt]:
    """What was sent to the bodies on which a person reads documents."""
    sent = Receipt.objects.filter(sent_at__isnull=False).select_related("body", "document__body", "document__original")
    return visible_to(sent, user, Permission.DOCUMENT_VIEW)


def get_receipt_for(user: Person, code: str) -> Receipt:
    """One of them.

    Raises:
        NotFoundError: there is none of that code, or none that the person may see: the same words.
    """
    receipt = receipts_visible_to(user).filter(code=code).first()
    if receipt is None:
        raise NotFoundError(_("Không có văn bản này, hoặc bạn không có quyền xem."))
    return receipt


def get_recipient_of(document: Document, code: str) -> Receipt:
    """A row of the distribution list of a document that went through the access rule.

    Raises:
        NotFoundError: it has none of that code.
    """
    receipt = Receipt.objects.filter(document=document, code=code).select_related("body").first()
    if receipt is None:
        raise NotFoundError(_("Không có nơi nhận này."))
    return receipt


def may_acknowledge(user: Person, receipt: Receipt) -> bool:
    """Whether a person speaks for the body that received: by a role on that very body, not on one above it."""
    if receipt.body_id is None:
        return False
    roles = roles_in_force(user).filter(body_id=receipt.body_id)
    return any(Permission.DOCUMENT_UPLOAD in permissions_of(role) for role in roles)


def people_told(body: Body) -> list[Person]:
    """Who is told that something came for a body: who hands in documents by a role on that very body."""
    roles = in_force(Role.objects.filter(body=body, kind__in=kinds_with(Permission.DOCUMENT_UPLOAD)))
    return list(Person.objects.filter(pk__in=roles.values("person")).order_by("pk")[:MOST_TOLD])


def get_receipt_by_link(link: OneTimeLink) -> Receipt:
    """What a one-time link, which was looked at and holds, was sent for.

    Raises:
        NotFoundError: the document was taken back since.
    """
    receipt = Receipt.objects.filter(code=link.subject, sent_at__isnull=False)
    found = receipt.select_related("body", "document__body", "document__original").first()
    if found is None:
        raise NotFoundError(_("Không có văn bản này, hoặc bạn không có quyền xem."))
    return found
