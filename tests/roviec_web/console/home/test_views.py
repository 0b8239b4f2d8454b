"""The first page behind the sign-in."""

from __future__ import annotations

import pytest
from people import give_role, make_person, signed_in_client
from provinces import make_province
from reviewing import make_document

from roviec_web.people.models import RoleKind

pytestmark = pytest.mark.django_db


def test_it_asks_a_stranger_to_sign_in(client):
    assert client.get("/").headers["Location"] == "/account/login/?next=/"


def test_what_waits_is_shown_with_a_link():
    health = make_province().health
    person = make_person()
    give_role(person, health, RoleKind.PLANNER)
    document = make_document(health)
    page = signed_in_client(person).get("/").content.decode()
    assert "Văn bản chờ rà soát" in page
    assert f"/documents/{document.code}/review/" in page


def test_nothing_waits_and_the_next_step_is_named():
    person = make_person()
    client = signed_in_client(person)
    assert "Bạn chưa có vai trò nào" in client.get("/").content.decode()
    give_role(person, make_province().health, RoleKind.CONTRIBUTOR)
    page = client.get("/").content.decode()
    assert "Không có việc nào đang chờ" in page
    assert "/documents/upload/" in page
