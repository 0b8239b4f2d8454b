"""The audit as its readers see it: the rows of the bodies in their care."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

from django.db.models import QuerySet
from django.utils import timezone

from roviec_web.bodies.models import Body
from roviec_web.kit.models import AuditRow
from roviec_web.people.access import Permission, visible_to
from roviec_web.people.models import Person


def audit_rows_visible_to(user: Person) -> QuerySet[AuditRow]:
    """The newest first. What people do to their own account names no body and is not shown to others."""
    return visible_to(AuditRow.objects.order_by("-id"), user, Permission.AUDIT_VIEW, path="body_path")


def find_audit_rows(
    user: Person,
    *,
    who: str = "",
    action: str = "",
    since: date | None = None,
    until: date | None = None,
    before: int | None = None,
) -> QuerySet[AuditRow]:
    """Those of them that are asked for.

    Args:
        user: who asks.
        who: part of the name of who acted, or for whom.
        action: how the action begins, ``document`` or ``role.grant``.
        since: first day.
        until: last day.
        before: id of the last row of the page before.
    """
    rows = audit_rows_visible_to(user)
    if who:
        rows = rows.filter(actor_name__icontains=who) | rows.filter(standing_in_for__icontains=who)
    if action:
        rows = rows.filter(action__startswith=action)
    if since:
        rows = rows.filter(at__gte=_midnight(since))
    if until:
        rows = rows.filter(at__lt=_midnight(until + timedelta(days=1)))
    return rows.filter(pk__lt=before) if before else rows


def named_bodies(rows: Iterable[AuditRow]) -> list[tuple[AuditRow, str]]:
    """Each row with the name of its body as it is today; a body that is gone keeps its path."""
    kept = list(rows)
    names = dict(Body.objects.filter(path__in={row.body_path for row in kept}).values_list("path", "name"))
    return [(row, names.get(row.body_path, row.body_path)) for row in kept]


def _midnight(day: date) -> datetime:
    return timezone.make_aware(datetime.combine(day, time.min))
