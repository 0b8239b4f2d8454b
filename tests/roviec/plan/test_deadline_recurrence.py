"""What comes back."""

from __future__ import annotations

import pytest

from roviec.plan.deadline_dates import scan_periods
from roviec.plan.deadline_recurrence import recurrence_behind, scan_recurrences


@pytest.mark.parametrize("text", ["", "quyết định kế hoạch", "bình thường", "hàng hóa", "nhiều lần", "mỗi người dân"])
def test_words_that_only_look_alike(text):
    assert scan_recurrences(text) == []


@pytest.mark.parametrize(
    ("text", "rrule"),
    [
        ("hằng ngày", "FREQ=DAILY"),
        ("hàng tuần", "FREQ=WEEKLY"),
        ("hằng quý", "FREQ=MONTHLY;INTERVAL=3"),
        ("định kỳ hằng năm", "FREQ=YEARLY"),
        ("thứ hai hằng tuần", "FREQ=WEEKLY;BYDAY=MO"),
        ("06 tháng/lần", "FREQ=MONTHLY;INTERVAL=6"),
        ("1 lần/quý", "FREQ=MONTHLY;INTERVAL=3"),
        ("3 lần/năm", None),
        ("hằng tháng, quý, năm", None),
        ("thường xuyên", None),
    ],
)
def test_the_rule_is_given_where_it_can_be_said(text, rrule):
    (found,) = scan_recurrences(text)
    assert (text[slice(*found.span)], found.rrule) == (text, rrule)


@pytest.mark.parametrize(
    ("text", "rrule"),
    [
        ("ngày 20 hằng tháng", "FREQ=MONTHLY;BYMONTHDAY=20"),
        ("ngày 15 và ngày 30 hằng tháng", "FREQ=MONTHLY;BYMONTHDAY=15,30"),
        ("ngày 20/11 hằng năm", "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=20"),
        ("ngày 10 của tháng đầu quý", "FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=10"),
        ("ngày 20/5 và 10/11 hằng năm", None),
        ("ngày 05 quý sau", None),
    ],
)
def test_days_join_the_rule(text, rrule):
    periods = scan_periods(text)
    found = recurrence_behind(text, periods[-1].span[1], periods, is_range=False)
    assert found is not None
    assert found.rrule == rrule


def test_nothing_behind_a_day():
    periods = scan_periods("ngày 20/11/2026 tại xã")
    assert recurrence_behind("ngày 20/11/2026 tại xã", periods[-1].span[1], periods, is_range=False) is None
