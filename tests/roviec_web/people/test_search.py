"""A person is found by name, position and address, until their data are taken out."""

from __future__ import annotations

import pytest
from people import make_person
from provinces import make_province

from roviec_web.kit.search.finding import find
from roviec_web.kit.search.models import Entry
from roviec_web.people.actions.accounts import forget_person
from roviec_web.people.actions.invitations import invite_person
from roviec_web.people.actions.own import change_profile
from roviec_web.people.models import RoleKind
from roviec_web.people.search import index_all

pytestmark = pytest.mark.django_db


def found(text):
    return [hit.code for hit in find(Entry.objects.all(), "person", text)]


def invited():
    person, _ = invite_person(
        email="dung@lamson.example",
        name="Phạm Thị Dung",
        position="Chánh Văn phòng",
        body=make_province().top,
        kinds=[RoleKind.VIEWER],
        acting_user=None,
    )
    return person


def test_it_works():
    person = invited()
    assert found("pham thi dung ") == found("chanh van phong") == found("dung@lamson") == [person.code]


def test_a_change_is_seen():
    person = invited()
    change_profile(name="Phạm Thị Dung", position="Phó Giám đốc", language="vi", acting_user=person)
    assert (found("chanh van phong"), found("pho giam doc")) == ([], [person.code])


def test_who_was_forgotten_is_not_found():
    person = invited()
    forget_person(person=person)
    assert found("dung") == found("nguoi da roi") == []
    assert index_all() == 0
    assert found("nguoi da roi") == []


def test_all_are_written_anew():
    person = make_person("Lê Văn Tám")
    assert index_all() == 1
    assert found("le van tam") == [person.code]
