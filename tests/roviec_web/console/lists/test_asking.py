"""The filters of an address, in the scope that somebody works in."""

from __future__ import annotations

import pytest
from django.test import RequestFactory
from people import give_role, make_person
from provinces import make_other_province, make_province

from roviec_web.console.lists.asking import filters_of, kept_of
from roviec_web.console.lists.registry import LISTS
from roviec_web.console.working.bodies import CHOSEN
from roviec_web.people.models import RoleKind

pytestmark = pytest.mark.django_db
SCREEN = LISTS["document"]


@pytest.fixture
def province():
    return make_province()


def asked(province, values, *, bodies=("health", "interior"), working=""):
    person = make_person()
    for name in bodies:
        give_role(person, getattr(province, name), RoleKind.VIEWER)
    request = RequestFactory().get("/")
    request.user, request.session = person, {CHOSEN: getattr(province, working).code} if working else {}
    form = filters_of(request, SCREEN, values)
    return form, kept_of(SCREEN, form, values)


def test_who_has_one_body_has_no_scope(province):
    form, kept = asked(province, {"q": "a", "scope": province.health.code}, bodies=("health",))
    assert (form.wanted(), kept) == ({"q": "a"}, {"q": "a"})
    assert "scope" not in form.fields


def test_who_has_several_begins_with_all_or_with_the_one_that_they_work_for(province):
    assert asked(province, {})[1] == {"scope": "all"}
    assert "under" not in asked(province, {})[0].wanted()
    form, kept = asked(province, {}, working="health")
    assert form.wanted() == {"under": province.health.path}
    assert kept == {"scope": province.health.code}
    assert not form.is_filtered


def test_the_address_goes_before_the_choice(province):
    form, kept = asked(province, {"scope": "all"}, working="health")
    assert (form.wanted(), kept, form.is_filtered) == ({}, {"scope": "all"}, True)
    form, _kept = asked(province, {"scope": province.interior.code}, working="health")
    assert form.wanted() == {"under": province.interior.path}


@pytest.mark.parametrize("scope", ["nonsense", ""])
def test_a_scope_that_is_none_of_ones_own_narrows_nothing(province, scope):
    other = make_other_province()
    for code in (scope, other.top.code, province.top.code):
        form, kept = asked(province, {"scope": code})
        assert "under" not in form.wanted()
        assert kept == {}


def test_an_order_is_kept_where_it_was_asked_for(province):
    assert asked(province, {"order": "issued", "junk": "1"}, bodies=("health",))[1] == {"order": "issued"}
    assert asked(province, {"order": "junk"}, bodies=("health",))[1] == {"order": "-uploaded"}
