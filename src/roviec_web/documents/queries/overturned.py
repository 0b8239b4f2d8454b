"""Marks "không vận hành" that administrators overturned: listed for whoever may read the documents."""

from __future__ import annotations

from django.db.models import QuerySet

from roviec_web.documents.models import ReviewEdit
from roviec_web.people.access import Permission, visible_to
from roviec_web.people.models import Person


def overturned_visible_to(user: Person) -> QuerySet[ReviewEdit]:
    """Those that stand, the newest first, with their documents."""
    standing = ReviewEdit.objects.filter(kind=ReviewEdit.Kind.OPERATE, undone_at=None)
    rows = standing.select_related("document__body").order_by("-at", "-pk")
    return visible_to(rows, user, Permission.DOCUMENT_VIEW, body="document__body")
