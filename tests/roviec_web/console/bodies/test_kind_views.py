"""Kinds through HTTP."""

from __future__ import annotations

import pytest
from django.urls import reverse
from people import give_role, make_person, signed_in_client, three_people
from provinces import make_body, make_other_province, make_province

from roviec_web.bodies.models import BodyKind
from roviec_web.kit.models import AuditRow
from roviec_web.people.models import RoleKind

pytestmark = pytest.mark.django_db
KIND = {"name": "Quỹ phòng, chống thiên tai", "name_en": "Disaster fund", "branch": "service", "level": "1"}
ADD = "console:body_kind.add"


@pytest.fixture
def scene():
    province, other = make_province(), make_other_province()
    return province, three_people(province.top, other.top)


def test_one_is_added_named_and_taken_away(scene):
    _, people = scene
    client = signed_in_client(people.an)
    client.post(reverse(ADD), KIND)
    kind = BodyKind.objects.get(code="quy-phong-chong-thien-tai")
    assert (kind.level, kind.branch, kind.built_in) == (1, "service", False)
    assert "Quỹ phòng" in client.get(reverse("console:body_kind.list")).content.decode()
    client.post(reverse("console:body_kind.name", args=[kind.code]), {"name": "Quỹ Một", "name_en": ""})
    assert BodyKind.objects.get(code=kind.code).name == "Quỹ Một"
    client.post(reverse("console:body_kind.remove", args=[kind.code]))
    assert not BodyKind.objects.filter(code=kind.code).exists()
    actions = AuditRow.objects.filter(action__startswith="body_kind").order_by("pk").values_list("action", flat=True)
    assert list(actions) == ["body_kind.add", "body_kind.name", "body_kind.remove"]


def test_the_same_name_twice_is_told(scene):
    client = signed_in_client(scene[1].an)
    client.post(reverse(ADD), KIND)
    assert "Đã có loại" in client.post(reverse(ADD), KIND).content.decode()


def test_a_built_in_kind_and_one_in_use_stay(scene):
    province, people = scene
    client = signed_in_client(people.an)
    client.post(reverse(ADD), KIND)
    make_body("quy-phong-chong-thien-tai", "Quỹ tỉnh", province.top)
    for code in ("department", "quy-phong-chong-thien-tai"):
        assert client.post(reverse("console:body_kind.remove", args=[code])).status_code == 400
        assert BodyKind.objects.filter(code=code).exists()


def test_who_does_not_operate_the_site_only_looks(scene):
    province, people = scene
    below = make_person()
    give_role(below, province.health, RoleKind.ADMINISTRATOR)
    for person in (people.binh, below):
        client = signed_in_client(person)
        assert client.get(reverse("console:body_kind.list")).status_code == 200
        assert client.post(reverse(ADD), KIND).status_code == 404
    assert not BodyKind.objects.filter(built_in=False).exists()
