"""Mergers through HTTP."""

from __future__ import annotations

import pytest
from django.urls import reverse
from people import signed_in_client, three_people
from provinces import make_body, make_other_province, make_province

from roviec_web.bodies.models import Body, Succession

pytestmark = pytest.mark.django_db


@pytest.fixture
def scene():
    province, other = make_province(), make_other_province()
    return province, make_body("department", "Sở Thông tin", province.top), three_people(province.top, other.top)


def send(client, body, **data):
    form = {"kind": "merge", "on": "2025-03-01", "decision": "", **data}
    return client.post(reverse("console:body.succeed", args=[body.code]), form)


def test_two_go_on_in_one_and_it_is_taken_back(scene):
    province, media, people = scene
    client = signed_in_client(people.an)
    before = f"{media.code}\r\nSở Khoa học và Công nghệ"
    assert send(client, media, before=before, after="SKHCN").status_code == 302
    succession = Succession.objects.get()
    assert set(succession.before.all()) == {media, province.science}
    assert Body.objects.get(pk=media.pk).ends_on is not None
    client.post(reverse("console:body.undo_succession", args=[succession.code]))
    assert Body.objects.get(pk=media.pk).ends_on is None
    assert not Succession.objects.exists()


def test_a_shape_that_does_not_fit_and_a_name_that_nobody_has_are_told(scene):
    _, media, people = scene
    client = signed_in_client(people.an)
    assert "từ hai cơ quan trước" in send(client, media, before=media.code, after="SKHCN").content.decode()
    assert "Không có cơ quan nào" in send(client, media, before="Sở Không Có", after="SKHCN").content.decode()
    assert not Succession.objects.exists()


def test_who_is_outside_is_refused(scene):
    province, media, people = scene
    send(signed_in_client(people.an), media, before=f"{media.code}\nSKHCN", after="SKHCN")
    client = signed_in_client(people.chi)
    assert send(client, media, before=media.code, after=province.science.code).status_code == 404
    undo = reverse("console:body.undo_succession", args=[Succession.objects.get().code])
    assert client.post(undo).status_code == 404
    assert Succession.objects.count() == 1
