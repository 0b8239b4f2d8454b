"""Who finds what: the rows are cut by the access rule before they are searched."""

from __future__ import annotations

import pytest
from people import give_role, make_person
from provinces import make_other_province, make_province
from reviewing import make_document

from roviec_web.documents.queries.search import PERMISSION_OF, entries_visible_to, search, search_near
from roviec_web.people.models import RoleKind
from roviec_web.people.search import index_person

pytestmark = pytest.mark.django_db


def kinds_seen(kind, body):
    person = make_person()
    give_role(person, body, kind)
    index_person(person)
    return {name for name, rows in entries_visible_to(person, list(PERMISSION_OF)).items() if rows.exists()}


def test_each_kind_asks_its_permission():
    lam_son = make_province()
    make_document(lam_son.health)
    assert kinds_seen(RoleKind.VIEWER, lam_son.top) == {"document", "clause", "body"}
    assert kinds_seen(RoleKind.ADMINISTRATOR, lam_son.top) == {"body", "person"}
    assert kinds_seen(RoleKind.VIEWER, make_other_province().top) == {"body"}


def test_kinds_without_a_hit_are_left_out():
    lam_son = make_province()
    person = make_person()
    give_role(person, lam_son.top, RoleKind.VIEWER)
    rows = entries_visible_to(person, list(PERMISSION_OF))
    assert list(search(rows, "so y te", limit=5)) == ["body"]
    assert search(rows, "zzzz", limit=5) == {}
    assert list(search_near(rows, "so noi vuu")) == ["body"]
