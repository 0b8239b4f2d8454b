"""A deadline lies outside the time of the clauses above it (thời hạn nằm ngoài giai đoạn).

What it finds:
    A task whose deadline comes after the end of the phase that it stands in, or in a later year than its heading names.
    Reports and reviews are left alone: they follow the work.
Why it matters:
    The two contradict each other; those who carry the work out cannot tell which holds.
Example:
    1. Giai đoạn 1 (từ ngày 01/3/2026 đến ngày 31/5/2026) - Gia cố đê, hoàn thành trước ngày 30/9/2026.
Better:
    … - Gia cố đê, hoàn thành trước ngày 31/5/2026.
Source:
    Seen in published plans.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words
from roviec.lint.work_units import ancestors, is_after, is_reporting

_YEAR = re.compile(r"(?<!\w)năm\s{1,4}(\d{4})\W{0,3}$", re.IGNORECASE)
_ANY_YEAR = re.compile(r"\d{4}")


def check(facts: Facts) -> Iterator[Hit]:
    """Each task's own deadline against the nearest clause above it that says a time."""
    phases = {phase.path: (phase.name, phase.end) for phase in facts.plan.phases if phase.end is not None}
    for task in facts.plan.tasks:
        deadline, span = task.deadline, task.spans.deadline
        if deadline is None or span is None or deadline.end is None or deadline.inherited_from or deadline.assumed:
            continue
        above = _time_above(facts, task.path, phases)
        if above is not None and is_after(deadline.end, above[1]) and not is_reporting(task):
            yield Hit(span, {"deadline": deadline.text, "above": above[0]}, path=task.path)


def _time_above(facts: Facts, path: str, phases: dict[str, tuple[str, date]]) -> tuple[str, date] | None:
    for node in ancestors(facts, path):
        if node.path in phases:
            return phases[node.path]
        found = _YEAR.search(node.heading or "")
        if found and len(_ANY_YEAR.findall(node.heading or "")) == 1:
            return node.heading or "", date(int(found[1]), 12, 31)
    return None


RULE = Rule(
    code="DL005",
    severity=Severity.ERROR,
    vi=Words(
        "Thời hạn “{deadline}” nằm ngoài thời gian của “{above}”.",
        "Sửa thời hạn, hoặc chuyển việc này sang giai đoạn khác.",
    ),
    en=Words(
        "The deadline “{deadline}” lies outside the time of “{above}”.",
        "Mend the deadline, or move the task to another phase.",
    ),
    check=check,
)
