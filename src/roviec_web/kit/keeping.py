"""What the kit does by itself: seals the audit, takes out what is long done."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from roviec_web.kit.jobs import every
from roviec_web.kit.models import Delivery, Event, OutboxMessage
from roviec_web.kit.sealing import seal_all

KEPT: Final = timedelta(days=30)
"""What is done, for who looks into a fault; what failed stays until a person settles it."""


@every(seconds=30)
def seal_audit() -> None:
    """At least every minute, also where one turn is missed."""
    seal_all()


@every(seconds=24 * 60 * 60)
def remove_done() -> None:
    """Jobs, events and messages that are done and old. The audit stays for ever."""
    before = timezone.now() - KEPT
    DBTaskResult.objects.successful().filter(finished_at__lt=before).delete()
    OutboxMessage.objects.filter(state=OutboxMessage.State.SENT, sent_at__lt=before).delete()
    still_open = Delivery.objects.exclude(state=Delivery.State.DONE).values("event")
    Event.objects.filter(at__lt=before).exclude(pk__in=still_open).delete()
