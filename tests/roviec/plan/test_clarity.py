"""The six marks of clarity."""

from __future__ import annotations

from dataclasses import astuple, replace
from datetime import date

import pytest
from sample_plan import sample_plan

from roviec.model.deadline import Deadline
from roviec.model.task import Clarity, TaskKind
from roviec.plan.clarity import clarity_of, count_clarity

DATED = Deadline("trước ngày 15/12/2026", None, date(2026, 12, 15), None, None, None)
EVENT = Deadline("sau khi có hướng dẫn", None, None, None, None, None)
OFTEN = Deadline("hằng tháng", None, None, "hằng tháng", "FREQ=MONTHLY", None)


def test_a_bare_noun_phrase_says_nothing():
    assert not any(astuple(clarity_of("Vệ sinh chung", lead=False, deadline=None, products=False)))


def test_a_full_task_says_all_six():
    words = "chủ trì xây dựng phương án, trình Ủy ban nhân dân tỉnh phê duyệt trước ngày 15/12/2026"
    assert all(astuple(clarity_of(words, lead=True, deadline=DATED, products=True)))


@pytest.mark.parametrize(("deadline", "is_clear"), [(DATED, True), (OFTEN, True), (EVENT, False), (None, False)])
def test_time_needs_a_date_or_an_interval(deadline, is_clear):
    assert clarity_of("kiểm tra đê", lead=True, deadline=deadline, products=False).time is is_clear


def test_responsibility_needs_a_lead_that_answers():
    assert not clarity_of("kiểm tra đê", lead=True, deadline=None, products=False).responsibility
    assert not clarity_of("chịu trách nhiệm kiểm tra", lead=False, deadline=None, products=False).responsibility
    assert clarity_of("chịu trách nhiệm kiểm tra", lead=True, deadline=None, products=False).responsibility


def test_only_assigned_tasks_that_are_operated_are_counted():
    task = sample_plan().tasks[0]
    full, none = Clarity(*[True] * 6), Clarity(*[False] * 6)
    tasks = [
        replace(task, kind=TaskKind.ASSIGNED, clarity=full),
        replace(task, kind=TaskKind.ASSIGNED, clarity=none),
        replace(task, kind=TaskKind.MEASURE, clarity=full),
        replace(task, kind=TaskKind.ASSIGNED, clarity=full, operated=False),
    ]
    assert astuple(count_clarity(tasks)) == (2, 1, 1, 1, 1, 1, 1)


@pytest.mark.parametrize(
    ("words", "says_work"),
    [
        ("Nội dung phong trào thi đua phải bám sát kế hoạch của tỉnh", True),
        ("Các tổ công tác: kiểm tra đê", True),
        ("Các hoạt động văn nghệ", False),
    ],
)
def test_the_verb_may_stand_behind_its_subject(words, says_work):
    assert clarity_of(words, lead=False, deadline=None, products=False).work is says_work


@pytest.mark.parametrize(
    "words",
    [
        "trình Ủy ban nhân dân tỉnh",
        "trình Hội đồng nhân dân xã",
        "trình Chủ tịch Ủy ban nhân dân tỉnh",
        "trình Thủ tướng Chính phủ",
        "trình Ban Thường vụ Tỉnh ủy",
        "tham mưu UBND tỉnh bố trí kinh phí",
        "tham mưu Tỉnh ủy lãnh đạo",
        "xin ý kiến Thường trực Tỉnh ủy",
        "xử lý theo thẩm quyền",
        "báo cáo cấp có thẩm quyền",
        "được ủy quyền kiểm tra",
        "cho ý kiến về phương án",
    ],
)
def test_who_decides_is_said_in_many_ways(words):
    assert clarity_of(words, lead=True, deadline=None, products=False).authority
    assert not clarity_of("tham mưu tổ chức tập huấn", lead=True, deadline=None, products=False).authority
