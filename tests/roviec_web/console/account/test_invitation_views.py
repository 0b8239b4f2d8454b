"""The page behind the link of an invitation."""

from __future__ import annotations

import pytest
from django.urls import reverse
from people import PASSWORD, signed_in_client

from roviec_web.people.actions.accounts import deactivate_person
from roviec_web.people.actions.invitations import invite_person


@pytest.fixture
def invited(province, people):
    return invite_person(
        email="moi@lamson.example", name="Đặng Văn Mới", body=province.health, kinds=["viewer"], acting_user=people.an
    )


def address_of(invited):
    return reverse("console:invitation.accept", args=[invited[1]])


def test_it_is_opened_any_times_and_used_once(client, invited):
    for _ in range(2):
        page = client.get(address_of(invited))
        assert "moi@lamson.example" in page.content.decode()
    assert page.headers["Referrer-Policy"] == "no-referrer"
    response = client.post(address_of(invited), {"name": "Đặng Văn Mới", "password": PASSWORD})
    assert response.headers["Location"] == reverse("console:account.protect")
    assert client.get("/").headers["Location"] == reverse("console:account.protect")
    invited[0].refresh_from_db()
    assert invited[0].check_password(PASSWORD)
    assert client.get(address_of(invited)).status_code == 410


def test_a_weak_password_is_told_and_the_link_stays(client, invited):
    page = client.post(address_of(invited), {"name": "Đặng Văn Mới", "password": "matkhau12345"})
    assert "dễ đoán" in page.content.decode()
    assert client.get(address_of(invited)).status_code == 200


def test_spent_unknown_and_stopped_links_look_alike(client, people, invited):
    unknown = client.get(reverse("console:invitation.accept", args=["x" * 43]))
    assert unknown.status_code == 410
    deactivate_person(person=invited[0], acting_user=people.an)
    spent = client.get(address_of(invited))
    assert spent.status_code == 410
    assert "đã dùng rồi hoặc đã quá hạn" in spent.content.decode()


def test_an_invited_person_may_do_nothing_before_the_second_factor(client, invited):
    client.post(address_of(invited), {"name": "Đặng Văn Mới", "password": PASSWORD})
    for name in ("console:home", "console:account.settings", "console:document.list"):
        assert client.get(reverse(name)).headers["Location"] == reverse("console:account.protect")
    invited[0].refresh_from_db()
    assert signed_in_client(invited[0]).get("/").status_code == 200
