"""The deadlines on a line."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

import pytest
from page_sheets import sheet_of, words_of

from roviec.export.page.deadlines import due_tasks
from roviec.export.page.timeline import TALLEST, put_timeline


def line_of(plan, *days):
    """The line of tasks that end on these days, without phases."""
    tasks = [replace(plan.tasks[0], deadline=replace(plan.tasks[0].deadline, end=day)) for day in days]
    sheet = sheet_of(replace(plan, tasks=tuple(tasks), phases=()))
    return put_timeline(sheet, due_tasks(sheet))


def shares(html, name="cx"):
    return [float(share) for share in re.findall(rf'{name}="([\d.]+)%"', html)]


def test_earlier_stands_to_the_left_and_all_inside(plan):
    found = shares(line_of(plan, date(2027, 1, 5), date(2027, 3, 1), date(2027, 12, 31)))
    assert found == sorted(found)
    assert found[0] >= 0
    assert found[-1] <= 100


def test_tasks_of_one_day_stand_above_each_other_and_too_many_are_counted(plan):
    html = line_of(plan, *[date(2027, 5, 1)] * (TALLEST + 5))
    assert html.count("<circle") == TALLEST
    assert len(set(re.findall(r'cy="(\d+)"', html))) == TALLEST
    assert ">+5<" in html


@pytest.mark.parametrize("years", [0, 1, 5, 40, 400])
def test_few_enough_months_are_named_to_be_read_side_by_side(plan, years):
    html = line_of(plan, date(2027, 2, 11), date(2027 + years, 12, 3))
    assert 1 <= len(re.findall(r">\d\d/\d{4}</text>", html)) <= 6


@pytest.mark.parametrize("day", [date.min, date.max, date(2027, 2, 28)])
def test_a_single_day_has_a_line_too(plan, day):
    assert line_of(plan, day).count("<circle") == 1


def test_the_line_says_in_words_what_it_shows(plan):
    said = line_of(plan, date(2027, 1, 5), date(2027, 1, 5) + timedelta(40))
    assert "Đường thời gian: 2 việc có ngày hạn, từ 05/01/2027 đến 14/02/2027" in said
    assert "05/01/2027: Sở Giáo dục và Đào tạo – Chủ trì" in words_of(said)


def test_phases_with_both_ends_are_drawn_below(plan):
    phase = replace(plan.phases[0], start=date(2027, 1, 1), end=date(2027, 12, 31))
    sheet = sheet_of(replace(plan, phases=(phase, plan.phases[0])))
    html = put_timeline(sheet, due_tasks(sheet))
    assert html.count('class="phase"') == 1
    assert "Đợt 1" in words_of(html)


def test_without_a_day_there_is_no_line(plan):
    assert line_of(plan, None) is None
