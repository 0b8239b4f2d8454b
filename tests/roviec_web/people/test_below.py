"""The access rule stands where bodies and the audit ask for it."""

from __future__ import annotations

from datetime import timedelta
from types import SimpleNamespace

from django.utils import timezone
from people import give_role, make_person

from roviec_web.people.below import may_do, substituted
from roviec_web.people.models import RoleKind


def test_an_administrator_manages_bodies_below_and_no_other(province, other_province, people):
    assert may_do(people.an, "body.manage", province.health.path)
    assert not may_do(people.an, "body.manage", other_province.health.path)
    assert not may_do(people.binh, "body.manage", province.health.path)
    assert not may_do(people.an, "body.manage", "")
    assert not may_do(SimpleNamespace(pk=people.an.pk, name="An"), "body.manage", province.health.path)


def test_it_names_for_whom_a_substitute_acts_and_nobody_else(province, people):
    stand_in, until = make_person(), timezone.localdate() + timedelta(days=3)
    role = people.an.roles.get(kind=RoleKind.PLANNER)
    give_role(stand_in, province.top, RoleKind.PLANNER, standing_in_for=role, ends_on=until)
    assert substituted(stand_in, province.health.path) == people.an.name
    assert substituted(people.an, province.health.path) == ""
    assert substituted(SimpleNamespace(pk=stand_in.pk, name="Dung"), province.health.path) == ""
    give_role(stand_in, province.health, RoleKind.PLANNER)
    assert substituted(stand_in, province.health.path) == ""
    assert substituted(stand_in, province.interior.path) == people.an.name
