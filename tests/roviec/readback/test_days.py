"""Days as people type them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roviec.readback.days import read_day, read_deadline

PLAN = date(2026, 1, 22)
MARCH = date(2026, 3, 31)


@pytest.mark.parametrize(
    "words",
    [
        "31/3/26", "31.3.2026", "31-03-2026", "31/03/2026", "31 / 3 / 2026", "2026-03-31", "2026/3/31", "20260331",
        "31032026", "ngày 31 tháng 3 năm 2026", "31 tháng 3 năm 2026", "31/3/2026 14:30", "31/3/2026.", "31 3 2026",
        "thứ Ba, 31/3/2026", "31,3,2026",
    ],
)  # fmt: skip
def test_one_day_in_many_shapes(words):
    assert (read_day(words, near=PLAN).day, read_day(words, near=PLAN).problem) == (MARCH, None)


@pytest.mark.parametrize("words", ["46112", "46112.5", "46112,25"])
def test_a_day_as_excel_counts_them_is_read_and_told(words):
    assert (read_day(words, near=PLAN).day, read_day(words, near=PLAN).problem) == (MARCH, "date_serial")


@pytest.mark.parametrize(
    ("words", "day"), [("31/3", MARCH), ("5/1", date(2027, 1, 5)), ("ngày 29 tháng 2", date(2028, 2, 29))]
)
def test_a_day_without_a_year_takes_the_next_and_is_told(words, day):
    assert (read_day(words, near=PLAN).day, read_day(words, near=PLAN).problem) == (day, "year_assumed")


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        ("31/02/2026", "date_impossible"),
        ("32/5/2026", "date_impossible"),
        ("15/13/2026", "date_impossible"),
        ("2026-02-30", "date_impossible"),
        ("30/02", "date_impossible"),
        ("xong ngày 31/02/2026 rồi", "date_impossible"),
        ("quý I/2026", "date_vague"),
        ("tháng 3/2026", "date_vague"),
        ("2026", "date_vague"),
        ("hằng tháng", "date_vague"),
        ("tuần sau", "date_unreadable"),
        ("abc", "date_unreadable"),
        ("12345678901", "date_unreadable"),
    ],
)
def test_what_is_no_day_is_told_apart(words, problem):
    assert (read_day(words, near=PLAN).day, read_day(words, near=PLAN).problem) == (None, problem)


def test_a_day_without_a_year_needs_a_plan_with_a_day():
    assert read_day("31/3", near=None).problem == "date_vague"


@pytest.mark.parametrize(
    ("words", "end", "recurring", "problem"),
    [
        ("31.3.2026", MARCH, None, None),
        ("trước ngày 31/3/2026", MARCH, None, None),
        ("quý I/2026", MARCH, None, None),
        ("Quý 1 năm 2026", MARCH, None, None),
        ("tháng 3/2026", MARCH, None, None),
        ("tháng 3", MARCH, None, "year_assumed"),
        ("31/3", MARCH, None, "year_assumed"),
        ("46112", MARCH, None, "date_serial"),
        ("hằng tháng", None, "hằng tháng", None),
        ("thường xuyên", None, "thường xuyên", None),
        ("sau khi có hướng dẫn của Bộ Y tế", None, None, None),
        ("Từ tháng 3/2026", None, None, None),
        ("Theo tiến độ của Luật Phòng cháy 2024", None, None, None),
        ("xong 40", None, None, "deadline_unreadable"),
        ("31/02/2026", None, None, "date_impossible"),
        ("trước 40/3/2026", None, None, "date_impossible"),
        ("?", None, None, "deadline_unreadable"),
        ("123", None, None, "deadline_unreadable"),
    ],
)
def test_deadlines_are_days_periods_and_what_comes_back(words, end, recurring, problem):
    found = read_deadline(words, near=PLAN)
    assert (found.end, found.recurring, found.problem) == (end, recurring, problem)


@given(st.text(max_size=300), st.sampled_from([None, PLAN, date(9999, 12, 31), date(1, 1, 1)]))
def test_any_words_are_read_or_told(words, near):
    day, deadline = read_day(words, near=near), read_deadline(words, near=near)
    assert day.day or day.problem
    assert deadline.end is None or isinstance(deadline.end, date)


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)))
def test_every_day_comes_back_from_every_shape(day):
    shapes = (
        f"{day:%d/%m/%Y}",
        f"{day.day}.{day.month}.{day.year}",
        day.isoformat(),
        f"{day.day}-{day.month}-{day:%y}",
    )
    assert {read_day(words, near=PLAN).day for words in shapes} == {day}
