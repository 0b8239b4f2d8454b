"""The one place from which forms offer bodies, through HTTP."""

from __future__ import annotations

import pytest
from people import signed_in_client, three_people
from provinces import make_other_province, make_province

pytestmark = pytest.mark.django_db
ADDRESS = "/bodies/suggest/"


@pytest.fixture
def province():
    return make_province()


@pytest.fixture
def people(province):
    return three_people(province.top, make_other_province().top)


def page_of(person, **asked):
    answer = signed_in_client(person).get(ADDRESS, asked)
    return answer.status_code, answer.content.decode()


def test_each_is_a_button_that_fills_in_the_field(people, province):
    status, page = page_of(people.an, q="so y te")
    assert status == 200
    assert f'data-picked="Sở Y tế" value="{province.health.code}"' in page
    assert "UBND tỉnh Lam Sơn" in page
    assert "<html" not in page


def test_the_permission_that_is_asked_for_decides(people):
    for permission, is_found in (("body.view", True), ("person.manage", False)):
        assert ("data-picked" in page_of(people.binh, **{"for": permission, "q": "so y te"})[1]) is is_found
    assert "data-picked" in page_of(people.an, **{"for": "person.manage", "q": "so y te"})[1]


def test_nothing_found_is_said_and_nothing_typed_is_silent(people):
    assert "Không có cơ quan nào mang tên này" in page_of(people.an, q="zzzz")[1]
    assert page_of(people.an)[1].strip() == ""


def test_a_permission_that_there_is_none_of_is_missing(people):
    assert page_of(people.an, **{"for": "body.eat", "q": "so"})[0] == 404


def test_what_was_typed_is_no_markup(people, province):
    province.health.name = "<b>Sở</b>"
    province.health.save()
    assert "<b>" not in page_of(people.an, q="so y te")[1]


@pytest.mark.parametrize("address", ["/people/invite/", "/people/why/", "/bodies/names/"])
def test_the_forms_lead_there_and_hold_no_list_of_their_own(people, province, address):
    from roviec_web.bodies.actions import ask_names

    ask_names(doubtful=[("Sở Y", [province.health])], within=province.top)
    page = signed_in_client(people.an).get(address).content.decode()
    assert 'data-picks="/bodies/suggest/?for=' in page
    assert "<datalist" not in page
