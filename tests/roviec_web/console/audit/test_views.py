"""The audit as its readers see it."""

from __future__ import annotations

import pytest
from django.db import transaction
from django.urls import reverse
from django.utils import timezone
from people import give_role, make_person, signed_in_client

from roviec_web.kit import audit
from roviec_web.people.models import RoleKind


@pytest.fixture
def reader(province):
    person = make_person("Người Kiểm Tra")
    give_role(person, province.health, RoleKind.AUDITOR)
    return signed_in_client(person)


def write(body, action="test.act", actor=None):
    with transaction.atomic():
        return audit.record(action, acting_user=actor, target=body, body_path=body.path if body else "", data={"a": 1})


def rows_of(response):
    return response.context["page"].rows


def test_it_shows_the_rows_of_ones_subtree_alone(province, other_province, people, reader):
    mine = write(province.health, actor=people.an)
    for body in (province.top, province.interior, other_province.top, None):
        write(body)
    response = reader.get(reverse("console:audit.list"), {"action": "test"})
    assert rows_of(response) == [mine]
    assert people.an.name in response.content.decode()


def test_it_is_narrowed_by_who_what_and_when(province, people, reader):
    mine = write(province.health, "role.grant", people.an)
    write(province.health, "body.test", people.binh)
    today = timezone.localdate()
    for narrowed in (
        {"q": "thi an"},
        {"q": f"THỊ AN {mine.target_code}"},
        {"action": "role."},
        {"action": "role", "body": "so y te"},
        {"action": "trao vai tro"},
        {"q": "thị an", "since": today, "until": today},
    ):
        assert rows_of(reader.get(reverse("console:audit.list"), narrowed)) == [mine]
    assert rows_of(reader.get(reverse("console:audit.list"), {"since": "2999-01-01"})) == []
    assert rows_of(reader.get(reverse("console:audit.list"), {"until": "2000-01-01"})) == []
    assert rows_of(reader.get(reverse("console:audit.list"), {"body": "noi vu"})) == []


def test_pages_follow_each_other(province, reader):
    for _ in range(60):
        write(province.health)
    first = reader.get(reverse("console:audit.list"), {"action": "test"})
    second = reader.get(reverse("console:audit.list"), {"action": "test", "after": first.context["page"].next})
    seen = [row.pk for page in (first, second) for row in rows_of(page)]
    assert len(seen) == len(set(seen)) == 60
    assert seen == sorted(seen, reverse=True)


def test_the_file_names_body_and_actor_and_goes_through_the_rule(province, people, reader):
    write(province.health, actor=people.an)
    write(province.interior, "test.hidden")
    text = reader.get(reverse("console:audit.export", args=["csv"]), {"action": "test"}).content.decode("utf-8-sig")
    (_heads, row) = text.splitlines()
    assert f",{people.an.name},,test.act,test.act,Sở Y tế,Cơ quan,{province.health.code},a: 1" in row


def test_others_are_told_that_nothing_is_there(people):
    assert signed_in_client(people.an).get(reverse("console:audit.list")).status_code == 404
