"""The bodies of the demonstration: as many as the size says, through the actions, the same for the same seed."""

from __future__ import annotations

from random import Random

import pytest
from demo_province import TINY, TWO, tiny_province

from roviec_web.bodies.models import Body, BodyName, BodyPlace
from roviec_web.demo.bodies import make_provinces
from roviec_web.demo.offices import OFFICES
from roviec_web.demo.sizes import DEPARTMENTS_A_PROVINCE
from roviec_web.kit.models import AuditRow

pytestmark = pytest.mark.django_db


def test_a_province_has_its_offices_and_communes_under_it():
    province = tiny_province()
    assert Body.objects.count() == TINY.bodies == 1 + 30 + 4
    assert all(body.path.startswith(province.top.path) for body in province.bodies)
    assert {body.name for body in province.communes} <= {body.name for body in Body.objects.filter(unit_code__gte="6")}


def test_every_province_has_the_same_thirty_offices():
    assert len(OFFICES) == DEPARTMENTS_A_PROVINCE == len({office.name for office in OFFICES})


def test_the_country_stands_over_its_provinces():
    provinces = make_provinces(Random(1), TWO)
    assert Body.objects.count() == TWO.bodies
    (nation,) = Body.objects.filter(parent=None)
    assert [len(province.communes) for province in provinces] == [3, 2]
    assert all(province.top.parent == nation for province in provinces)
    codes = list(Body.objects.exclude(unit_code="").values_list("unit_code", flat=True))
    assert len(codes) == len(set(codes)) == 5


def test_every_body_has_its_name_its_place_and_its_audit_row():
    tiny_province()
    for rows in (BodyName.objects, BodyPlace.objects, AuditRow.objects.filter(action="body.create")):
        assert rows.count() == TINY.bodies


def test_a_seed_gives_the_same_names():
    first = [body.name for body in tiny_province(7).bodies]
    again = [body.name for body in tiny_province(7).bodies]
    assert first == again != [body.name for body in tiny_province(8).bodies]
