"""The bodies that have work."""

from __future__ import annotations

import pytest
from lint_cases import plan_of

from roviec.lint.facts import Facts
from roviec.lint.workers import unreached, workers

TEXT = """KẾ HOẠCH
Tiêm chủng năm 2026

I. MỤC ĐÍCH
1. Tiêm đủ mũi.
II. TỔ CHỨC THỰC HIỆN
1. Sở Y tế
- Cấp vắc xin.
- Tập huấn cho trạm y tế.
2. Công an tỉnh giữ trật tự tại điểm tiêm.

Nơi nhận:
- Công an tỉnh;
- Lưu: VT.
"""


def test_each_body_stands_once_with_its_tasks():
    found = workers(Facts(plan_of(TEXT)))
    assert [(worker.name, worker.tasks, worker.path) for worker in found] == [
        ("Sở Y tế", 2, "II.1.-1"),
        ("Công an tỉnh", 1, "II.2"),
    ]


def test_those_whom_the_list_does_not_reach():
    facts = Facts(plan_of(TEXT))
    assert [worker.name for worker in unreached(facts, workers(facts))] == ["Sở Y tế"]
    letter = Facts(plan_of(TEXT.replace("- Công an tỉnh;", "- Như trên;")))
    assert not list(unreached(letter, workers(letter)))


def test_bodies_that_carry_out_under_another():
    text = TEXT.replace("1. Sở Y tế\n", "1. Đảng ủy Sở Y tế lãnh đạo Sở Y tế cấp vắc xin.\n")
    found = workers(Facts(plan_of(text)), executing=True)
    assert "Sở Y tế" in [worker.name for worker in found]


@pytest.mark.parametrize("name", ["CÔNG ĐIỆN", "TỜ TRÌNH", "BÁO CÁO"])
def test_who_is_addressed_above_the_text_needs_no_line_below_it(name):
    facts = Facts(plan_of(TEXT.replace("KẾ HOẠCH", name)))
    assert workers(facts)
    assert not list(unreached(facts, workers(facts)))
