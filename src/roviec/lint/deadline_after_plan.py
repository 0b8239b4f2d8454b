"""A deadline lies after the end of the plan (thời hạn sau khi kế hoạch kết thúc).

What it finds:
    A task that is due after the plan's own period, or in a later year than its title names. Reports, reviews and
    accounts are left alone: they follow the work.
Why it matters:
    The plan is closed before the work is done, or one of the two dates is a slip.
Example:
    KẾ HOẠCH gia cố đê năm 2026 … Gia cố đê thôn Thượng, hoàn thành trước ngày 31/3/2027.
Better:
    … hoàn thành trước ngày 30/11/2026.
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
from roviec.lint.work_units import is_after, is_reporting, plan_period
from roviec.source import Span

_YEAR = re.compile(r"(?<!\w)năm\s{1,4}(\d{4})\W{0,3}$", re.IGNORECASE)
_ANY_YEAR = re.compile(r"\d{4}")


def check(facts: Facts) -> Iterator[Hit]:
    """One finding at each deadline after the end."""
    end = _end(facts)
    if end is None:
        return
    seen: set[Span] = set()
    for task in facts.plan.tasks:
        deadline, span = task.deadline, task.spans.deadline
        if deadline is None or span is None or span in seen or deadline.end is None or not is_after(deadline.end, end):
            continue
        if not is_reporting(task):
            seen.add(span)
            yield Hit(span, {"deadline": deadline.text, "end": f"{end:%d/%m}/{end.year}"}, path=task.path)


def _end(facts: Facts) -> date | None:
    period = plan_period(facts)
    if period is not None:
        return period.end
    title = (facts.directive.title if facts.directive else None) or ""
    found = _YEAR.search(title)
    return date(int(found[1]), 12, 31) if found and len(_ANY_YEAR.findall(title)) == 1 else None


RULE = Rule(
    code="DL006",
    severity=Severity.WARNING,
    vi=Words(
        "Thời hạn “{deadline}” sau khi kế hoạch kết thúc ({end}).",
        "Sửa thời hạn, hoặc kéo dài thời gian thực hiện kế hoạch.",
    ),
    en=Words(
        "The deadline “{deadline}” lies after the end of the plan ({end}).",
        "Mend the deadline, or prolong the plan.",
    ),
    check=check,
)
