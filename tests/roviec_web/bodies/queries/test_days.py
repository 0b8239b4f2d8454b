"""The tree as of a day."""

from __future__ import annotations

from datetime import date

import pytest
from provinces import BEGINNING, make_body, make_other_province, make_province

from roviec_web.bodies.actions import end_body, move_body, rename_body
from roviec_web.bodies.queries.days import alive_on, children_on, is_alive, name_on, names_on, parent_on, subtree_on

pytestmark = pytest.mark.django_db
ON = date(2025, 7, 1)


def test_a_body_exists_from_its_first_day_to_the_day_before_its_end():
    health = end_body(body=make_province().health, on=ON, acting_user=None)
    days = (date(2019, 12, 31), BEGINNING, date(2025, 6, 30), ON)
    assert [is_alive(health, day) for day in days] == [False, True, True, False]
    assert [health in alive_on(day) for day in days] == [False, True, True, False]


def test_the_tops_and_the_children_of_one():
    province, other = make_province(), make_other_province()
    assert set(children_on(None, ON)) == {province.top, other.top}
    assert len(children_on(province.top, ON)) == 7
    assert not children_on(province.top, date(2019, 1, 1)).exists()


def test_a_subtree_is_that_of_the_day():
    province = make_province()
    unit = make_body("department-unit", "Chi cục Dân số", province.health)
    desk = make_body("department-unit", "Phòng Kế hoạch", unit)
    move_body(body=unit, parent=province.interior, on=ON, acting_user=None)
    assert subtree_on(province.health, date(2025, 6, 30)) == [province.health, unit, desk]
    assert subtree_on(province.health, ON) == [province.health]
    assert subtree_on(province.interior, ON) == [province.interior, unit, desk]


def test_the_top_has_nobody_above_it():
    assert parent_on(make_province().top, ON) is None


def test_names_of_many_in_one_question(django_assert_num_queries):
    province = make_province()
    rename_body(body=province.health, name="Sở Sức khỏe", on=ON, acting_user=None)
    bodies = [province.health, province.interior]
    with django_assert_num_queries(1):
        names = names_on(bodies, date(2025, 6, 30))
    assert list(names.values()) == ["Sở Y tế", "Sở Nội vụ"]
    assert name_on(province.health, ON) == names_on(bodies, ON)[province.health.pk] == "Sở Sức khỏe"
