"""What waits is cut by the access rule; the first page shows it (``console/home/test_sources.py``)."""

from __future__ import annotations

import pytest
from people import give_role, make_person
from provinces import make_other_province, make_province
from reviewing import make_document

from roviec_web.documents.models import Document
from roviec_web.documents.queries.waiting import documents_in_trouble, documents_to_review, invitations_open
from roviec_web.people.models import Person, RoleKind

pytestmark = pytest.mark.django_db


def test_the_newest_document_comes_first_and_none_of_another_province():
    lam_son = make_province()
    person = make_person()
    give_role(person, lam_son.top, RoleKind.PLANNER)
    first, second = make_document(lam_son.health), make_document(lam_son.interior)
    make_document(make_other_province().health)
    assert list(documents_to_review(person)) == [second, first]


def test_what_came_to_nothing_is_told_where_its_bringer_still_has_a_role():
    lam_son, other = make_province(), make_other_province()
    person = make_person()
    give_role(person, lam_son.top, RoleKind.CONTRIBUTOR)
    mine, left_behind = make_document(lam_son.health), make_document(other.health)
    Document.objects.update(state=Document.State.FAILED, uploaded_by=person)
    assert list(documents_in_trouble(person)) == [mine]
    assert left_behind not in documents_in_trouble(person)


def test_open_invitations_are_told_to_who_keeps_the_people():
    lam_son = make_province()
    keeper, planner = make_person(), make_person()
    give_role(keeper, lam_son.top, RoleKind.ADMINISTRATOR)
    give_role(planner, lam_son.top, RoleKind.PLANNER)
    waiting = Person.objects.create_user("cho@lamson.example", name="Người Chờ")
    give_role(waiting, lam_son.health, RoleKind.VIEWER)
    assert list(invitations_open(keeper)) == [waiting]
    assert list(invitations_open(planner)) == []
