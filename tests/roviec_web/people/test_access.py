"""The one access rule."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.contrib.auth.models import AnonymousUser
from django.utils import timezone
from people import give_role, make_person

from roviec_web.bodies.models import Body
from roviec_web.people.access import PERMISSIONS, Permission, kinds_with, may, paths_of, visible_to
from roviec_web.people.models import RoleKind


def names(user, permission=Permission.BODY_VIEW):
    return {body.name for body in visible_to(Body.objects.all(), user, permission, body="")}


def test_a_role_reaches_its_body_and_all_under_it(province, other_province):
    person = make_person()
    give_role(person, province.health, RoleKind.VIEWER)
    assert names(person) == {"Sở Y tế"}
    give_role(person, province.top, RoleKind.VIEWER)
    assert len(names(person)) == 8
    assert paths_of(person, Permission.BODY_VIEW) == (province.top.path,)


def test_strangers_and_people_without_roles_see_nothing(province):
    assert names(AnonymousUser()) == set()
    assert names(make_person()) == set()


@pytest.mark.parametrize("kind", list(RoleKind))
def test_each_role_may_what_its_row_says(province, kind):
    person = make_person()
    give_role(person, province.top, kind)
    assert {permission for permission in Permission if may(person, permission, province.health)} == PERMISSIONS[kind]


@pytest.mark.parametrize("permission", list(Permission))
def test_every_permission_is_somebodys(permission):
    assert kinds_with(permission)


def test_the_site_is_operated_from_a_body_with_none_above(province):
    person = make_person()
    give_role(person, province.health, RoleKind.ADMINISTRATOR)
    assert not paths_of(person, Permission.SITE_OPERATE)
    give_role(person, province.top, RoleKind.ADMINISTRATOR)
    assert paths_of(person, Permission.SITE_OPERATE)


@pytest.mark.parametrize(("since", "until", "holds"), [(0, 1, True), (-5, 0, False), (1, 5, False), (-1, None, True)])
def test_a_role_holds_from_its_first_day_to_the_day_before_its_last(province, since, until, holds):
    person, today = make_person(), timezone.localdate()
    ends_on = None if until is None else today + timedelta(days=until)
    give_role(person, province.top, RoleKind.VIEWER, starts_on=today + timedelta(days=since), ends_on=ends_on)
    assert may(person, Permission.BODY_VIEW, province.top) is holds


def test_a_body_whose_path_only_looks_alike_is_another(province):
    person = make_person()
    give_role(person, province.health, RoleKind.VIEWER)
    twin = Body(path=province.health.path.rstrip(".") + "x.")
    assert not may(person, Permission.BODY_VIEW, twin)
