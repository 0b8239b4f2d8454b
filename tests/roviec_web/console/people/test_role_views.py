"""Roles through HTTP."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone
from people import give_role, make_person, signed_in_client

from roviec_web.people.models import Role, RoleKind


@pytest.fixture
def days():
    today = timezone.localdate()
    return {"starts_on": today.isoformat(), "ends_on": (today + timedelta(days=7)).isoformat()}


def test_a_role_is_given(province, people, days):
    address = reverse("console:role.grant", args=[people.binh.code])
    client = signed_in_client(people.an)
    assert people.binh.name in client.get(address).content.decode()
    response = client.post(address, {"body": province.health.code, "kind": "editor", **days})
    assert response.headers["Location"] == reverse("console:person.show", args=[people.binh.code])
    assert people.binh.roles.get(kind="editor").body == province.health


def test_a_role_that_is_refused_says_why_on_the_form(province, people, days):
    address = reverse("console:role.grant", args=[people.an.code])
    response = signed_in_client(people.an).post(address, {"body": province.health.code, "kind": "editor", **days})
    assert "tự giao" in response.content.decode()
    assert not people.an.roles.filter(kind="editor").exists()


def test_a_keeper_ends_a_role_and_a_stranger_does_not(people):
    role = people.binh.roles.get()
    address = reverse("console:role.end", args=[role.code])
    assert signed_in_client(people.chi).post(address).status_code == 404
    assert signed_in_client(people.binh).post(address).status_code == 404
    assert signed_in_client(people.an).post(address).status_code == 302
    role.refresh_from_db()
    assert role.ends_on == timezone.localdate()


def test_the_holder_names_and_ends_a_substitute(people, days):
    role, other = people.binh.roles.get(), make_person()
    client = signed_in_client(people.binh)
    response = client.post(reverse("console:role.substitute", args=[role.code]), {"person": other.email, **days})
    assert response.headers["Location"] == reverse("console:account.settings")
    substitute = Role.objects.get(standing_in_for=role)
    assert substitute.person == other
    assert client.post(reverse("console:role.end", args=[substitute.code])).status_code == 302
    substitute.refresh_from_db()
    assert substitute.ends_on == timezone.localdate()


def test_a_substitute_for_too_long_or_unknown_is_told(people, days):
    role = people.binh.roles.get()
    client, address = signed_in_client(people.binh), reverse("console:role.substitute", args=[role.code])
    page = client.post(address, {"person": "khong@co.example", **days}).content.decode()
    assert "Không có tài khoản đang hoạt động" in page
    late = (timezone.localdate() + timedelta(days=400)).isoformat()
    page = client.post(address, {"person": people.an.email, **days, "ends_on": late}).content.decode()
    assert "nửa năm" in page


def test_everything_is_handed_over_after_a_look(province, people):
    taking = make_person()
    give_role(people.binh, province.health, RoleKind.EDITOR)
    client, address = signed_in_client(people.an), reverse("console:person.hand_over", args=[people.binh.code])
    assert "Biên tập viên – Sở Y tế" in client.get(address).content.decode()
    assert client.post(address, {"taking": taking.email}).status_code == 302
    assert {role.kind for role in taking.roles.all()} == {"contributor", "editor"}
    assert "không còn việc gì" in client.post(address, {"taking": taking.email}).content.decode()
