"""Who may change bodies: the rule of people, asked by every action."""

from __future__ import annotations

import pytest
from people import three_people
from provinces import make_other_province, make_province

from roviec_web.bodies import rights
from roviec_web.bodies.errors import NoSuchBodyError
from roviec_web.people.models import RoleKind

pytestmark = pytest.mark.django_db


def refused(check, *arguments):
    try:
        check(*arguments)
    except NoSuchBodyError:
        return True
    return False


def test_a_right_is_asked_of_each_body():
    province, other = make_province(), make_other_province()
    an, binh, chi = three_people(province.top, other.top)
    check = rights.check_may_manage
    assert not refused(check, an, province.top, province.health)
    assert refused(check, an, province.top, other.top)
    assert refused(check, an, None)
    assert refused(check, binh, province.top)
    assert refused(check, chi, province.top)
    assert not refused(check, None, province.top, None)


def test_names_and_the_site_have_rights_of_their_own():
    province, other = make_province(), make_other_province()
    an, binh, _ = three_people(province.top, other.top)
    assert not refused(rights.check_may_confirm, an, province.health)
    assert refused(rights.check_may_confirm, binh, province.health)
    assert not refused(rights.check_may_operate, an)
    assert refused(rights.check_may_operate, binh)


def test_without_a_rule_nobody_may(monkeypatch):
    province = make_province()
    an, _, _ = three_people(province.top, make_other_province().top)
    assert RoleKind.ADMINISTRATOR in {role.kind for role in an.roles.all()}
    monkeypatch.setattr(rights, "_rules", [rights._nobody])
    assert refused(rights.check_may_manage, an, province.top)
