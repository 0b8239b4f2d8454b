"""What the audit page shows: rows within the paths that a person may look at, newest first.

The kit does not know who may look where. The page gives the tops of the subtrees (``people.access.paths_of``); rows of
the whole site (no body) are shown to whom ``site`` says.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from django.db.models import Q, QuerySet

from roviec_web.kit.models import AuditRow


def rows_within(
    paths: Iterable[str],
    *,
    site: bool = False,
    action: str = "",
    actor_id: int | None = None,
    since: datetime | None = None,
    until: datetime | None = None,
) -> QuerySet[AuditRow]:
    """Rows of the bodies under some paths, newest first; page through them by ``id`` (``before``).

    Args:
        paths: tops of subtrees, as ``people.access.paths_of(user, Permission.AUDIT_VIEW)`` gives them.
        site: whether rows that belong to no body are among them.
        action: begins the action: ``document.`` or ``document.upload``.
        actor_id: of the person who acted.
        since: from this moment on.
        until: before this moment.
    """
    allowed = Q(pk__in=[])
    for path in paths:
        allowed |= Q(body_path__startswith=path)
    if site:
        allowed |= Q(body_path="")
    rows = AuditRow.objects.filter(allowed).order_by("-id")
    wanted = {"action__startswith": action, "actor_id": actor_id, "at__gte": since, "at__lt": until}
    return rows.filter(**{field: value for field, value in wanted.items() if value not in {None, ""}})


def rows_of(target: str, code: str, paths: Iterable[str]) -> QuerySet[AuditRow]:
    """What was done to one object, newest first, where the person may look.

    Args:
        target: name of the model: ``Document``.
        code: of the object.
        paths: as above.
    """
    return rows_within(paths).filter(target_type=target, target_code=code)
