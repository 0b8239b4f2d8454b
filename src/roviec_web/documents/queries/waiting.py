"""What waits for a person: each the newest first, at most as many as are asked for."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from django.contrib.auth.hashers import UNUSABLE_PASSWORD_PREFIX
from django.db.models import Exists, OuterRef, QuerySet
from django.utils import timezone

from roviec_web.bodies.models import NameQuestion
from roviec_web.documents.models import Document, Receipt, ReviewEdit
from roviec_web.people.access import Permission, kinds_with, roles_in_force, visible_to
from roviec_web.people.models import Person
from roviec_web.people.queries.people import people_visible_to

TOLD_FOR: Final = timedelta(days=14)
"""So long a file that came to nothing is told of: nothing is left to be done with it but to bring another."""


def reviewed(documents: QuerySet[Document], *, begun: bool) -> QuerySet[Document]:
    """Compiled and in force; those of which somebody said something, or those of which nobody did yet."""
    edits = Exists(ReviewEdit.objects.filter(document=OuterRef("pk")))
    compiled = documents.filter(state=Document.State.COMPILED, replaced_by__isnull=True)
    return compiled.filter(edits if begun else ~edits)


def documents_to_review(user: Person) -> QuerySet[Document]:
    """Of a body whose documents the person reviews, and nobody said anything of them yet."""
    waiting = reviewed(Document.objects.select_related("body"), begun=False).order_by("-uploaded_at", "-pk")
    return visible_to(waiting, user, Permission.DOCUMENT_REVIEW)


def documents_in_trouble(user: Person) -> QuerySet[Document]:
    """Brought by the person of late, and refused or not readable."""
    came_to_nothing = Document.objects.filter(
        uploaded_by=user,
        state__in=(Document.State.FAILED, Document.State.REFUSED),
        uploaded_at__gt=timezone.now() - TOLD_FOR,
    )
    return visible_to(came_to_nothing.order_by("-uploaded_at", "-pk"), user, Permission.DOCUMENT_VIEW)


def receipts_to_acknowledge(user: Person) -> QuerySet[Receipt]:
    """Sent to a body for which the person speaks by a role on that very body, and not acknowledged."""
    bodies = roles_in_force(user).filter(kind__in=kinds_with(Permission.DOCUMENT_UPLOAD)).values("body")
    waiting = Receipt.objects.filter(body__in=bodies, sent_at__isnull=False, acknowledged_at__isnull=True)
    return waiting.select_related("document__body").order_by("-sent_at", "-pk")


def names_to_settle(user: Person) -> QuerySet[NameQuestion]:
    """Names in documents that may mean several bodies."""
    asked = NameQuestion.objects.filter(dismissed_at__isnull=True).select_related("within").order_by("-asked_at", "-pk")
    return visible_to(asked, user, Permission.ALIAS_CONFIRM, body="within")


def invitations_open(user: Person) -> QuerySet[Person]:
    """People who were invited and have not come in."""
    people = people_visible_to(user, Permission.PERSON_MANAGE).filter(is_active=True, last_login__isnull=True)
    return people.filter(password__startswith=UNUSABLE_PASSWORD_PREFIX).order_by("-joined_at", "-pk")
