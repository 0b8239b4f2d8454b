"""What was done, by whom, to what: one row in the transaction that does it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
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


_stands_in: list[Callable[[Actor, str], str]] = []


def tell_substitutes_by(rule: Callable[[Actor, str], str]) -> None:
    """Take the rule of ``people`` that names for whom somebody acts at a body; called once, when the apps are ready."""
    _stands_in[:] = [rule]


def record(
    action: str,
    *,
    acting_user: Actor | None,
    target: Target | None = None,
    body_path: str = "",
    data: dict[str, Any] | None = None,
    standing_in_for: str = "",
) -> AuditRow:
    """Write what was done; for whom a substitute did it is found where it is not given.

    Raises:
        RuntimeError: there is no transaction; the row could stand without the change, or the change without the row.
    """
    if not transaction.get_connection().in_atomic_block:
        message = f"{action} is recorded outside a transaction"
        raise RuntimeError(message)
    if acting_user and body_path and not standing_in_for:
        standing_in_for = ", ".join(filter(None, (rule(acting_user, body_path) for rule in _stands_in)))[:200]
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


def record_bulk(
    action: str,
    *,
    acting_user: Actor | None,
    codes: Iterable[str],
    body_path: str = "",
    data: dict[str, Any] | None = None,
) -> AuditRow:
    """Write a bulk action as one row: how many objects, and the digest of their codes, which proves each of them.

    Args:
        action: dotted, as the action.
        acting_user: who.
        codes: of the objects, in any order.
        body_path: that all of them are under; empty for the whole site.
        data: what else is to be told.
    """
    names = sorted(set(codes))
    summary = {"count": len(names), "digest": digest_of(names)}
    return record(action, acting_user=acting_user, body_path=body_path, data={**(data or {}), **summary})


def digest_of(codes: Iterable[str]) -> str:
    """SHA-256 of the codes in their order, one a line; who has the list can make it again."""
    return hashlib.sha256("\n".join(codes).encode()).hexdigest()
