"""The years of an anniversary are miscounted (số năm kỷ niệm không khớp).

What it finds:
    A count of years that is not the difference between the two years behind it.
Why it matters:
    The number goes onto banners and into speeches; it is the first thing that people notice.
Example:
    Kỷ niệm 70 năm Ngày truyền thống Phòng, chống thiên tai (22/5/1946 - 22/5/2026).
Better:
    Kỷ niệm 80 năm Ngày truyền thống Phòng, chống thiên tai (22/5/1946 - 22/5/2026).
Source:
    Arithmetic; seen in published plans (last year's number left in).
"""

from __future__ import annotations

from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words


def check(facts: Facts) -> Iterator[Hit]:
    """Each anniversary whose count does not fit its two days."""
    for found in facts.plan.anniversaries:
        if not found.consistent and found.years is not None:
            right = found.ends.year - found.begins.year
            params = {"years": found.years, "begins": found.begins.year, "ends": found.ends.year, "right": right}
            yield Hit(found.span, params, path=found.path)


RULE = Rule(
    code="DT005",
    severity=Severity.ERROR,
    vi=Words(
        "Số năm kỷ niệm không khớp: ghi “{years}” nhưng từ năm {begins} đến năm {ends} là {right} năm.",
        "Sửa số năm hoặc sửa ngày trong ngoặc.",
    ),
    en=Words(
        "The years are miscounted: it says “{years}”, but from {begins} to {ends} are {right} years.",
        "Mend the count or the days in brackets.",
    ),
    check=check,
)
