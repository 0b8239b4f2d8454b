"""Which body issues which plan: shared out over provinces, numbered a body, the same for the same seed."""

from __future__ import annotations

from random import Random

import pytest
from demo_province import TWO, tiny_province

from roviec import compile_bytes
from roviec_web.demo.bodies import make_provinces
from roviec_web.demo.plans import PARENT, invent_long_plan, invent_plans

pytestmark = pytest.mark.django_db


def test_every_plan_of_a_body_has_its_own_number_and_text():
    province = tiny_province()
    plans = list(invent_plans(Random(1), (province,), 60))
    assert len({(plan.body.pk, plan.number) for plan in plans}) == len({plan.text for plan in plans}) == 60
    assert {plan.body.pk for plan in plans} <= {body.pk for body in province.bodies}
    assert all(plan.number.startswith(plan.file_name[9:-4]) for plan in plans)


def test_they_are_shared_out_over_provinces():
    provinces = make_provinces(Random(1), TWO)
    plans = list(invent_plans(Random(1), provinces, 10))
    tops = [next(p.name for p in provinces if plan.body.path.startswith(p.top.path)) for plan in plans]
    assert tops == [provinces[0].name, provinces[1].name] * 5


def test_they_stand_on_the_sample_plan(examples):
    (plan,) = invent_plans(Random(1), (tiny_province(),), 1)
    number, _, day = PARENT.partition(" ngày ")
    assert f"Kế hoạch số {PARENT} của" in plan.text
    sample = compile_bytes((examples / "tiem-chung-2026.txt").read_bytes(), "tiem-chung-2026.txt").directive
    assert (sample.number, f"{sample.date:%d tháng %m năm %Y}") == (number, day)


def test_a_seed_gives_the_same_texts_on_the_same_days():
    province = tiny_province()
    one, same, other = (list(invent_plans(Random(seed), (province,), 5)) for seed in (1, 1, 2))
    assert [(plan.text, plan.uploaded_at) for plan in one] == [(plan.text, plan.uploaded_at) for plan in same]
    assert [plan.text for plan in one] != [plan.text for plan in other]


def test_nothing_comes_before_it_is_issued():
    for plan in invent_plans(Random(3), (tiny_province(),), 30):
        assert compile_bytes(plan.text.encode(), "a.txt").directive.date < plan.uploaded_at.date()


def test_a_long_plan_is_long():
    province = tiny_province()
    plan = invent_long_plan(Random(1), province, pages=60)
    assert (plan.body.name, plan.number) == ("Sở Y tế", "930/KH-SYT")
    assert 100_000 < len(plan.text) < 250_000


def test_every_plan_is_numbered_as_its_office_signs():
    province = tiny_province()
    plans = invent_plans(Random(1), (province,), 80)
    signs = {plan.body.name: plan.number.partition("-")[2] for plan in plans}
    assert signs[province.top.name] == signs[province.communes[0].name] == "UBND"
    assert {"SYT", "CAT", "BCHQST"} & set(signs.values())


def test_no_deadline_lies_before_the_day_of_issue():
    for plan in invent_plans(Random(4), (tiny_province(),), 20):
        found = compile_bytes(plan.text.encode(), plan.file_name).findings
        assert "DL003" not in {finding.rule for finding in found}
