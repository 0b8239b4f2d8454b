"""A deadline lies before the day of issue (thời hạn trước ngày ban hành).

What it finds:
    A task whose deadline was over when the document was issued. Deadlines whose year had to be guessed are left alone.
Why it matters:
    The work is late before it is assigned: a date was carried over from a draft or from last year's plan.
Example:
    An Hà, ngày 02/3/2026 … hoàn thành trước ngày 28/02/2025
Better:
    … hoàn thành trước ngày 28/4/2026
Source:
    The calendar; seen in published plans.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from datetime import date

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words
from roviec.source import Span

_DUE = re.compile(
    r"(?:hoàn\s{1,4}thành\s{1,4}|xong\s{1,4})?(?:trước|chậm\s{1,4}nhất|muộn\s{1,4}nhất)(?:\s{1,4}là)?\s{1,4}(?:ngày\s{1,4})?$"
)
_CLOSES = re.compile(r"\s{0,3}(?:[.;]|$|\n)")
_FACT = re.compile(
    r"(?<!\w)(?:đã|được|có\s{1,4}hiệu\s{1,4}lực|ban\s{1,4}hành|cấp\s{1,4}phép|phát\s{1,4}sinh|ký|sinh|thành\s{1,4}lập|tồn\s{1,4}tại"
    r"|số\s{1,4}liệu|từ|tính|xảy\s{1,4}ra|khởi\s{1,4}công|hình\s{1,4}thành)(?!\w)",
    re.IGNORECASE,
)
"""Before a day they say that it is a fact, not a deadline."""
_LOOK = 80


def check(facts: Facts) -> Iterator[Hit]:
    """One finding at each deadline that was past on the day of the document."""
    issued = facts.directive.date if facts.directive else None
    if issued is None:
        return
    for path, span in dict.fromkeys((*_read(facts, issued), *_printed(facts, issued))):
        params = {"deadline": facts.words(span), "issued": f"{issued:%d/%m}/{issued.year}"}
        yield Hit(span, params, path=path)


def _read(facts: Facts, issued: date) -> Iterator[tuple[str, Span]]:
    """Deadlines of tasks."""
    seen: set[Span] = set()
    for task in facts.plan.tasks:
        deadline, span = task.deadline, task.spans.deadline
        if deadline is None or span is None or span in seen or deadline.end is None or deadline.assumed:
            continue
        seen.add(span)
        if deadline.end < issued:
            yield task.path, span


def _printed(facts: Facts, issued: date) -> Iterator[tuple[str, Span]]:
    """Days that close an assigned task without a deadline: those before the day of issue are not read as deadlines."""
    days = facts.dates
    starts = [found.span[0] for found in days]
    for task in facts.assigned:
        if task.deadline is not None or not task.operated:
            continue
        for found in days[bisect_left(starts, task.span[0]) : bisect_left(starts, task.span[1])]:
            before = facts.text[max(task.span[0], found.span[0] - _LOOK) : found.span[0]]
            words = _DUE.search(before)
            closes = _CLOSES.match(facts.text, found.span[1])
            if found.date and found.date < issued and words and closes and not _FACT.search(before[: words.start()]):
                yield task.path, (found.span[0] - len(before) + words.start(), found.span[1])


RULE = Rule(
    code="DL004",
    severity=Severity.ERROR,
    vi=Words(
        "Thời hạn “{deadline}” đã qua vào ngày ban hành văn bản ({issued}).",
        "Kiểm tra lại thời hạn, nhất là năm.",
    ),
    en=Words(
        "The deadline “{deadline}” was past on the day of issue ({issued}).",
        "Check the deadline, its year above all.",
    ),
    check=check,
)
