"""What is due when."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from page_sheets import html_of, sheet_of, words_of

from roviec.export.page.deadlines import due_tasks, end_of, put_deadlines, undated_tasks


def test_days_come_in_their_order_and_what_recurs_after_them(plan):
    early = replace(plan.tasks[2], deadline=replace(plan.tasks[2].deadline, end=date(2027, 1, 5)))
    sheet = sheet_of(replace(plan, tasks=(plan.tasks[3], plan.tasks[0], early)))
    assert [end_of(sheet, number) for number in due_tasks(sheet)] == [date(2027, 1, 5), date(2027, 6, 30), None]
    said = words_of(put_deadlines(sheet))
    assert said.index("Có ngày (2)") < said.index("Định kỳ, thường xuyên (1)")


def test_an_event_without_a_day_has_its_group(plan):
    event = replace(plan.tasks[0].deadline, text="sau khi có kết quả", end=None)
    sheet = sheet_of(replace(plan, tasks=(replace(plan.tasks[0], deadline=event),)))
    said = words_of(put_deadlines(sheet))
    assert "Theo sự việc, không rõ ngày (1) sau khi có kết quả" in said
    assert "timeline" not in html_of(put_deadlines(sheet))


def test_assigned_tasks_without_a_deadline_are_counted_and_halted_ones_are_not(plan):
    bare = replace(plan.tasks[0], deadline=None)
    halted = replace(plan.tasks[1], deadline=plan.tasks[0].deadline)
    sheet = sheet_of(replace(plan, tasks=(bare, halted, plan.tasks[3])))
    assert undated_tasks(sheet) == [0]
    assert due_tasks(sheet) == [2]
    assert "1 việc được giao chưa có hạn" in words_of(put_deadlines(sheet))


def test_without_deadlines_the_next_step_is_said(plan):
    assert "Nên bổ sung thời hạn" in words_of(put_deadlines(sheet_of(replace(plan, tasks=()))))
