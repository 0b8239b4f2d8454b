"""The built-in kinds are written when tables are made."""

from __future__ import annotations

import pytest
from django.apps import apps

from roviec_web.bodies.apps import load_kinds
from roviec_web.bodies.kinds import BUILT_IN_KINDS
from roviec_web.bodies.models import BodyKind

pytestmark = pytest.mark.django_db


def test_they_stand_there_once_whatever_an_office_renamed():
    BodyKind.objects.filter(code="department").update(name="Sở, ban")
    load_kinds(apps=apps, using="default")
    assert BodyKind.objects.filter(built_in=True).count() == len(BUILT_IN_KINDS)
    assert BodyKind.objects.get(code="department").name == "Sở, ban"


def test_an_app_without_tables_is_left_alone():
    class Gone:
        def get_model(self, *_):
            raise LookupError

    load_kinds(apps=Gone(), using="default")
