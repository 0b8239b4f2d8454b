"""An early event in a document without a date (sự kiện có thể đã qua khi ban hành).

What it finds:
    In a document whose own day is not printed: an anniversary or a phase that falls within three months of the last
    document that it is based on, or before it.
Why it matters:
    Drafts take weeks; whether the plan was signed in time for its first event cannot be told.
Example:
    Căn cứ Kế hoạch số 12/KH-UBND ngày 20/12/2025 … kỷ niệm … (03/02/1996 - 03/02/2026), and no day in the header
Better:
    The day of issue, 05/01/2026, in the header.
Source:
    Seen in published plans.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words
from roviec.source import Span

_SOON = timedelta(days=90)


def check(facts: Facts) -> Iterator[Hit]:
    """One finding at the earliest event."""
    directive = facts.directive
    if directive is None or directive.date is not None:
        return
    latest = max((basis.date for basis in directive.bases if basis.date), default=None)
    events = list(_events(facts))
    if latest is None or not events:
        return
    day, span = min(events)
    if day <= latest + _SOON:
        yield Hit(span, {"event": facts.words(span), "latest": f"{latest:%d/%m}/{latest.year}"})


def _events(facts: Facts) -> Iterator[tuple[date, Span]]:
    for found in facts.plan.anniversaries:
        yield found.ends, found.span
    for phase in facts.plan.phases:
        if phase.start is not None:
            yield phase.start, phase.span


RULE = Rule(
    code="DT014",
    severity=Severity.INFO,
    vi=Words(
        "Văn bản không ghi ngày ban hành (căn cứ mới nhất: {latest}) nên “{event}” có thể đã qua khi ban hành.",
        "Ghi ngày ban hành, rồi kiểm tra các mốc thời gian đầu tiên.",
    ),
    en=Words(
        "The document has no date (its latest basis: {latest}), so “{event}” may be past at the day of issue.",
        "Add the day of issue, then check the first dates.",
    ),
    check=check,
)
