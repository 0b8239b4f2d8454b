"""Names that wait to be confirmed, through HTTP."""

from __future__ import annotations

import pytest
from django.urls import reverse
from people import give_role, make_person, signed_in_client, three_people
from provinces import make_other_province, make_province

from roviec_web.bodies.actions import ask_names, confirm_alias
from roviec_web.bodies.models import Alias, NameQuestion
from roviec_web.people.models import RoleKind

pytestmark = pytest.mark.django_db
LIST = "console:body.names"


@pytest.fixture
def scene():
    province, other = make_province(), make_other_province()
    ask_names(doubtful=[("UBND xã Tân Lạp", [province.tan_lap, province.hoa_an])], within=province.top)
    return province, NameQuestion.objects.get(), three_people(province.top, other.top)


def confirm(client, question, **data):
    return client.post(reverse("console:body.confirm_alias", args=[question.code]), data)


def test_a_candidate_is_chosen_and_taken_back(scene):
    province, question, people = scene
    client = signed_in_client(people.an)
    assert "UBND xã Tân Lạp" in client.get(reverse(LIST)).content.decode()
    assert "chưa rõ là ai" in client.get(reverse("console:body.list")).content.decode()
    assert confirm(client, question, candidate=province.tan_lap.code).status_code == 302
    alias = Alias.objects.get()
    assert (alias.body, alias.within, alias.confirmed_by_name) == (province.tan_lap, province.top, people.an.name)
    assert "Không còn tên nào" in client.get(reverse(LIST)).content.decode()
    client.post(reverse("console:body.remove_alias", args=[alias.code]))
    assert not Alias.objects.exists()


def test_another_body_is_typed(scene):
    province, question, people = scene
    confirm(signed_in_client(people.an), question, other="UBND phường Đông Sơn")
    assert Alias.objects.get().body == province.dong_son


def test_nothing_chosen_or_a_body_that_is_no_candidate_is_told(scene):
    province, question, people = scene
    client = signed_in_client(people.an)
    for data in ({}, {"candidate": province.health.code}, {"other": "Sở Không Có"}):
        response = confirm(client, question, **data)
        assert (response.status_code, 'role="alert"' in response.content.decode()) == (400, True)
    assert not Alias.objects.exists()


def test_it_is_dismissed(scene):
    _, question, people = scene
    client = signed_in_client(people.an)
    client.post(reverse("console:body.dismiss_name", args=[question.code]))
    assert (
        "UBND xã Tân Lạp" not in client.get(reverse(LIST)).content.decode().partition("</h1>")[2].partition("<h2>")[2]
    )
    question.refresh_from_db()
    assert question.dismissed_at is not None


def test_who_may_not_confirm_is_refused(scene):
    province, question, people = scene
    below = make_person()
    give_role(below, province.health, RoleKind.PLANNER)
    for person in (people.binh, people.chi, below):
        client = signed_in_client(person)
        assert confirm(client, question, candidate=province.tan_lap.code).status_code == 404
        assert client.post(reverse("console:body.dismiss_name", args=[question.code])).status_code == 404
    assert not Alias.objects.exists()


def test_the_list_stays_as_it_was_narrowed(scene):
    province, question, people = scene
    client = signed_in_client(people.an)
    asked = "q=tan+lap&order=text&junk=1"
    page = client.get(f"{reverse(LIST)}?{asked}").content.decode()
    assert 'name="asked" value="q=tan+lap&amp;order=text' in page
    refused = confirm(client, question, asked=asked)
    assert 'value="tan lap"' in refused.content.decode()
    answer = confirm(client, question, asked=asked, candidate=province.tan_lap.code)
    assert answer.headers["Location"] == f"{reverse(LIST)}?q=tan+lap"


def test_names_are_searched_without_accents(scene):
    _, _, people = scene
    client = signed_in_client(people.an)
    assert "UBND xã Tân Lạp" in client.get(reverse(LIST), {"q": "tan lap"}).content.decode()
    assert "Không có dòng nào như vậy" in client.get(reverse(LIST), {"q": "hoa an"}).content.decode()


def test_both_lists_are_given_as_files_through_the_rule(scene):
    province, _question, people = scene
    confirm_alias(text="TL", body=province.tan_lap, within=province.top, acting_user=people.an)
    files = {name: reverse(f"console:body.{name}_export", args=["csv"]) for name in ("names", "aliases")}
    mine = {name: signed_in_client(people.an).get(address).content.decode() for name, address in files.items()}
    others = {name: signed_in_client(people.chi).get(address).content.decode() for name, address in files.items()}
    assert "UBND xã Tân Lạp,UBND tỉnh Lam Sơn,UBND xã Hòa An; UBND xã Tân Lập," in mine["names"]
    assert f"TL,UBND xã Tân Lập,UBND tỉnh Lam Sơn,{people.an.name}," in mine["aliases"]
    assert [text.count("\n") for text in others.values()] == [1, 1]


def test_a_page_of_confirmed_names_asks_little(scene, django_assert_max_num_queries):
    province, _question, people = scene
    for number in range(20):
        confirm_alias(text=f"Tên {number}", body=province.tan_lap, within=province.top, acting_user=people.an)
    client = signed_in_client(people.an)
    client.get("/")
    with django_assert_max_num_queries(15):
        page = client.get(reverse("console:body.aliases")).content.decode()
    assert page.count("Bỏ tên Tên") == 20


def test_taking_back_is_offered_to_who_keeps_the_bodies(scene):
    province, _question, people = scene
    confirm_alias(text="TL", body=province.tan_lap, within=province.top, acting_user=people.an)
    planner = make_person()
    give_role(planner, province.top, RoleKind.PLANNER)
    assert "Bỏ tên TL" in signed_in_client(people.an).get(reverse("console:body.aliases")).content.decode()
    page = signed_in_client(planner).get(reverse("console:body.aliases")).content.decode()
    assert ("TL</th>" in page, "Bỏ tên TL" in page) == (True, False)
