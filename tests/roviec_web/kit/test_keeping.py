"""What is long done is taken out; what is open or failed stays."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from roviec_web.kit.events import emit
from roviec_web.kit.keeping import KEPT, remove_done
from roviec_web.kit.models import Delivery, Event, OutboxMessage
from roviec_web.kit.outbox import send_mail_later

pytestmark = pytest.mark.django_db


def test_it_keeps_what_is_young_open_or_failed():
    old = timezone.now() - KEPT - timedelta(days=1)
    done, failed, young = (emit("rice.stored", {"n": n}) for n in range(3))
    Event.objects.exclude(pk=young.pk).update(at=old)
    Delivery.objects.create(event=done, handler="x", state=Delivery.State.DONE)
    Delivery.objects.create(event=failed, handler="x", state=Delivery.State.FAILED)
    for key, state in (("sent", "sent"), ("unknown", "unknown")):
        send_mail_later(key=key, to="an@lamson.example", subject="Lời mời", text="…")
        OutboxMessage.objects.filter(key=key).update(state=state, sent_at=old)
    remove_done()
    assert list(Event.objects.order_by("id")) == [failed, young]
    assert OutboxMessage.objects.get().key == "unknown"
