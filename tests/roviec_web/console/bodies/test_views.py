"""The tree and a body, through HTTP."""

from __future__ import annotations

from datetime import date

import pytest
from django.urls import reverse
from people import give_role, make_person, signed_in_client, three_people
from provinces import make_body, make_other_province, make_province

from roviec_web.bodies.actions import end_body, load_units, record_succession, rename_body
from roviec_web.bodies.actions.bulk import NewBody, Stay, insert_bodies
from roviec_web.bodies.models import Body
from roviec_web.bodies.queries.tree import SHOWN
from roviec_web.bodies.units.table import new_provinces
from roviec_web.people.models import RoleKind

pytestmark = pytest.mark.django_db
PAGE_BYTES = 100_000


def page(client, name, *args, **query):
    response = client.get(reverse(f"console:{name}", args=args), query)
    assert len(response.content) < PAGE_BYTES
    return response.status_code, response.content.decode()


class TestTree:
    def test_it_begins_at_ones_own_bodies(self):
        province, other = make_province(), make_other_province()
        an, _, _ = three_people(province.top, other.top)
        status, text = page(signed_in_client(an), "body.list")
        assert status == 200
        assert province.top.name in text
        assert province.health.name in text
        assert other.top.name not in text

    def test_it_is_that_of_the_day(self):
        province, other = make_province(), make_other_province()
        an, _, _ = three_people(province.top, other.top)
        client = signed_in_client(an)
        rename_body(body=province.health, name="Sở Sức khỏe", on=date(2024, 1, 1), acting_user=None)
        end_body(body=province.interior, on=date(2025, 3, 1), acting_user=None)
        _, before = page(client, "body.list", day="2023-12-31")
        assert "Sở Y tế" in before
        assert "Sở Nội vụ" in before
        assert "Sở Sức khỏe" not in before
        _, after = page(client, "body.list", day="2025-03-01")
        assert "Sở Sức khỏe" in after
        assert "Sở Nội vụ" not in after
        _, never = page(client, "body.list", day="1999-01-01")
        assert "chưa có cơ quan nào" in never
        assert page(client, "body.list", day="hôm qua")[0] == 200

    def test_it_weighs_little_with_4376_bodies(self, django_assert_max_num_queries):
        country = make_body("government", "Chính phủ", None)
        load_units(provinces=new_provinces(), parent=country, acting_user=None, with_history=False)
        provinces = list(Body.objects.filter(kind__code="province-committee"))
        insert_bodies(
            [NewBody(f"{p.pk} {at}", "department", f"Sở số {at}", (Stay(p),)) for p in provinces for at in range(30)]
        )
        assert Body.objects.count() == 4376
        reader = make_person()
        give_role(reader, country, RoleKind.OVERSEER)
        client = signed_in_client(reader)
        page(client, "body.list")  # the first page of a session writes who came in
        with django_assert_max_num_queries(15):
            _, text = page(client, "body.list")
        assert sum(body.name in text for body in provinces) == 34
        largest = Body.objects.get(name="UBND thành phố Hồ Chí Minh")
        with django_assert_max_num_queries(15):
            _, level = page(client, "body.children", largest.code)
        assert level.count("<li>") == SHOWN + 1
        rest = page(client, "body.children", largest.code, **{"from": SHOWN})[1]
        assert level.count("<li>") - 1 + rest.count("<li>") == 30 + 168
        assert page(client, "body.show", largest.code)[0] == 200


class TestBody:
    def test_its_name_on_the_day_is_told_where_it_was_another(self):
        province, other = make_province(), make_other_province()
        an, _, _ = three_people(province.top, other.top)
        rename_body(body=province.health, name="Sở Sức khỏe", on=date(2024, 1, 1), acting_user=None)
        client, told = signed_in_client(an), "cơ quan này mang tên “Sở Y tế”"
        assert told in page(client, "body.show", province.health.code, day="2023-12-31")[1]
        assert told not in page(client, "body.show", province.health.code, day="2024-01-01")[1]

    def test_it_shows_names_places_and_successions(self, django_assert_max_num_queries):
        province, other = make_province(), make_other_province()
        an, _, _ = three_people(province.top, other.top)
        media = make_body("department", "Sở Thông tin và Truyền thông", province.top, "STTTT")
        record_succession(
            kind="merge",
            before=[media, province.science],
            after=[province.science],
            on=date(2025, 3, 1),
            decision="Nghị quyết 12/NQ-HĐND",
            acting_user=None,
        )
        client = signed_in_client(an)
        page(client, "body.list")  # the first page of a session writes who came in
        with django_assert_max_num_queries(15):
            _, text = page(client, "body.show", media.code)
        assert "Kế tục nó" in text
        assert reverse("console:body.show", args=[province.science.code]) in text
        assert "Nghị quyết 12/NQ-HĐND" in text
        _, history = page(client, "body.show", media.code, tab="history")
        assert "đến trước 01/03/2025" in history
        assert "STTTT" in history
        _, ended = page(client, "body.children", province.top.code, ended="yes")
        assert media.name in ended
        _, alive = page(client, "body.show", media.code, day="2025-02-28")
        assert "Kế tục nó" not in alive

    def test_who_only_sees_it_finds_no_button(self):
        province, other = make_province(), make_other_province()
        an, binh, _ = three_people(province.top, other.top)
        address = reverse("console:body.rename", args=[province.health.code])
        assert address in page(signed_in_client(an), "body.show", province.health.code)[1]
        assert address not in page(signed_in_client(binh), "body.show", province.health.code)[1]

    def test_another_province_answers_as_what_does_not_exist(self):
        province, other = make_province(), make_other_province()
        _, _, chi = three_people(province.top, other.top)
        client = signed_in_client(chi)
        for name in ("body.show", "body.children", "body.rename", "body.import"):
            hidden = client.get(reverse(f"console:{name}", args=[province.health.code]))
            missing = client.get(reverse(f"console:{name}", args=["0000000000"]))
            assert (hidden.status_code, missing.status_code) == (404, 404)

    def test_a_parent_that_one_may_not_see_is_no_link(self):
        province, other = make_province(), make_other_province()
        reader = make_person()
        give_role(reader, province.health, RoleKind.VIEWER)
        make_other = other.top
        _, text = page(signed_in_client(reader), "body.show", province.health.code)
        assert reverse("console:body.show", args=[province.top.code]) not in text
        assert make_other.name not in text
