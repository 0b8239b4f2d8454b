"""What was decided for today comes into force by itself."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone
from provinces import make_province

from roviec_web.bodies.actions import rename_body
from roviec_web.bodies.jobs import bring_into_force
from roviec_web.bodies.models import BodyName

pytestmark = pytest.mark.django_db


def test_a_name_of_tomorrow_holds_tomorrow():
    health = make_province().health
    today, tomorrow = timezone.localdate(), timezone.localdate() + timedelta(days=1)
    rename_body(body=health, name="Sở Sức khỏe", on=tomorrow, acting_user=None)
    BodyName.objects.filter(ends_on=tomorrow).update(ends_on=today)
    BodyName.objects.filter(starts_on=tomorrow).update(starts_on=today)
    bring_into_force()
    health.refresh_from_db()
    assert health.name == "Sở Sức khỏe"
