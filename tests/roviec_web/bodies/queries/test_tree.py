"""The tree of the bodies that somebody may see."""

from __future__ import annotations

from datetime import date

import pytest
from provinces import make_body, make_other_province, make_province

from roviec_web.bodies.actions import ask_names, end_body, move_body
from roviec_web.bodies.models import Body
from roviec_web.bodies.queries.tree import children_within, ended_under, open_questions, tops_on

pytestmark = pytest.mark.django_db
ON = date(2025, 7, 1)


def under(body):
    return Body.objects.filter(path__startswith=body.path)


def test_it_begins_where_nothing_above_is_seen():
    province = make_province()
    make_other_province()
    assert list(tops_on(under(province.top), ON)) == [province.top]
    assert list(tops_on(under(province.health), ON)) == [province.health]
    assert not tops_on(under(province.top), date(1999, 1, 1)).exists()


def test_a_body_that_came_from_elsewhere_is_a_top_of_its_days_before():
    province, other = make_province(), make_other_province()
    move_body(body=other.tan_lap, parent=province.top, on=ON, acting_user=None)
    assert other.tan_lap in tops_on(under(province.top), date(2025, 6, 30))
    assert list(tops_on(under(province.top), ON)) == [province.top]


def test_a_level_has_its_order_and_says_what_opens():
    province = make_province()
    make_body("health-station", "Trạm Y tế", province.hoa_an)
    rows = list(children_within(under(province.top), province.top, ON))
    assert [body.name for body in rows][-3:] == ["UBND phường Đông Sơn", "UBND xã Hòa An", "UBND xã Tân Lập"]
    assert {body.name: body.below for body in rows if body.below} == {"UBND xã Hòa An": 1}
    assert not children_within(under(province.health), province.top, ON).exclude(pk=province.health.pk).exists()


def test_what_ended_last_comes_first():
    province = make_province()
    end_body(body=province.health, on=date(2024, 1, 1), acting_user=None)
    end_body(body=province.interior, on=date(2025, 1, 1), acting_user=None)
    assert list(ended_under(under(province.top), province.top)) == [province.interior, province.health]


def test_questions_of_ones_own_documents():
    province, other = make_province(), make_other_province()
    ask_names(doubtful=[("Tổ", [province.office])], within=province.top)
    assert open_questions(under(province.top)).count() == 1
    assert not open_questions(under(other.top)).exists()
