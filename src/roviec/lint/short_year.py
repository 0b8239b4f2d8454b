"""A year with two figures (năm viết hai chữ số).

What it finds:
    A day whose year has only two figures: ngày 15/3/26.
Why it matters:
    Documents are kept for decades; "26" also reads as a day.
Example:
    Hoàn thành trước ngày 15/3/26.
Better:
    Hoàn thành trước ngày 15/3/2026.
Source:
    Nghị định 30/2020/NĐ-CP, Phụ lục I, writes days of issue with the full year; for days inside the text it is custom.
"""

from __future__ import annotations

from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words


def check(facts: Facts) -> Iterator[Hit]:
    """Each day with a short year."""
    for found in facts.dates:
        if found.short_year:
            yield Hit(found.span, {"date": facts.words(found.span)})


RULE = Rule(
    code="DT004",
    severity=Severity.INFO,
    vi=Words(
        "Năm trong “{date}” chỉ viết hai chữ số.",
        "Viết đủ bốn chữ số của năm.",
    ),
    en=Words(
        "The year in “{date}” has only two figures.",
        "Write the year with four figures.",
    ),
    check=check,
)
