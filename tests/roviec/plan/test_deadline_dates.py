"""Periods of the calendar."""

from __future__ import annotations

from datetime import date

import pytest

from roviec.plan.deadline_dates import Dates, Unit, resolve, scan_periods

ISSUED_ON = date(2026, 3, 10)


@pytest.mark.parametrize(
    "text", ["", "12/2025/nđ-cp", "15/12/kh-ubnd", "3,5 triệu", "40 năm đổi mới", "15 ngày", "1/20/300"]
)
def test_numbers_that_are_no_periods(text):
    assert scan_periods(text) == []


@pytest.mark.parametrize(
    ("text", "unit", "start", "end"),
    [
        ("ngày 5 tháng 3 năm 2026", Unit.DAY, date(2026, 3, 5), date(2026, 3, 5)),
        ("05/3/2026", Unit.DAY, date(2026, 3, 5), date(2026, 3, 5)),
        ("05.3.2026", Unit.DAY, date(2026, 3, 5), date(2026, 3, 5)),
        ("tháng 2/2028", Unit.MONTH, date(2028, 2, 1), date(2028, 2, 29)),
        ("tuần 5 tháng 6/2026", Unit.WEEK, date(2026, 6, 29), date(2026, 6, 30)),
        ("quý i, ii/2026", Unit.QUARTER, date(2026, 1, 1), date(2026, 6, 30)),
        ("năm 2026 - 2027", Unit.YEAR, date(2026, 1, 1), date(2027, 12, 31)),
        ("năm 2026 và các năm tiếp theo", Unit.YEAR, date(2026, 1, 1), None),
        ("đầu năm 2026", Unit.YEAR, date(2026, 1, 1), None),
        ("giữa tháng 6/2026", Unit.MONTH, None, None),
    ],
)
def test_a_period_with_its_year(text, unit, start, end):
    (period,) = scan_periods(text)
    assert period.unit is unit
    assert text[slice(*period.span)] == text
    assert resolve(period, None) == Dates(start, end)


def test_a_period_without_a_year_waits_for_the_day_of_issue():
    (period,) = scan_periods("tháng 3")
    assert resolve(period, None) == Dates(None, None)
    assert resolve(period, ISSUED_ON) == Dates(date(2026, 3, 1), date(2026, 3, 31), ("year",))


def test_the_first_half_of_a_range_looks_back():
    (period,) = scan_periods("15/11")
    assert resolve(period, ISSUED_ON, not_after=date(2027, 1, 15)) == Dates(date(2026, 11, 15), date(2026, 11, 15))


def test_a_day_alone_takes_the_next_month_that_has_it():
    (period,) = scan_periods("ngày 31")
    assert resolve(period, date(2026, 4, 1)).end == date(2026, 5, 31)
    assert resolve(period, None, not_after=date(2026, 4, 30)).end == date(2026, 3, 31)


def test_a_day_that_no_calendar_has():
    (period,) = scan_periods("ngày 31/11/2026")
    assert resolve(period, ISSUED_ON) == Dates(None, None)
