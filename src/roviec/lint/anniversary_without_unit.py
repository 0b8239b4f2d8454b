"""The word "năm" is missing in an anniversary (thiếu chữ “năm” khi nêu ngày kỷ niệm).

What it finds:
    A count of years that stands right before the name of the day: "80 Ngày truyền thống …".
Why it matters:
    "80 Ngày" reads as eighty days; the slip is copied into banners and headlines.
Example:
    Kỷ niệm 80 Ngày truyền thống Phòng, chống thiên tai (22/5/1946 - 22/5/2026).
Better:
    Kỷ niệm 80 năm Ngày truyền thống Phòng, chống thiên tai (22/5/1946 - 22/5/2026).
Source:
    Seen in published plans.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words

_COUNT = re.compile(r"(\d{1,4})\s{1,4}(?=Ngày\b)")


def check(facts: Facts) -> Iterator[Hit]:
    """Each count of years without its unit; the two days behind the name prove that it counts years."""
    for found in facts.plan.anniversaries:
        count = _COUNT.search(facts.text, *found.span)
        if count is not None and found.years == int(count[1]):
            yield Hit(count.span(1), {"years": count[1]}, fix=f"{count[1]} năm", path=found.path)


RULE = Rule(
    code="DT006",
    severity=Severity.ERROR,
    vi=Words(
        "Thiếu chữ “năm” sau số “{years}”.",
        "Viết “{years} năm Ngày …”.",
    ),
    en=Words(
        "The word “năm” is missing behind “{years}”.",
        "Write “{years} năm Ngày …”.",
    ),
    check=check,
)
