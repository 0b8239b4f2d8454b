"""Names that wait and names that were confirmed, narrowed."""

from __future__ import annotations

import pytest
from provinces import make_other_province, make_province

from roviec_web.bodies.actions import ask_names, confirm_alias
from roviec_web.bodies.models import Body
from roviec_web.bodies.queries.names import find_aliases, find_questions

pytestmark = pytest.mark.django_db


def under(body):
    return Body.objects.filter(path__startswith=body.path)


@pytest.fixture
def province():
    return make_province()


@pytest.mark.parametrize(
    ("asked", "count"),
    [({}, 2), ({"q": "to mot"}, 1), ({"within": "so y te"}, 1), ({"q": "to", "within": "noi vu"}, 0)],
)
def test_questions_are_found_by_name_and_by_whose_document_it_is(province, asked, count):
    ask_names(doubtful=[("Tổ Một", [province.office, province.science])], within=province.health)
    ask_names(doubtful=[("Đội Hai", [province.office])], within=province.interior)
    assert find_questions(under(province.top), **asked).count() == count
    assert find_questions(under(province.top), under=province.health.path).get().text == "Tổ Một"
    assert not find_questions(under(make_other_province().top)).exists()


@pytest.mark.parametrize(
    ("asked", "count"),
    [({}, 2), ({"q": "so ytế"}, 1), ({"body": "van phong"}, 1), ({"within": "noi vu", "body": "so y te"}, 0)],
)
def test_spellings_are_found_by_text_by_meaning_and_by_whose_document_it_is(province, asked, count):
    confirm_alias(text="Sở Ytế", body=province.health, within=province.top, acting_user=None)
    confirm_alias(text="VPUB", body=province.office, within=province.interior, acting_user=None)
    assert find_aliases(under(province.top), **asked).count() == count
    assert find_aliases(under(province.top), under=province.interior.path).get().text == "VPUB"
    assert not find_aliases(under(make_other_province().top)).exists()
