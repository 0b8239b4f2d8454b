"""The committees of a province from the table, before and after 1 July 2025."""

from __future__ import annotations

from datetime import date

import pytest
from people import three_people
from provinces import make_province

from roviec_web.bodies.actions.units import load_units
from roviec_web.bodies.errors import NoSuchBodyError
from roviec_web.bodies.models import Body, Succession
from roviec_web.bodies.queries.days import alive_on, children_on, parent_on, subtree_on
from roviec_web.bodies.queries.successors import successors_of
from roviec_web.bodies.units.table import find_province
from roviec_web.kit.models import AuditRow, Event

pytestmark = pytest.mark.django_db
BEFORE, AFTER = date(2025, 6, 30), date(2025, 7, 1)


def load(name, **changes):
    unit = find_province(name)
    assert unit is not None
    return load_units(provinces=[unit], **{"parent": None, "acting_user": None, **changes})


class TestMerged:
    """Cần Thơ took up Hậu Giang and Sóc Trăng."""

    def test_it_works(self):
        loaded = load("Cần Thơ")
        top = Body.objects.get(name="UBND thành phố Cần Thơ", ends_on=None)
        assert children_on(top, AFTER).count() == 103
        assert not alive_on(BEFORE).filter(pk=top.pk).exists()
        old = children_on(None, BEFORE).values_list("name", flat=True)
        assert set(old) == {"UBND thành phố Cần Thơ", "UBND tỉnh Hậu Giang", "UBND tỉnh Sóc Trăng"}
        assert Body.objects.filter(path__startswith=top.path).count() == loaded.bodies
        row = AuditRow.objects.get(action="body.load_units")
        assert (row.data["count"], len(row.data["digest"])) == (loaded.bodies, 64)
        assert Event.objects.filter(kind="body.imported").count() == 1

    def test_an_old_province_district_and_commune_go_on_visibly(self):
        load("Cần Thơ")
        for name in ("UBND tỉnh Sóc Trăng", "UBND quận Ninh Kiều", "UBND xã Thạnh Quới"):
            body = Body.objects.filter(name=name, ends_on=AFTER).first()
            assert body is not None
            assert [each.body for each in successors_of(body, BEFORE)] == [body]
            found = successors_of(body, AFTER)
            assert found
            assert all(each.body.ends_on is None and each.steps for each in found)

    def test_a_commune_that_did_not_change_is_one_body_in_both_trees(self):
        load("Cần Thơ")
        body = Body.objects.filter(kind__code="commune-committee", starts_on=None, ends_on=None).first()
        assert body is not None
        above = (parent_on(body, BEFORE), parent_on(body, AFTER))
        assert [each.kind.code for each in above if each] == ["district-committee", "province-committee"]

    def test_a_second_run_makes_nothing(self):
        load("Cần Thơ")
        counts = (Body.objects.count(), Succession.objects.count())
        again = load("Cần Thơ")
        assert (again.bodies, again.skipped) == (0, 1)
        assert (Body.objects.count(), Succession.objects.count()) == counts


def test_a_province_that_was_not_merged_is_one_body():
    load("Cao Bằng")
    top = Body.objects.get(kind__code="province-committee")
    assert (top.starts_on, top.ends_on) == (None, None)
    kinds = {body.kind.code for body in children_on(top, BEFORE)}
    assert kinds == {"district-committee"}
    assert {body.kind.code for body in subtree_on(top, AFTER)[1:]} == {"commune-committee"}


def test_without_history_only_today_is_loaded():
    loaded = load("Cần Thơ", with_history=False)
    assert (loaded.bodies, loaded.successions) == (104, 0)
    assert alive_on(BEFORE).count() == 104


def test_under_a_body_who_manages_it_may_load():
    province = make_province()
    an, binh, _ = three_people(province.top, province.health)
    with pytest.raises(NoSuchBodyError):
        load("Cao Bằng", parent=province.top, acting_user=binh)
    load("Cao Bằng", parent=province.top, acting_user=an, with_history=False)
    assert children_on(province.top, AFTER).filter(name="UBND tỉnh Cao Bằng").exists()
