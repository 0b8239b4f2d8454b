"""The list of bodies, through HTTP."""

from __future__ import annotations

import pytest
from people import signed_in_client, three_people
from provinces import make_other_province, make_province

from roviec_web.bodies.models import Body

pytestmark = pytest.mark.django_db
ADDRESS = "/bodies/all/"


@pytest.fixture
def province():
    return make_province()


@pytest.fixture
def people(province):
    return three_people(province.top, make_other_province().top)


def names(answer):
    return [body.name for body in answer.context["page"].rows]


def test_it_lists_the_bodies_in_sight_by_name(people):
    listed = names(signed_in_client(people.binh).get(ADDRESS))
    assert listed[:3] == ["Sở Khoa học và Công nghệ", "Sở Nội vụ", "Sở Y tế"]
    assert len(listed) == 8
    assert names(signed_in_client(people.chi).get(f"{ADDRESS}?q=y+te")) == ["Sở Y tế"]
    assert len(names(signed_in_client(people.chi).get(ADDRESS))) == 3


def test_it_is_turned_round_and_narrowed(people):
    client = signed_in_client(people.an)
    assert names(client.get(f"{ADDRESS}?order=-name"))[-1] == "Sở Khoa học và Công nghệ"
    assert len(names(client.get(f"{ADDRESS}?level=3&branch=state"))) == 3
    assert "Không có dòng nào như vậy" in client.get(f"{ADDRESS}?state=ended").content.decode()
    assert 'id="id_level_error"' in client.get(f"{ADDRESS}?level=9").content.decode()


def test_the_file_has_kind_parent_and_days(people, province):
    Body.objects.filter(pk=province.health.pk).update(identifier="H97.2")
    text = signed_in_client(people.an).get(f"{ADDRESS}list.csv?q=so+y").content.decode("utf-8-sig")
    heads, row = text.splitlines()
    assert heads.startswith("Tên,Tên viết tắt,Loại cơ quan,Cơ quan cấp trên,Mã định danh,")
    assert row.startswith("Sở Y tế,SYT,")
    assert f",UBND tỉnh Lam Sơn,H97.2,,01/01/2020,,{province.health.code}" in row


def test_the_tree_leads_to_it(people):
    assert f'href="{ADDRESS}"' in signed_in_client(people.binh).get("/bodies/").content.decode()
