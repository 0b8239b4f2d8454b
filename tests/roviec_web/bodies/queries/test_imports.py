"""The dry run writes nothing and says what would be written."""

from __future__ import annotations

import pytest
from body_lists import as_csv
from provinces import make_province

from roviec_web.bodies.models import Body
from roviec_web.bodies.queries.imports import plan_import

pytestmark = pytest.mark.django_db


def test_it_works():
    province = make_province()
    rows = [
        ("Trạm Y tế", "", "UBND xã Mới", "", "", ""),
        ("UBND xã Mới", "", "", "", "", ""),
        ("Sở Y tế", "", "", "SYTE", "", ""),
        ("Sở Nội vụ", "", "", "SNV", "", ""),
    ]
    plan = plan_import(as_csv(rows), "a.csv", into=province.top)
    assert [(each.row.name, each.kind) for each in plan.additions] == [
        ("Trạm Y tế", "health-station"),
        ("UBND xã Mới", "commune-committee"),
    ]
    assert [each.above for each in plan.additions] == [3, province.top]
    assert [(each.body, each.facts) for each in plan.changes] == [(province.health, ("abbreviation",))]
    assert (plan.unchanged, plan.faults, Body.objects.count()) == (1, [], 8)


def test_the_body_itself_may_stand_in_the_list():
    province = make_province()
    rows = [("UBND tỉnh Lam Sơn", "", "", "", "", ""), ("Sở Mới", "", "UBND tỉnh Lam Sơn", "", "", "")]
    plan = plan_import(as_csv(rows), "a.csv", into=province.top)
    assert (plan.unchanged, [each.above for each in plan.additions]) == (1, [province.top])
