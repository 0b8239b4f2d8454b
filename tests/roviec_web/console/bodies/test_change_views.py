"""Forms that change a body, through HTTP."""

from __future__ import annotations

from datetime import date

import pytest
from django.urls import reverse
from people import signed_in_client, three_people
from provinces import make_other_province, make_province

from roviec_web.bodies.models import Body, BodyName
from roviec_web.bodies.queries.days import parent_on
from roviec_web.kit.models import AuditRow, Event

pytestmark = pytest.mark.django_db
FACTS = {"kind": "department", "name": "Sở Xây dựng", "abbreviation": "SXD", "identifier": "", "unit_code": ""}


@pytest.fixture
def scene():
    province, other = make_province(), make_other_province()
    return province, other, three_people(province.top, other.top)


def send(client, route, body, **data):
    return client.post(reverse(f"console:{route}", args=[body.code]), data)


def test_a_body_is_added(scene):
    province, _, people = scene
    client = signed_in_client(people.an)
    assert "Thêm cơ quan" in client.get(reverse("console:body.create", args=[province.top.code])).content.decode()
    response = send(client, "body.create", province.top, **FACTS, starts_on="2026-01-01")
    body = Body.objects.get(name="Sở Xây dựng")
    assert response["Location"] == reverse("console:body.show", args=[body.code])
    assert AuditRow.objects.filter(action="body.create", target_code=body.code, actor_name=people.an.name).exists()


def test_a_name_is_needed_and_a_wrong_day_is_told_at_its_field(scene):
    province, _, people = scene
    client = signed_in_client(people.an)
    response = send(client, "body.create", province.top, **{**FACTS, "name": ""})
    assert response.status_code == 409
    response = send(client, "body.rename", province.health, name="Sở Sức khỏe", on="2019-01-01", version=1)
    assert (response.status_code, "chỉ có từ ngày 01/01/2020" in response.content.decode()) == (409, True)
    assert BodyName.objects.filter(body=province.health).count() == 1


def test_it_is_renamed_corrected_moved_and_ended(scene):
    province, _, people = scene
    client, body = signed_in_client(people.an), province.health
    send(client, "body.rename", body, name="Sở Sức khỏe", on="2025-01-01", version=1)
    send(client, "body.correct", body, **{**FACTS, "name": "Sở Sức Khỏe", "starts_on": "2019-01-01", "version": 2})
    send(client, "body.move", body, parent=province.interior.code, on="2025-02-01", version=3)
    send(client, "body.end", body, on="2025-03-01", version=4)
    body.refresh_from_db()
    assert (body.name, body.starts_on, body.ends_on) == ("Sở Sức Khỏe", date(2019, 1, 1), date(2025, 3, 1))
    assert parent_on(body, date(2025, 2, 1)) == province.interior
    kinds = Event.objects.filter(payload__body=body.code).order_by("pk").values_list("kind", flat=True)
    assert list(kinds) == ["body.created", "body.renamed", "body.corrected", "body.moved", "body.ended"]


def test_two_people_at_once_never_overwrite_each_other(scene):
    province, _, people = scene
    client = signed_in_client(people.an)
    send(client, "body.rename", province.health, name="Sở Sức khỏe", on="2025-01-01", version=1)
    late = send(client, "body.rename", province.health, name="Sở Khác", on="2025-02-01", version=1)
    assert (late.status_code, "vừa được người khác sửa" in late.content.decode()) == (409, True)
    assert Body.objects.get(pk=province.health.pk).name == "Sở Sức khỏe"


def test_who_may_not_manage_it_changes_nothing(scene):
    province, _, people = scene
    for person in (people.binh, people.chi):
        client = signed_in_client(person)
        answers = [
            send(client, "body.create", province.top, **FACTS),
            send(client, "body.rename", province.health, name="Sở Khác", on="2025-01-01", version=1),
            send(client, "body.end", province.health, on="2025-01-01", version=1),
        ]
        assert [answer.status_code for answer in answers] == [404, 404, 404]
    assert not Event.objects.exclude(kind="body.created").exists()


def test_it_does_not_move_into_a_province_of_others(scene):
    province, other, people = scene
    client = signed_in_client(people.an)
    response = send(client, "body.move", province.health, parent=other.top.code, on="2025-02-01", version=1)
    assert response.status_code == 409
    assert Body.objects.get(pk=province.health.pk).parent == province.top
