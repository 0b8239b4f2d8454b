"""Durable events: what other apps must do when something happened, done at least once whatever is killed.

``emit`` writes the event in the transaction that made it so, with a delivery for each handler. A worker runs each
handler in a transaction that also marks the delivery done: what a handler writes is written once. What leaves the
database (a file, a message) can happen twice, so a handler does that through ``kit.jobs`` or ``kit.outbox``.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import timedelta
from typing import Any, Final

from django.db import transaction
from django.utils import timezone

from roviec_web.kit.models import Delivery, Event
from roviec_web.kit.retry import FAULT_LETTERS, pause_after

Handler = Callable[[Event], None]

ATTEMPTS: Final = 8
"""About three hours; after that the delivery stands as failed, in words, and the health page counts it."""
LEASE: Final = timedelta(minutes=1)
"""After this, a delivery whose process was killed is taken up again; one that only works longer holds the lock."""

_HANDLERS: Final[dict[str, dict[str, Handler]]] = {}
_log = logging.getLogger(__name__)


def handles(kind: str) -> Callable[[Handler], Handler]:
    """Have the function called for each event of a kind; its module is imported in ``AppConfig.ready``."""

    def keep(handler: Handler) -> Handler:
        _HANDLERS.setdefault(kind, {})[_name_of(handler)] = handler
        return handler

    return keep


def emit(kind: str, payload: dict[str, Any]) -> Event:
    """Write that something happened, for every handler of its kind.

    Args:
        kind: dotted, in the past tense: ``document.compiled``.
        payload: codes and plain values, never objects or secrets.

    Raises:
        RuntimeError: there is no transaction; the event could stand without the change, or the change without it.
    """
    if not transaction.get_connection().in_atomic_block:
        message = f"{kind} is emitted outside a transaction"
        raise RuntimeError(message)
    event = Event.objects.create(kind=kind, payload=payload)
    Delivery.objects.bulk_create(Delivery(event=event, handler=name) for name in _HANDLERS.get(kind, {}))
    return event


def deliver_one() -> bool:
    """Run one handler that is due; whether there was one."""
    claimed = _claim()
    if claimed is None:
        return False
    try:
        with transaction.atomic():
            _run(claimed)
    except Exception as error:  # noqa: BLE001 - whatever a handler raises is its fault, told and tried again
        _log.exception("delivery failed", extra={"event": claimed.event_id, "handler": claimed.handler})
        _put_off(claimed, f"{type(error).__name__}: {error}")
    return True


def _claim() -> Delivery | None:
    """Count the attempt before it begins: a handler that kills its process is not tried for ever."""
    now = timezone.now()
    due = Delivery.objects.filter(state=Delivery.State.DUE, due_at__lte=now).order_by("id")
    if not due.exists():  # a transaction would take SQLite's one lock, at every turn
        return None
    with transaction.atomic():
        row = due.select_for_update(skip_locked=True, of=("self",)).select_related("event").first()
        if row is None:
            return None
        row.attempts += 1
        row.due_at = now + LEASE
        if row.attempts > ATTEMPTS:
            row.state, row.fault = Delivery.State.FAILED, row.fault or "The process ended during each attempt."
        row.save(update_fields=["attempts", "due_at", "state", "fault"])
        return row


def _run(claimed: Delivery) -> None:
    """Under the row's lock: a second process whose turn came by the lease finds it locked or done."""
    still_due = Delivery.objects.filter(pk=claimed.pk, state=Delivery.State.DUE)
    row = still_due.select_for_update(skip_locked=True).first()
    if row is None:
        return
    handler = _HANDLERS.get(claimed.event.kind, {}).get(claimed.handler)
    if handler is None:
        message = f"no handler is named {claimed.handler}"
        raise LookupError(message)
    handler(claimed.event)
    row.state, row.fault = Delivery.State.DONE, ""
    row.save(update_fields=["state", "fault"])


def _put_off(claimed: Delivery, fault: str) -> None:
    given_up = claimed.attempts >= ATTEMPTS
    Delivery.objects.filter(pk=claimed.pk, state=Delivery.State.DUE).update(
        state=Delivery.State.FAILED if given_up else Delivery.State.DUE,
        due_at=timezone.now() + pause_after(claimed.attempts),
        fault=fault[-FAULT_LETTERS:],
    )


def _name_of(handler: Handler) -> str:
    return f"{handler.__module__}.{handler.__qualname__}"
