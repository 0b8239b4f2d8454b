"""The people of the demonstration: the five can come in by the ordinary door, the others by none."""

from __future__ import annotations

from random import Random

import pytest
from allauth.mfa.models import Authenticator
from demo_province import TINY, tiny_province
from django.contrib.auth import authenticate

from roviec_web.demo.people import make_other_people, make_trial_people
from roviec_web.demo.sign_ins import load_sign_ins
from roviec_web.documents.queries.search import entries_visible_to, search
from roviec_web.kit.models import AuditRow
from roviec_web.people.access import Permission, may
from roviec_web.people.models import Person, Role

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def own_folder(settings, tmp_path):
    settings.DATA = tmp_path


@pytest.fixture
def province():
    return tiny_province()


def test_the_five_sign_in_with_password_and_second_factor(province):
    people = make_trial_people(province)
    for sign_in in load_sign_ins():
        assert authenticate(None, email=sign_in.email, password=sign_in.password) == people[sign_in.key]
        factor = Authenticator.objects.get(user=people[sign_in.key]).wrap()
        assert factor.validate_code(sign_in.code())
        assert not factor.validate_code("000000")


def test_their_roles_are_those_of_their_work(province):
    people = make_trial_people(province)
    health = next(office for office in province.offices if office.name == "Sở Y tế")
    assert may(people["planner"], Permission.DOCUMENT_REVIEW, province.top)
    assert may(people["planner"], Permission.PERSON_MANAGE, health)
    assert may(people["clerk"], Permission.DOCUMENT_UPLOAD, province.top)
    assert not may(people["clerk"], Permission.DOCUMENT_REVIEW, province.top)
    assert may(people["editor"], Permission.DOCUMENT_UPLOAD, health)
    assert not may(people["editor"], Permission.DOCUMENT_VIEW, province.top)
    assert not may(people["second-reader"], Permission.DOCUMENT_UPLOAD, health)
    assert may(people["leader"], Permission.DOCUMENT_VIEW, province.communes[0])
    assert not may(people["leader"], Permission.DOCUMENT_UPLOAD, province.communes[0])
    assert may(people["leader"], Permission.AUDIT_VIEW, province.top)


def test_all_of_them_are_found_by_name(province):
    people = make_trial_people(province)
    make_other_people(Random(1), (province,), TINY)
    rows = entries_visible_to(people["planner"], ["person"])
    for person in Person.objects.all():
        assert person.code in [hit.code for hit in search(rows, person.name, limit=50)["person"]]


def test_colleagues_hold_a_role_and_cannot_come_in(province):
    assert make_other_people(Random(1), (province,), TINY) == TINY.people
    others = Person.objects.filter(email__startswith="can-bo-")
    assert [person.has_usable_password() for person in others] == [False] * TINY.people
    assert Role.objects.filter(person__in=others).count() == TINY.people


def test_everybody_who_was_made_stands_in_the_audit(province):
    make_trial_people(province)
    make_other_people(Random(1), (province,), TINY)
    assert AuditRow.objects.filter(action="person.demo").count() == 5 + TINY.people
