"""What was done, by whom, to what: one row in the transaction that does it."""

from __future__ import annotations

from typing import Any, Protocol

from django.db import transaction

from roviec_web.kit.models import AuditRow


class Actor(Protocol):
    """Who acts: a person of ``people``, which this package does not know."""

    pk: Any
    name: str


class Target(Protocol):
    """What is acted on: anything with a name in addresses."""

    code: Any


def record(
    action: str,
    *,
    acting_user: Actor | None,
    target: Target | None = None,
    body_path: str = "",
    data: dict[str, Any] | None = None,
    standing_in_for: str = "",
) -> AuditRow:
    """Write what was done.

    Raises:
        RuntimeError: there is no transaction; the row could stand without the change, or the change without the row.
    """
    if not transaction.get_connection().in_atomic_block:
        message = f"{action} is recorded outside a transaction"
        raise RuntimeError(message)
    return AuditRow.objects.create(
        action=action,
        actor_id=acting_user.pk if acting_user else None,
        actor_name=acting_user.name if acting_user else "",
        standing_in_for=standing_in_for,
        body_path=body_path,
        target_type=type(target).__name__ if target else "",
        target_code=str(target.code) if target else "",
        data=data or {},
    )
