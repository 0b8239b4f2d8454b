"""The date of issue does not exist (ngày ban hành không có thật).

What it finds:
    A line of place and date that is filled in with a day that no calendar has.
Why it matters:
    The date was mistyped; nothing can be counted from it.
Example:
    An Hà, ngày 31 tháng 02 năm 2026
Better:
    An Hà, ngày 28 tháng 02 năm 2026
Source:
    The calendar.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.framing import DATE_LINE, find_in_frame, is_whole
from roviec.lint.rule import Hit, Rule, Words


def check(facts: Facts) -> Iterator[Hit]:
    """The line of the date of the first document."""
    directive = facts.directive
    if directive is None or directive.date or not is_whole(facts):
        return
    found = find_in_frame(facts, DATE_LINE)
    if found and found["day"] and found["month"] and found["year"] and not _exists(found["day"], found["month"]):
        yield Hit(found.span(), {"date": found[0]})


def _exists(day: str, month: str) -> bool:
    """Whether any year may have the day; one of the 29th of February is left to its reader."""
    return 1 <= int(month) <= 12 and 1 <= int(day) <= monthrange(2024, int(month))[1]


RULE = Rule(
    code="HD009",
    severity=Severity.ERROR,
    vi=Words(
        "Ngày ban hành không có trong lịch: “{date}”.",
        "Kiểm tra và sửa lại ngày, tháng ban hành.",
    ),
    en=Words(
        "The date of issue does not exist: “{date}”.",
        "Check day and month of the date of issue.",
    ),
    check=check,
)
