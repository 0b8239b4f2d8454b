"""The switch of languages, signed out and signed in."""

from __future__ import annotations

import pytest
from django.test import Client
from people import make_person, signed_in_client

from roviec_web.kit.models import AuditRow

pytestmark = pytest.mark.django_db


def test_it_works_signed_out():
    client = Client()
    answer = client.post("/language/", {"language": "en", "next": "/account/login/"})
    assert (answer.status_code, answer.url) == (302, "/account/login/")
    assert 'lang="en"' in client.get("/no-such-page/").content.decode()


def test_it_is_kept_on_the_person():
    person = make_person()
    signed_in_client(person).post("/language/", {"language": "en", "next": "/"})
    person.refresh_from_db()
    assert person.language == "en"
    assert 'lang="en"' in signed_in_client(person).get("/").content.decode()
    row = AuditRow.objects.get(action="person.language")
    assert (row.actor_id, row.data) == (person.pk, {"before": "vi", "after": "en"})


def test_the_same_choice_again_writes_nothing():
    person = make_person()
    signed_in_client(person).post("/language/", {"language": "vi"})
    assert not AuditRow.objects.filter(action="person.language").exists()


def test_a_language_that_the_site_does_not_speak_changes_nothing():
    client = Client()
    answer = client.post("/language/", {"language": "xx"})
    assert "language" not in answer.cookies


@pytest.mark.parametrize("address", ["https://elsewhere.example/", "//elsewhere.example", "javascript:alert(1)"])
def test_it_leads_nowhere_else(address):
    assert Client().post("/language/", {"language": "en", "next": address}).url == "/"


def test_it_is_a_post():
    assert Client().get("/language/").status_code == 405
