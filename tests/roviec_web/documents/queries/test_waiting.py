"""What waits is cut by the access rule; the first page shows it (``console/home/test_sources.py``)."""

from __future__ import annotations

import pytest
from people import give_role, make_person
from provinces import make_other_province, make_province
from reviewing import make_document

from roviec_web.documents.queries.waiting import documents_to_review
from roviec_web.people.models import RoleKind

pytestmark = pytest.mark.django_db


def test_the_newest_document_comes_first_and_none_of_another_province():
    lam_son = make_province()
    person = make_person()
    give_role(person, lam_son.top, RoleKind.PLANNER)
    first, second = make_document(lam_son.health), make_document(lam_son.interior)
    make_document(make_other_province().health)
    assert list(documents_to_review(person)) == [second, first]
