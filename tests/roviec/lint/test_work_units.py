"""Clauses that assign work, and the time of the whole plan."""

from __future__ import annotations

from datetime import date

import pytest
from lint_cases import plan_of

from roviec.lint.facts import Facts
from roviec.lint.work_units import (
    ancestors,
    annex_is_elsewhere,
    assigned_units,
    begins_with_verb,
    has_verb,
    is_after,
    is_reporting,
    listed,
    plan_period,
    section_of_work,
)

PLAN = """\
KẾ HOẠCH
Tiêm chủng mở rộng

I. MỤC ĐÍCH
1. Phòng bệnh cho trẻ em.
II. TỔ CHỨC THỰC HIỆN
1. Sở Y tế
- Cấp vắc xin trước ngày 15/3/2026; tập huấn cán bộ.
- Theo dõi, đôn đốc việc tiêm chủng.
2. Sở Tài chính
- Cấp kinh phí.
Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các đơn vị báo cáo về Sở Y tế.
"""


def test_a_unit_is_a_clause_with_all_its_tasks():
    units = assigned_units(Facts(plan_of(PLAN)))
    assert [unit.path for unit in units][:3] == ["II.1.-1", "II.1.-2", "II.2.-1"]
    assert [unit.has_time for unit in units][:3] == [True, False, False]
    assert [unit.comes_to_an_end for unit in units if not unit.has_time] == [False, True, False]


def test_what_is_not_operated_is_no_unit():
    text = PLAN.replace("Cấp kinh phí", "Nắm bắt tâm trạng, dư luận của người dân")
    assert "II.2.-1" not in [unit.path for unit in assigned_units(Facts(plan_of(text)))]


def test_regulations_and_telegrams_assign_no_work_that_could_be_late():
    telegram = PLAN.replace("KẾ HOẠCH", "CÔNG ĐIỆN")
    assert assigned_units(Facts(plan_of(telegram))) == ()


def test_the_section_of_work_is_that_of_the_last_unit():
    facts = Facts(plan_of(PLAN))
    assert section_of_work(facts, assigned_units(facts)).heading == "TỔ CHỨC THỰC HIỆN"


def test_ancestors_come_innermost_first():
    assert [node.path for node in ancestors(Facts(plan_of(PLAN)), "II.1.-1")] == ["II.1", "II"]


def test_a_report_is_told_from_work():
    tasks = assigned_units(Facts(plan_of(PLAN)))
    assert [is_reporting(unit.tasks[0]) for unit in tasks] == [False, False, False, True]


def test_the_first_few_paths_are_listed_once():
    assert listed(["1", "2", "1"]) == "1, 2"
    assert listed("abcdefg") == "a, b, c, d, e …"


@pytest.mark.parametrize(
    ("told", "end"),
    [
        ("III. THỜI GIAN THỰC HIỆN: từ ngày 15/3/2026 đến ngày 30/9/2026.\n", date(2026, 9, 30)),
        (
            (
                "III. THỜI GIAN THỰC HIỆN\n1. Giai đoạn 1: từ ngày 15/3/2026 đến ngày 31/5/2026.\n"
                "2. Giai đoạn 2: từ ngày 01/6/2026 đến ngày 30/11/2026.\n"
            ),
            date(2026, 11, 30),
        ),
    ],
)
def test_the_period_of_the_plan_ends_with_its_last_phase(told, end):
    found = plan_period(Facts(plan_of(PLAN + told)))
    assert found is not None
    assert found.end == end


def test_the_time_of_a_task_is_not_that_of_the_plan():
    assert plan_period(Facts(plan_of(PLAN))) is None


def test_verbs_are_found_at_the_head_and_anywhere():
    assert begins_with_verb("Tổ chức hội thi")
    assert begins_with_verb("Tiếp tục tổ chức hội thi")
    assert not begins_with_verb("Các hoạt động thể thao được tổ chức tại xã")
    assert has_verb("Các hoạt động thể thao được tổ chức tại xã")
    assert not has_verb("Các hoạt động thể thao ca ngợi quê hương")


def test_the_time_of_a_form_is_that_of_the_clauses_beside_it():
    form = (
        "II. NHIỆM VỤ\n1. Sửa trạm\na) Nội dung:\n- Sở Xây dựng sửa trạm y tế.\nb) Thời gian: theo lộ trình của Bộ.\n"
    )
    units = assigned_units(Facts(plan_of(PLAN[: PLAN.index("II.")] + form)))
    assert [unit.has_time for unit in units if "Sở Xây dựng" in unit.tasks[0].lead] == [True]


def test_an_annex_that_is_spoken_of_and_not_there_is_elsewhere():
    assert annex_is_elsewhere(Facts(plan_of(PLAN + "2. Thời hạn nêu tại Phụ lục kèm theo.\n")))
    assert not annex_is_elsewhere(Facts(plan_of(PLAN)))


@pytest.mark.parametrize(
    ("due", "after"),
    [(date(2026, 9, 15), False), (date(2026, 9, 16), True), (date(2026, 9, 30), False), (date(2026, 10, 31), True)],
)
def test_the_month_in_which_a_plan_ends_is_not_after_its_end(due, after):
    assert is_after(due, date(2026, 9, 15)) is after


@pytest.mark.parametrize("heading", ["MỤC ĐÍCH, YÊU CẦU", "QUAN ĐIỂM", "NGUYÊN TẮC", "MỤC TIÊU", "ĐÁNH GIÁ TÌNH HÌNH"])
def test_what_a_section_of_purposes_says_is_no_unit(heading):
    text = PLAN.replace("I. MỤC ĐÍCH\n1. Phòng bệnh cho trẻ em.", f"I. {heading}\n1. Sở Y tế cấp vắc xin cho trạm.")
    assert [unit.path for unit in assigned_units(Facts(plan_of(text)))][:1] == ["II.1.-1"]
    working = text.replace(heading, "NHIỆM VỤ")
    assert [unit.path for unit in assigned_units(Facts(plan_of(working)))][:1] == ["I.1"]


@pytest.mark.parametrize(
    "text",
    [
        "Sở Y tế, Sở Tài chính chịu trách nhiệm thi hành Quyết định này.",
        "Sở Y tế, Sở Tài chính chịu trách nhiệm thực hiện Kế hoạch này.",
        "Sở Y tế thi hành Chỉ thị này.",
    ],
)
def test_what_puts_the_document_into_force_is_no_unit(text):
    facts = Facts(plan_of(PLAN.replace("- Cấp kinh phí.", f"- Cấp kinh phí.\n3. {text}")))
    assert "II.3" not in [unit.path for unit in assigned_units(facts)]
