"""Another name, another parent, today or on a day to come."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from django.utils import timezone
from people import three_people
from provinces import make_body, make_other_province, make_province

from roviec_web.bodies.actions import move_body, rename_body, take_effect
from roviec_web.bodies.errors import BodyTimeError, BodyTreeError, NoSuchBodyError, StaleBodyError
from roviec_web.bodies.models import Body, BodyName, BodyPlace
from roviec_web.bodies.queries.days import children_on, name_on, parent_on
from roviec_web.kit.models import AuditRow, Event

pytestmark = pytest.mark.django_db
ON = date(2025, 3, 1)


class TestRename:
    def test_it_works(self):
        province = make_province()
        an, _, _ = three_people(province.top, make_other_province().top)
        body = rename_body(body=province.health, name="Sở Sức khỏe", on=ON, version=1, acting_user=an)
        assert (body.name, body.folded, body.version) == ("Sở Sức khỏe", "so suc khoe", 2)
        assert [name_on(body, day) for day in (date(2000, 1, 1), date(2025, 2, 28), ON)] == [
            "Sở Y tế",
            "Sở Y tế",
            "Sở Sức khỏe",
        ]
        row = AuditRow.objects.get(action="body.rename")
        assert (row.data["before"], row.data["after"], row.actor_name) == ("Sở Y tế", "Sở Sức khỏe", an.name)
        assert Event.objects.get(kind="body.renamed").payload == {"body": body.code, "on": "2025-03-01"}

    def test_a_day_to_come_takes_effect_when_it_has_come(self):
        health = make_province().health
        tomorrow = timezone.localdate() + timedelta(days=1)
        body = rename_body(body=health, name="Sở Sức khỏe", on=tomorrow, acting_user=None)
        assert body.name == "Sở Y tế"
        assert take_effect() == 0
        BodyName.objects.filter(starts_on=tomorrow).update(starts_on=timezone.localdate())
        BodyName.objects.filter(ends_on=tomorrow).update(ends_on=timezone.localdate())
        assert (take_effect(), take_effect()) == (1, 0)
        assert Body.objects.get(pk=body.pk).name == "Sở Sức khỏe"
        assert AuditRow.objects.filter(action="body.take_effect").count() == 1

    def test_history_is_only_added_to(self):
        health = make_province().health
        rename_body(body=health, name="Sở Sức khỏe", on=ON, acting_user=None)
        with pytest.raises(BodyTimeError, match="01/03/2025"):
            rename_body(body=health, name="Sở Khác", on=ON, acting_user=None)

    def test_a_stale_version_a_day_outside_its_life_and_an_outsider_are_refused(self):
        province = make_province()
        _, _, chi = three_people(province.top, make_other_province().top)
        with pytest.raises(StaleBodyError):
            rename_body(body=province.health, name="Sở Khác", on=ON, version=7, acting_user=None)
        with pytest.raises(BodyTimeError):
            rename_body(body=province.health, name="Sở Khác", on=date(2019, 1, 1), acting_user=None)
        with pytest.raises(NoSuchBodyError):
            rename_body(body=province.health, name="Sở Khác", on=ON, acting_user=chi)
        assert BodyName.objects.filter(body=province.health).count() == 1


class TestMove:
    def test_it_takes_everything_under_it_along(self):
        province = make_province()
        unit = make_body("department-unit", "Chi cục Dân số", province.health)
        office = make_body("department-unit", "Phòng Kế hoạch", unit)
        body = move_body(body=unit, parent=province.interior, on=ON, version=1, acting_user=None)
        office.refresh_from_db()
        assert body.path == f"{province.interior.path}{unit.code}."
        assert office.path == f"{body.path}{office.code}."
        assert parent_on(body, date(2025, 2, 28)) == province.health
        assert parent_on(body, ON) == province.interior
        assert list(children_on(province.health, date(2025, 2, 28))) == [body]
        assert AuditRow.objects.get(action="body.move").data["parent"] == province.interior.code
        assert Event.objects.filter(kind="body.moved", payload__body=body.code).count() == 1

    def test_a_day_to_come_takes_effect_when_it_has_come(self):
        province = make_province()
        tomorrow = timezone.localdate() + timedelta(days=1)
        unit = make_body("department-unit", "Chi cục Dân số", province.health)
        move_body(body=unit, parent=province.interior, on=tomorrow, acting_user=None)
        assert Body.objects.get(pk=unit.pk).parent == province.health
        BodyPlace.objects.filter(starts_on=tomorrow).update(starts_on=timezone.localdate())
        BodyPlace.objects.filter(ends_on=tomorrow).update(ends_on=timezone.localdate())
        assert take_effect() == 1
        assert Body.objects.get(pk=unit.pk).path == f"{province.interior.path}{unit.code}."

    def test_a_ring_is_refused_today_and_on_a_day_to_come(self):
        province = make_province()
        unit = make_body("department-unit", "Chi cục Dân số", province.health)
        with pytest.raises(BodyTreeError, match="đang ở dưới nó"):
            move_body(body=province.health, parent=unit, on=ON, acting_user=None)
        with pytest.raises(BodyTreeError):
            move_body(body=province.health, parent=province.health, on=ON, acting_user=None)
        later = timezone.localdate() + timedelta(days=30)
        move_body(body=province.interior, parent=province.health, on=later, acting_user=None)
        with pytest.raises(BodyTreeError):
            move_body(body=province.health, parent=province.interior, on=ON, acting_user=None)

    def test_no_change_is_refused(self):
        province = make_province()
        with pytest.raises(BodyTreeError, match="rồi"):
            move_body(body=province.health, parent=province.top, on=ON, acting_user=None)

    def test_who_does_not_manage_the_new_parent_is_refused(self):
        province, other = make_province(), make_other_province()
        an, _, _ = three_people(province.top, other.top)
        with pytest.raises(NoSuchBodyError):
            move_body(body=province.health, parent=other.top, on=ON, acting_user=an)
