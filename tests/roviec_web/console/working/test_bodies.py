"""The bodies of one's roles; the choice through HTTP is in ``test_views.py``."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.test import RequestFactory
from django.utils import timezone
from people import give_role, make_person
from provinces import make_province

from roviec_web.console.working.bodies import CHOSEN, bodies_of, roles_of, working_body
from roviec_web.people.access import Permission
from roviec_web.people.models import RoleKind

pytestmark = pytest.mark.django_db


@pytest.fixture
def scene():
    province, person = make_province(), make_person()
    give_role(person, province.interior, RoleKind.PLANNER)
    give_role(person, province.interior, RoleKind.VIEWER)
    give_role(person, province.top, RoleKind.VIEWER)
    give_role(person, province.health, RoleKind.PLANNER, ends_on=timezone.localdate() - timedelta(days=1))
    request = RequestFactory().get("/")
    request.user, request.session = person, {}
    return province, request


def test_each_body_once_from_the_top_while_the_role_holds(scene, django_assert_num_queries):
    province, request = scene
    with django_assert_num_queries(1):
        assert len(roles_of(request)) == 3
        assert bodies_of(request) == [province.top, province.interior]
        assert bodies_of(request, Permission.VIEW_SHARE) == [province.interior]
        assert bodies_of(request, Permission.AUDIT_VIEW) == []


@pytest.mark.parametrize(
    ("name", "is_working"), [("interior", True), ("top", True), ("health", False), ("office", False)]
)
def test_a_choice_holds_while_the_role_does(scene, name, is_working):
    province, request = scene
    assert working_body(request) is None
    body = getattr(province, name)
    request.session[CHOSEN] = body.code
    assert working_body(request) == (body if is_working else None)
