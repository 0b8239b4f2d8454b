"""“From now on” in a document without a date (“từ nay” trong văn bản không ghi ngày).

What it finds:
    "Từ nay", "kể từ nay" in a document whose own day of issue is not printed.
Why it matters:
    "Now" is the day of issue; where that is blank, the period has no beginning.
Example:
    Từ nay đến hết mùa mưa (and no day in the header)
Better:
    Từ ngày 15/4/2026 đến ngày 30/11/2026.
Source:
    Seen in published plans.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words

_NOW = re.compile(r"từ\s{1,3}nay(?!\w|\s{1,3}trở\s{1,3}về\s{1,3}trước)")


def check(facts: Facts) -> Iterator[Hit]:
    """One finding at the first of them."""
    directive = facts.directive
    if directive is None or directive.type is None or directive.date is not None:
        return
    found = [
        match.span() for match in _NOW.finditer(facts.low) if not facts.low[match.start() - 1 : match.start()].isalpha()
    ]
    if found:
        yield Hit(found[0], {"count": len(found)})


RULE = Rule(
    code="DT012",
    severity=Severity.WARNING,
    vi=Words(
        "Văn bản không ghi ngày ban hành nên “từ nay” ({count} chỗ) không có mốc bắt đầu.",
        "Ghi ngày ban hành, hoặc thay “từ nay” bằng ngày cụ thể.",
    ),
    en=Words(
        "The document has no date, so “từ nay” ({count} times) has no beginning.",
        "Add the day of issue, or put a day in the place of “từ nay”.",
    ),
    check=check,
)
