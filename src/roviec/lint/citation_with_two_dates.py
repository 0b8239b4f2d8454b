"""One document is cited with two dates (một văn bản được viện dẫn với hai ngày).

What it finds:
    The same number with two days of one year, or with one day of two years.
Why it matters:
    One of the two is a slip; readers look for a document that does not exist.
Example:
    Chỉ thị số 07/CT-TTg ngày 20/01/2026 … Chỉ thị số 07/CT-TTg ngày 20/01/2025
Better:
    Chỉ thị số 07/CT-TTg ngày 20/01/2026 (both times)
Source:
    Seen in published plans.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words


def check(facts: Facts) -> Iterator[Hit]:
    """Each citation whose day differs from that of the first citation of the same number."""
    first: dict[str, date] = {}
    for found in facts.citations:
        if found.date is None:
            continue
        before = first.setdefault(found.number, found.date)
        if _is_slip(before, found.date):
            params = {"number": found.number, "first": _printed(before), "second": _printed(found.date)}
            yield Hit(found.span, params)


def _is_slip(first: date, second: date) -> bool:
    """Numbers begin again with each year or term: two wholly different days may be two documents."""
    return first != second and (first.year == second.year or (first.day, first.month) == (second.day, second.month))


def _printed(day: date) -> str:
    return f"{day:%d/%m}/{day.year}"


RULE = Rule(
    code="RF004",
    severity=Severity.WARNING,
    vi=Words(
        "Văn bản số {number} được viện dẫn với hai ngày: {first} và {second}.",
        "Tra lại ngày của văn bản được viện dẫn và ghi thống nhất.",
    ),
    en=Words(
        "Document {number} is cited with two dates: {first} and {second}.",
        "Look its date up and write it both times.",
    ),
    check=check,
)
