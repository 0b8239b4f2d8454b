"""Periods that belong together."""

from __future__ import annotations

from datetime import date

import pytest

from roviec.plan.deadline_expressions import on_calendar, scan_expressions

ISSUED_ON = date(2026, 3, 10)


@pytest.mark.parametrize(
    ("text", "sizes"),
    [
        ("từ ngày 05/4 đến ngày 20/4/2026", [2]),
        ("trước ngày 15/6 và ngày 15/12/2026", [2]),
        ("trước ngày 15/6/2026 trình, trước ngày 30/6/2026 ban hành", [1, 1]),
        ("Kế hoạch số 21/KH-UBND ngày 02/3/2026, xong trước ngày 30/4/2026", [1]),
        ("cán bộ y tế xã", []),
    ],
)
def test_ranges_and_lists_are_one_expression(text, sizes):
    assert [len(expression.periods) for expression in scan_expressions(text)] == sizes


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("từ ngày 05/4 đến ngày 20/4/2026", date(2026, 4, 5), date(2026, 4, 20)),
        ("trước tháng 6/2026", None, date(2026, 5, 31)),
        ("đến hết tháng 6/2026", None, date(2026, 6, 30)),
        ("từ ngày 01/8/2026", date(2026, 8, 1), None),
        ("ngày 01/6 và 01/12/2026", None, date(2026, 12, 1)),
    ],
)
def test_they_are_put_on_the_calendar(text, start, end):
    (expression,) = scan_expressions(text)
    dates = on_calendar(expression, ISSUED_ON)
    assert dates.end == end
    assert start is None or dates.start == start
