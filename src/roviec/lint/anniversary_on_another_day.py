"""An anniversary is not kept on its own day (ngày kỷ niệm không trùng ngày gốc).

What it finds:
    Two days in brackets behind an anniversary that are not the same day of the year.
Why it matters:
    An anniversary falls on the day of its event; where the two differ, one of them is usually a slip.
Example:
    Kỷ niệm 30 năm Ngày thành lập thị xã (15/9/1996 - 19/5/2026).
Better:
    Kỷ niệm 30 năm Ngày thành lập thị xã (15/9/1996 - 15/9/2026).
Source:
    Custom of writing anniversaries; seen in published plans.
"""

from __future__ import annotations

from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words


def check(facts: Facts) -> Iterator[Hit]:
    """Each anniversary whose two days differ by more than the year."""
    for found in facts.plan.anniversaries:
        begins, ends = found.begins, found.ends
        if (begins.day, begins.month) != (ends.day, ends.month):
            params = {"begins": f"{begins.day}/{begins.month}", "ends": f"{ends.day}/{ends.month}"}
            yield Hit(found.span, params, path=found.path)


RULE = Rule(
    code="DT008",
    severity=Severity.WARNING,
    vi=Words(
        "Ngày kỷ niệm không trùng ngày gốc: ngày gốc “{begins}”, ngày kỷ niệm “{ends}”.",
        "Kiểm tra lại hai ngày trong ngoặc.",
    ),
    en=Words(
        "The anniversary is not on the day of its event: the event was on “{begins}”, it is kept on “{ends}”.",
        "Check both days in brackets.",
    ),
    check=check,
)
