"""The audit as its readers see it: the rows of the bodies in their care."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import Final

from django.db.models import CharField, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce

from roviec_web.bodies.models import Body
from roviec_web.kit.lists.narrowing import between_days, having_words, under_path
from roviec_web.kit.lists.paging import Order
from roviec_web.kit.models import AuditRow
from roviec_web.people.access import Permission, visible_to
from roviec_web.people.models import Person

ORDERS: Final[dict[str, Order]] = {"-at": Order("pk", falling=True), "at": Order("pk")}
"""By the word in the address; rows are written in the order of time."""


def audit_rows_visible_to(user: Person) -> QuerySet[AuditRow]:
    """The newest first. What people do to their own account names no body and is not shown to others."""
    return visible_to(AuditRow.objects.order_by("-id"), user, Permission.AUDIT_VIEW, path="body_path")


def find_audit_rows(
    user: Person,
    *,
    q: str = "",
    action: str = "",
    named: Collection[str] = (),
    body: str = "",
    since: date | None = None,
    until: date | None = None,
    under: str = "",
) -> QuerySet[AuditRow]:
    """Those that are asked for, each with ``body_name``: as the body is called today, its path where it is gone.

    Args:
        user: who asks.
        q: words of who acted, or for whom, or the code of what was acted on; with or without accents.
        action: how the action begins, ``document`` or ``role.grant``;
        named: or which it is.
        body: words of the name of the body.
        since: first day.
        until: last day.
        under: path of the body to whose subtree the list is cut.
    """
    rows = under_path(having_words(audit_rows_visible_to(user), "folded", q), "body_path", under)
    if action:
        rows = rows.filter(Q(action__startswith=action) | Q(action__in=named))
    if body:
        rows = rows.filter(body_path__in=having_words(Body.objects.all(), "folded", body).values("path"))
    rows = between_days(rows, "at", since=since, until=until)
    of_today = Body.objects.filter(path=OuterRef("body_path")).order_by().values("name")
    return rows.annotate(body_name=Coalesce(Subquery(of_today), "body_path", output_field=CharField()))
