"""Who is told when the site does not run: those whose role reaches all of it, while it is in force."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone
from people import give_role, make_person
from provinces import make_province

from roviec_web.people.models import RoleKind
from roviec_web.people.queries.operators import operators

pytestmark = pytest.mark.django_db


def test_administrators_at_the_top_are_told_once_each():
    province = make_province()
    top, below, late, gone, viewer = (make_person(f"Người {n}") for n in range(5))
    give_role(top, province.top, RoleKind.ADMINISTRATOR)
    give_role(below, province.health, RoleKind.ADMINISTRATOR)
    give_role(late, province.top, RoleKind.ADMINISTRATOR, ends_on=timezone.localdate())
    give_role(gone, province.top, RoleKind.ADMINISTRATOR)
    give_role(viewer, province.top, RoleKind.VIEWER)
    gone.is_active = False
    gone.save()
    assert [operator.email for operator in operators()] == [top.email]


def test_a_role_that_begins_later_is_not_yet():
    province = make_province()
    give_role(make_person(), province.top, RoleKind.ADMINISTRATOR, starts_on=timezone.localdate() + timedelta(days=1))
    assert operators() == []
