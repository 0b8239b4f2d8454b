"""The operator's way in."""

from __future__ import annotations

from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from roviec_web.people.models import Person


def test_it_prints_the_link_of_a_new_administrator(province, client):
    out = StringIO()
    call_command("invite", "quan-tri@lamson.example", name="Quản Trị", body=province.top.code, stdout=out)
    address = out.getvalue().strip()
    assert client.get(address.partition("8000")[2]).status_code == 200
    person = Person.objects.get(email="quan-tri@lamson.example")
    assert [role.kind for role in person.roles.all()] == ["administrator"]


def test_it_refuses_an_unknown_body_and_a_known_address(province, people):
    with pytest.raises(CommandError, match="Không có cơ quan nào mang mã"):
        call_command("invite", "moi@lamson.example", name="Mới", body="0000000000")
    with pytest.raises(CommandError, match="đã có tài khoản"):
        call_command("invite", people.an.email, name="An", body=province.top.code)
