"""What the demonstration asks of the site."""

from __future__ import annotations

import pytest
from django.http import Http404

from roviec_web.bodies.models import BodyKind
from roviec_web.demo.queries import site_is_empty, trial_person
from roviec_web.demo.trial_people import FIVE
from roviec_web.people.models import Person

pytestmark = pytest.mark.django_db


def test_kinds_that_come_with_the_tables_leave_a_site_empty():
    BodyKind.objects.create(code="mot-loai", name="Một loại")
    assert site_is_empty()


def test_a_person_is_something():
    Person.objects.create_user("a@ha-son.example", name="A")
    assert not site_is_empty()


def test_who_left_is_not_of_the_five_any_more():
    person = Person.objects.create_user(FIVE[1].email, name=FIVE[1].name)
    assert trial_person("clerk") == person
    person.is_active = False
    person.save()
    with pytest.raises(Http404):
        trial_person("clerk")
