"""Where recurring work falls."""

from __future__ import annotations

from datetime import date

import pytest

from roviec.export.calendar.recurrence import repeat

PLAN = date(2026, 2, 17)


@pytest.mark.parametrize(
    ("rule", "first", "placed"),
    [
        ("FREQ=DAILY", date(2026, 2, 17), "FREQ=DAILY"),
        ("FREQ=WEEKLY", date(2026, 2, 20), "FREQ=WEEKLY;BYDAY=FR"),
        ("FREQ=WEEKLY;BYDAY=MO", date(2026, 2, 23), "FREQ=WEEKLY;BYDAY=MO"),
        ("FREQ=MONTHLY", date(2026, 2, 28), "FREQ=MONTHLY;BYMONTHDAY=-1"),
        ("FREQ=MONTHLY;BYMONTHDAY=15", date(2026, 3, 15), "FREQ=MONTHLY;BYMONTHDAY=15"),
        ("FREQ=MONTHLY;INTERVAL=3", date(2026, 3, 31), "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1"),
        ("FREQ=MONTHLY;INTERVAL=6", date(2026, 6, 30), "FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=-1"),
        ("FREQ=YEARLY", date(2026, 12, 31), "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31"),
        ("FREQ=YEARLY;BYMONTH=3,11", date(2026, 3, 31), "FREQ=YEARLY;BYMONTH=3,11;BYMONTHDAY=-1"),
        (
            "FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=20",
            date(2027, 1, 20),
            "FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=20",
        ),
        (
            "FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=20",
            date(2026, 3, 20),
            "FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=20",
        ),
    ],
)
def test_the_first_day_is_one_of_the_rule(rule, first, placed):
    found = repeat(rule, after=PLAN, until=None)
    assert (found.first, found.rule) == (first, placed)
    assert found.at_end == (rule != placed)


def test_it_ends_with_the_plan():
    assert repeat("FREQ=DAILY", after=PLAN, until=date(2026, 12, 31)).rule == "FREQ=DAILY;UNTIL=20261231"
    assert repeat("FREQ=DAILY;COUNT=3", after=PLAN, until=date(2026, 12, 31)).rule == "FREQ=DAILY;COUNT=3"
    assert repeat("FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=20", after=PLAN, until=date(2026, 12, 31)) is None


def test_a_day_that_never_comes_is_none():
    assert repeat("FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30", after=PLAN, until=None) is None
    assert repeat("FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=20", after=date(9999, 6, 1), until=None) is None
