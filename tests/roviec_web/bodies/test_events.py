"""What other apps hear of bodies."""

from __future__ import annotations

import pytest
from provinces import make_province

from roviec_web.bodies import events
from roviec_web.kit.models import Event

pytestmark = pytest.mark.django_db


def test_an_event_names_the_body_by_its_code():
    health = make_province().health
    events.tell(events.RENAMED, health, on="2025-01-01")
    assert Event.objects.get(kind="body.renamed").payload == {"body": health.code, "on": "2025-01-01"}


def test_an_event_of_many_names_none():
    events.tell(events.IMPORTED, count=3)
    assert Event.objects.get(kind="body.imported").payload == {"count": 3}
