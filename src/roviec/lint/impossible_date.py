"""A date that no calendar has (ngày không có trong lịch).

What it finds:
    A day that its month does not have, or a thirteenth month: 31/4/2026, ngày 29 tháng 02 năm 2025.
Why it matters:
    Work that is due on such a day has no deadline: nobody can tell which day was meant.
Example:
    Hoàn thành trước ngày 31/4/2026.
Better:
    Hoàn thành trước ngày 30/4/2026.
Source:
    The calendar; seen in published plans.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words
from roviec.model.outlined import RegionKind

_WITHOUT_YEAR = re.compile(r"ngày\s{1,3}((\d{1,2})\s?/\s?(\d{1,2}))(?![\w/]|\s?/|[.,]\d)")
_LEAP_YEAR = 2024
"""A day without a year is impossible only if no year has it."""


def check(facts: Facts) -> Iterator[Hit]:
    """Each day that its month does not have."""
    frame = facts.region(RegionKind.HEADER)
    for found in facts.dates:
        # The day of issue has a rule of its own.
        if any(start <= found.span[0] < end for start, end in frame):
            continue
        year = _LEAP_YEAR if found.short_year else found.year
        if not _exists(found.day, found.month, year):
            yield Hit(found.span, {"date": facts.words(found.span)})
    for match in _WITHOUT_YEAR.finditer(facts.text):
        # "Mỗi ngày 24/24" is no date: without a year only the end of a month can be wrong.
        if int(match[3]) <= 12 and 28 < int(match[2]) <= 31 and not _exists(int(match[2]), int(match[3]), _LEAP_YEAR):
            yield Hit(match.span(1), {"date": match[1]})


def _exists(day: int, month: int, year: int) -> bool:
    return 1 <= month <= 12 and year >= 1 and 1 <= day <= monthrange(year, month)[1]


RULE = Rule(
    code="DT001",
    severity=Severity.ERROR,
    vi=Words(
        "Ngày “{date}” không có trong lịch.",
        "Kiểm tra lại ngày, tháng, năm.",
    ),
    en=Words(
        "There is no such day as “{date}”.",
        "Check the day, the month and the year.",
    ),
    check=check,
)
