"""The invented plans compile: what they were written from is what is read in them."""

from __future__ import annotations

from datetime import date
from random import Random

import pytest

from roviec import compile_bytes
from roviec_web.demo.plan_text import CLAUSES_A_PAGE, Issue, plan_text

ISSUE = Issue(
    office="Ủy ban nhân dân xã Lam Khê",
    place="Lam Khê",
    number="12/KH-UBND",
    issued_on=date(2026, 2, 3),
    basis="28/KH-UBND ngày 22 tháng 01 năm 2026",
    leads=("Công an xã", "Trạm Y tế xã", "Văn phòng Ủy ban nhân dân xã"),
)


@pytest.mark.parametrize("seed", range(6))
def test_the_compiler_reads_what_was_written(seed):
    title, text = plan_text(Random(seed), ISSUE, pages=2)
    plan = compile_bytes(text.encode(), "ke-hoach.txt")
    assert plan.directive.number == ISSUE.number
    assert plan.directive.date == ISSUE.issued_on
    assert plan.directive.title == title
    assert {name for task in plan.tasks for name in task.lead} == set(ISSUE.leads)
    assert not [finding for finding in plan.findings if finding.severity == "error"]


def test_the_same_seed_writes_the_same_and_another_does_not():
    assert plan_text(Random(1), ISSUE, pages=2) == plan_text(Random(1), ISSUE, pages=2)
    assert plan_text(Random(1), ISSUE, pages=2) != plan_text(Random(2), ISSUE, pages=2)


def test_more_pages_are_more_clauses():
    short = plan_text(Random(1), ISSUE, pages=2)[1].count("\n- ")
    long = plan_text(Random(1), ISSUE, pages=20)[1].count("\n- ")
    assert long > short + 10 * CLAUSES_A_PAGE
