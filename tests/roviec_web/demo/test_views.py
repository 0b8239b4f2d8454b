"""The door of the invented province: on this machine, in a demonstration, and nowhere else."""

from __future__ import annotations

import pytest
from django.test import Client
from django.urls import NoReverseMatch, reverse

from roviec_web.config import urls  # noqa: F401 - loaded as an ordinary site has it, before any test says DEMO
from roviec_web.demo.trial_people import FIVE
from roviec_web.people.models import Person

pytestmark = [pytest.mark.django_db, pytest.mark.urls("demo_addresses")]


@pytest.fixture(autouse=True)
def demo(settings):
    settings.DEMO = True


@pytest.fixture
def planner():
    return Person.objects.create_user(FIVE[0].email, name=FIVE[0].name)


def test_it_works(client, planner):
    page = client.get("/demo/")
    assert all(person.name in page.content.decode() for person in FIVE)
    answer = client.post("/demo/planner/", {"next": "/"})
    assert (answer.status_code, answer["Location"]) == (302, "/")
    assert client.session["_auth_user_id"] == str(planner.pk)


def test_both_factors_count_as_given(client, planner):
    client.post("/demo/planner/")
    assert [record["method"] for record in client.session["account_authentication_methods"]] == ["password", "mfa"]


@pytest.mark.parametrize("address", ["192.168.1.9", "10.0.0.1", "8.8.8.8", "2001:db8::1"])
def test_another_machine_finds_nothing(client, planner, address):
    assert client.get("/demo/", REMOTE_ADDR=address).status_code == 404
    assert client.post("/demo/planner/", REMOTE_ADDR=address).status_code == 404
    assert "_auth_user_id" not in client.session


@pytest.mark.parametrize("header", ["X-Forwarded-For", "Forwarded", "X-Real-IP", "Via"])
def test_who_comes_through_a_proxy_finds_nothing(client, planner, header):
    assert client.post("/demo/planner/", headers={header: "127.0.0.1"}).status_code == 404


def test_outside_the_demonstration_it_answers_nothing(client, planner, settings):
    settings.DEMO = False
    assert client.get("/demo/").status_code == 404
    assert client.post("/demo/planner/").status_code == 404


@pytest.mark.urls("roviec_web.config.urls")
def test_an_ordinary_site_does_not_have_the_address():
    with pytest.raises(NoReverseMatch):
        reverse("demo:choose")


def test_nobody_is_signed_in_by_a_link_or_by_another_site(planner):
    strict = Client(enforce_csrf_checks=True)
    assert strict.get("/demo/planner/").status_code == 405
    assert strict.post("/demo/planner/").status_code == 403


def test_a_person_who_is_not_of_the_five_is_not_let_in(client, planner):
    Person.objects.create_user("khach@ha-son.example", name="Khách")
    assert client.post("/demo/khach/").status_code == 404


def test_before_the_province_is_made_there_is_nobody(client):
    assert client.post("/demo/planner/").status_code == 404


@pytest.mark.parametrize("place", ["https://elsewhere.example/", "//elsewhere.example/", "javascript:alert(1)", ""])
def test_it_leads_nowhere_but_to_the_site_itself(client, planner, place):
    assert client.post("/demo/planner/", {"next": place})["Location"] == "/"
