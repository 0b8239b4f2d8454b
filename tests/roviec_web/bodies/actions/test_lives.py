"""A body begins, is corrected, ends."""

from __future__ import annotations

from datetime import date

import pytest
from people import three_people
from provinces import BEGINNING, make_other_province, make_province

from roviec_web.bodies.actions import correct_body, create_body, end_body, rename_body
from roviec_web.bodies.errors import BodyFactError, BodyTimeError, BodyTreeError, NoSuchBodyError, StaleBodyError
from roviec_web.bodies.models import Body
from roviec_web.bodies.queries.days import children_on, name_on, parent_on
from roviec_web.kit.models import AuditRow, Event

pytestmark = pytest.mark.django_db


def facts(body: Body, **changes):
    """What ``correct_body`` is given."""
    return {
        "kind": body.kind,
        "name": body.name,
        "abbreviation": body.abbreviation,
        "identifier": body.identifier,
        "unit_code": body.unit_code,
        "starts_on": body.starts_on,
        **changes,
    }


class TestCreate:
    def test_it_works(self):
        province = make_province()
        an, _, _ = three_people(province.top, make_other_province().top)
        body = create_body(kind="department", name="  Sở   Xây dựng ", parent=province.top, acting_user=an)
        assert (body.name, body.folded) == ("Sở Xây dựng", "so xay dung")
        assert body.path == f"{province.top.path}{body.code}."
        assert body in children_on(province.top, date(1990, 1, 1))
        assert AuditRow.objects.get(action="body.create", target_code=body.code).actor_name == an.name
        assert Event.objects.filter(kind="body.created", payload__body=body.code).count() == 1

    def test_who_does_not_manage_the_parent_is_refused(self):
        province = make_province()
        _, binh, chi = three_people(province.top, make_other_province().top)
        for person in (binh, chi):
            with pytest.raises(NoSuchBodyError):
                create_body(kind="department", name="Sở Xây dựng", parent=province.top, acting_user=person)
        assert not Body.objects.filter(name="Sở Xây dựng").exists()

    def test_only_the_system_makes_a_top(self):
        province = make_province()
        an, _, _ = three_people(province.top, make_other_province().top)
        with pytest.raises(NoSuchBodyError):
            create_body(kind="province-committee", name="UBND tỉnh Mới", parent=None, acting_user=an)

    def test_a_kind_or_a_name_that_is_not_there_is_refused(self):
        top = make_province().top
        with pytest.raises(BodyFactError, match="không-có"):
            create_body(kind="không-có", name="Sở Xây dựng", parent=top, acting_user=None)
        with pytest.raises(BodyFactError) as fault:
            create_body(kind="department", name=" ", parent=top, acting_user=None)
        assert fault.value.data["field"] == "name"

    def test_an_identifier_stands_once(self):
        top = make_province().top
        create_body(kind="department", name="Sở Một", parent=top, identifier="H99.1", acting_user=None)
        with pytest.raises(BodyFactError):
            create_body(kind="department", name="Sở Hai", parent=top, identifier="H99.1", acting_user=None)


class TestCorrect:
    def test_it_works(self):
        health = make_province().health
        body = correct_body(
            body=health, version=1, acting_user=None, **facts(health, name="Sở Y Tế", starts_on=date(2019, 5, 1))
        )
        assert (body.name, body.version) == ("Sở Y Tế", 2)
        assert name_on(body, date(2019, 5, 1)) == "Sở Y Tế"
        assert parent_on(body, date(2019, 4, 30)) is None
        row = AuditRow.objects.get(action="body.correct")
        assert (row.data["before"]["name"], row.data["after"]["name"]) == ("Sở Y tế", "Sở Y Tế")
        assert Event.objects.filter(kind="body.corrected").exists()

    def test_who_is_outside_is_refused(self):
        province = make_province()
        _, _, chi = three_people(province.top, make_other_province().top)
        with pytest.raises(NoSuchBodyError):
            correct_body(body=province.health, acting_user=chi, **facts(province.health, name="Sở Khác"))

    def test_who_read_an_older_version_is_refused_and_told_the_one_that_stands(self):
        health = make_province().health
        correct_body(body=health, version=1, acting_user=None, **facts(health, name="Sở Y Tế"))
        with pytest.raises(StaleBodyError) as refusal:
            correct_body(body=health, version=1, acting_user=None, **facts(health, name="Sở Sức khỏe"))
        assert refusal.value.data["version"] == 2
        assert Body.objects.get(pk=health.pk).name == "Sở Y Tế"

    def test_it_does_not_begin_behind_its_first_change(self):
        health = make_province().health
        rename_body(body=health, name="Sở Sức khỏe", on=date(2021, 1, 1), acting_user=None)
        with pytest.raises(BodyTimeError, match="01/01/2021"):
            correct_body(body=health, acting_user=None, **facts(health, starts_on=date(2021, 1, 1)))


class TestEnd:
    def test_it_works(self):
        province = make_province()
        body = end_body(body=province.interior, on=date(2025, 3, 1), acting_user=None)
        assert province.interior in children_on(province.top, date(2025, 2, 28))
        assert province.interior not in children_on(province.top, date(2025, 3, 1))
        assert AuditRow.objects.get(action="body.end").data["on"] == "2025-03-01"
        assert Event.objects.get(kind="body.ended").payload == {"body": body.code, "on": "2025-03-01"}

    def test_what_stands_under_it_is_in_the_way_unless_it_ends_too(self):
        province = make_province()
        with pytest.raises(BodyTreeError, match="còn 7 cơ quan"):
            end_body(body=province.top, on=date(2025, 3, 1), acting_user=None)
        end_body(body=province.top, on=date(2025, 3, 1), acting_user=None, with_all_under=True)
        assert Body.objects.filter(ends_on=date(2025, 3, 1)).count() == 8

    def test_it_does_not_end_before_it_began_nor_twice(self):
        health = make_province().health
        with pytest.raises(BodyTimeError, match="01/01/2020"):
            end_body(body=health, on=BEGINNING, acting_user=None)
        end_body(body=health, on=date(2025, 3, 1), acting_user=None)
        with pytest.raises(BodyTimeError, match="01/03/2025"):
            end_body(body=health, on=date(2026, 3, 1), acting_user=None)

    def test_who_is_outside_is_refused(self):
        province = make_province()
        _, _, chi = three_people(province.top, make_other_province().top)
        with pytest.raises(NoSuchBodyError):
            end_body(body=province.health, on=date(2025, 3, 1), acting_user=chi)
