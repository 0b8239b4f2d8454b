"""The audit as its readers see it: the rows of the bodies in their care."""

from __future__ import annotations

from django.db.models import QuerySet

from roviec_web.kit.models import AuditRow
from roviec_web.people.access import Permission, visible_to
from roviec_web.people.models import Person


def audit_rows_visible_to(user: Person) -> QuerySet[AuditRow]:
    """The newest first. What people do to their own account names no body and is not shown to others."""
    return visible_to(AuditRow.objects.order_by("-id"), user, Permission.AUDIT_VIEW, path="body_path")
