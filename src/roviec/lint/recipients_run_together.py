"""Two recipients stand in one item (hai nơi nhận ghi chung một gạch đầu dòng).

What it finds:
    An item of the list that goes on in the next line with the name of another body.
Why it matters:
    The dash before the second was forgotten; the clerk who sends the document out may miss it.
Example:
    - Báo An Hà, / Đài Phát thanh và Truyền hình tỉnh,
Better:
    - Báo An Hà, / - Đài Phát thanh và Truyền hình tỉnh,
Source:
    Nghị định 30/2020/NĐ-CP, Phụ lục I, ô 9b (each recipient on a line of its own with a dash). Seen in published
    plans.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lexicon.recipient_classes import kind_of, lower_name
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words
from roviec.source import Span

_BREAK = re.compile(r"[,;]\s+(?=[A-ZĐ])")


def check(facts: Facts) -> Iterator[Hit]:
    """Each recipient that begins another body at the beginning of a line."""
    for recipient in facts.directive.recipients if facts.directive else ():
        start, end = recipient.span
        for mark in _BREAK.finditer(facts.text, start, end):
            first, second = facts.text[start : mark.start()], facts.text[mark.end() : end]
            if _are_bodies(first, second) and _begins_line(facts, (mark.start() + 1, mark.end())):
                yield Hit((mark.end(), end), {"first": " ".join(first.split()), "second": " ".join(second.split())})
                break


def _begins_line(facts: Facts, gap: Span) -> bool:
    """Whether the source breaks the line in the gap."""
    if facts.words(gap).strip(" "):
        return True
    source = facts.plan.outlined.repaired.source.text
    return any(
        run.repaired[0] < gap[1] and gap[0] < run.repaired[1] and "\n" in source[run.source[0] : run.source[1]]
        for run in facts.plan.outlined.repaired.runs
        if run.reason is not None and run.repaired and run.source
    )


def _are_bodies(first: str, second: str) -> bool:
    """Both are bodies that lists name by themselves, and not one class of many words."""
    return bool(kind_of(first) and kind_of(second)) and lower_name(first) != lower_name(second)


RULE = Rule(
    code="RC005",
    severity=Severity.INFO,
    vi=Words(
        "“{second}” ghi chung một gạch đầu dòng với “{first}”.",
        "Tách thành hai gạch đầu dòng.",
    ),
    en=Words(
        "“{second}” stands in one item with “{first}”.",
        "Give each recipient a dash of its own.",
    ),
    check=check,
)
