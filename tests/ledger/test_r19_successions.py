"""R19: bodies of a document that no longer exist lead to their successors, with dates, visibly."""

from __future__ import annotations

from datetime import date

import pytest
from django.urls import reverse
from people import signed_in_client, three_people
from provinces import BEGINNING, make_body, make_other_province, make_province

from roviec_web.bodies.actions import load_units
from roviec_web.bodies.models import Body, Succession
from roviec_web.bodies.queries.classes import members_of_words
from roviec_web.bodies.queries.naming import match_names
from roviec_web.bodies.units.table import find_province
from roviec_web.kit.models import AuditRow, Event

pytestmark = pytest.mark.django_db
MERGED, DISTRICTS_ENDED = date(2025, 3, 1), date(2025, 7, 1)


@pytest.fixture
def scene():
    """An keeps the bodies of the province, among them Sở TT&TT, a district and its Party committee."""
    province, other = make_province(), make_other_province()
    bodies = {
        "media": make_body("department", "Sở Thông tin và Truyền thông", province.top),
        "district": make_body("district-committee", "UBND huyện Đức Lâm", province.top),
        "party": make_body("district-party", "Huyện ủy Đức Lâm", province.top),
        "new_party": make_body("commune-party", "Đảng ủy xã Hòa An", province.hoa_an),
    }
    return province, bodies, three_people(province.top, other.top)


def succeed(client, kind, before, after, on):
    form = {
        "kind": kind,
        "before": "\n".join(body.code for body in before),
        "after": "\n".join(body.code for body in after),
        "on": on.isoformat(),
        "decision": "Nghị quyết số 15/NQ-HĐND",
    }
    return client.post(reverse("console:body.succeed", args=[before[0].code]), form)


def page(client, body, day):
    return client.get(reverse("console:body.show", args=[body.code]), {"day": day.isoformat()}).content.decode()


def test_a_department_that_was_merged(scene):
    province, bodies, people = scene
    client, media = signed_in_client(people.an), bodies["media"]
    assert succeed(client, "merge", [media, province.science], [province.science], MERGED).status_code == 302

    before, after = page(client, media, date(2025, 2, 28)), page(client, media, MERGED)
    assert "Kế tục nó" not in before
    assert "Kế tục nó" in after
    assert "ngày 01/03/2025" in after
    assert "Nghị quyết số 15/NQ-HĐND" in after
    assert reverse("console:body.show", args=[province.science.code]) in after

    tree = reverse("console:body.list")
    assert media.name in client.get(tree, {"day": "2025-02-28"}).content.decode()
    assert media.name not in client.get(tree, {"day": "2025-03-01"}).content.decode()

    found = match_names(["Sở TT&TT"], document_body=province.top, written_on=date(2024, 12, 1))["Sở TT&TT"]
    assert found.body == media
    assert [(each.body, each.steps[0].on) for each in found.successors] == [(province.science, MERGED)]
    assert AuditRow.objects.get(action="body.succeed").actor_name == people.an.name
    assert Event.objects.filter(kind="body.ended", payload__body=media.code).count() == 1


def test_a_district_that_ended_on_1_july_2025(scene):
    province, bodies, people = scene
    client, district = signed_in_client(people.an), bodies["district"]
    assert succeed(client, "split", [district], [province.hoa_an, province.tan_lap], DISTRICTS_ENDED).status_code == 302
    assert succeed(client, "rename", [bodies["party"]], [bodies["new_party"]], DISTRICTS_ENDED).status_code == 302

    text = page(client, district, DISTRICTS_ENDED)
    assert "chia tách ngày 01/07/2025" in text
    assert province.hoa_an.name in text
    assert province.tan_lap.name in text

    words = "UBND các huyện, thị xã, thành phố"
    (member,) = members_of_words(words, province.top, written_on=BEGINNING, on=DISTRICTS_ENDED) or ()
    assert member.body == district
    assert {each.body for each in member.successors} == {province.hoa_an, province.tan_lap}
    (party,) = members_of_words("Các huyện ủy", province.top, written_on=BEGINNING, on=DISTRICTS_ENDED) or ()
    assert [each.body for each in party.successors] == [bodies["new_party"]]


def test_the_districts_of_the_country_are_known_beforehand(scene):
    province, _, people = scene
    unit = find_province("Cần Thơ")
    assert unit is not None
    load_units(provinces=[unit], parent=province.top, acting_user=None)
    client = signed_in_client(people.an)
    district = Body.objects.get(name="UBND quận Ninh Kiều")
    text = page(client, district, DISTRICTS_ENDED)
    assert "UBND phường Ninh Kiều" in text
    assert "UBND phường Cái Khế" in text
    assert "Kế tục nó" not in page(client, district, date(2025, 6, 30))


def test_who_is_outside_neither_sees_nor_records_it(scene):
    province, bodies, people = scene
    client = signed_in_client(people.chi)
    assert succeed(client, "rename", [bodies["media"]], [province.science], MERGED).status_code == 404
    assert client.get(reverse("console:body.show", args=[bodies["media"].code])).status_code == 404
    assert not Succession.objects.exists()
