"""The reasons are those of the rule itself."""

from __future__ import annotations

from datetime import timedelta

from django.utils import timezone
from people import give_role, make_person

from roviec_web.people.access import Permission
from roviec_web.people.models import RoleKind
from roviec_web.people.queries.reasons import explain, roles_reaching


def test_every_role_is_told_by_what_it_does(province, people):
    today, dung = timezone.localdate(), make_person()
    giving = give_role(dung, province.top, RoleKind.EDITOR)
    without = give_role(dung, province.health, RoleKind.VIEWER)
    not_now = give_role(dung, province.top, RoleKind.PLANNER, starts_on=today + timedelta(days=3))
    elsewhere = give_role(dung, province.interior, RoleKind.EDITOR)
    answer = explain(dung, Permission.DOCUMENT_UPLOAD, province.health)
    assert answer.granted
    assert (answer.giving, answer.without, answer.not_now, answer.elsewhere) == (
        (giving,),
        (without,),
        (not_now,),
        (elsewhere,),
    )


def test_those_who_may_are_found_from_the_body_upwards(province, people):
    below, aside = make_person(), make_person()
    at_health = give_role(below, province.health, RoleKind.PLANNER)
    give_role(aside, province.interior, RoleKind.PLANNER)
    found = list(roles_reaching(Permission.DOCUMENT_REVIEW, province.health))
    assert found == [people.an.roles.get(kind=RoleKind.PLANNER), at_health]
    below.is_active = False
    below.save()
    assert at_health not in roles_reaching(Permission.DOCUMENT_REVIEW, province.health)
