"""What is due when."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from roviec_tools.cli.view.deadlines import put_deadlines, tasks_by_deadline


def test_days_in_order_then_what_recurs_then_what_has_no_day(plan):
    first, _, _, quarterly = plan.tasks
    early = replace(first, id="early", deadline=replace(first.deadline, end=date(2027, 1, 1)))
    event = replace(first, id="event", deadline=replace(first.deadline, text="sau khi có hướng dẫn", end=None))
    order = [task.id for _, task in tasks_by_deadline((event, quarterly, first, early))]
    assert order == ["early", "II.1.-1/a", "II.2.T1.r1/a", "event"]


def test_unoperated_work_has_no_place_in_the_list(plan):
    kept_out = replace(plan.tasks[0], operated=False)
    assert tasks_by_deadline((kept_out,)) == []


def test_the_list_says_day_body_and_task(printed, plan):
    page = printed(put_deadlines, plan, width=160)
    assert "30/06/2027" in page
    assert "Hằng quý" in page
    assert page.index("II.1.-1/a") < page.index("II.2.T1.r1/a")


def test_no_deadline_is_said_in_words(printed, plan):
    assert "The document sets no deadline." in printed(put_deadlines, replace(plan, tasks=()), language="en")
