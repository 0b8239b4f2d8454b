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
from roviec.model.outlined import RegionKind
from roviec.source import Span

_LONGEST = 400
"""Characters of an item that are looked at."""
_BREAK = re.compile(r"[,;]\s+(?=[A-ZĐ])")


def check(facts: Facts) -> Iterator[Hit]:
    """Each recipient that begins another body at the beginning of a line."""
    recipients = facts.directive.recipients if facts.directive else ()
    joined = [found for recipient in recipients for found in _joined(facts, recipient.span)]
    breaks = _line_breaks(facts) if joined else ()
    for first, gap, second in joined:
        parted = facts.words(gap).strip(" ") or any(start < gap[1] and gap[0] < end for start, end in breaks)
        if parted:
            params = {"first": " ".join(facts.words(first).split()), "second": " ".join(facts.words(second).split())}
            yield Hit(second, params)


def _joined(facts: Facts, span: Span) -> Iterator[tuple[Span, Span, Span]]:
    """The first two bodies of one item, with the gap between them."""
    for mark in _BREAK.finditer(facts.text, span[0], min(span[1], span[0] + _LONGEST)):
        first, second = (span[0], mark.start()), (mark.end(), span[1])
        if _are_bodies(facts.words(first), facts.words(second)):
            yield first, (mark.start() + 1, mark.end()), second
            return


def _line_breaks(facts: Facts) -> tuple[Span, ...]:
    """Where the source breaks a line inside the recipients and repair went on."""
    regions = facts.region(RegionKind.RECIPIENTS)
    source = facts.plan.outlined.repaired.source.text
    return tuple(
        run.repaired
        for run in facts.plan.outlined.repaired.runs
        if run.reason and run.repaired and run.source and "\n" in source[run.source[0] : run.source[1]]
        if any(start <= run.repaired[0] < end for start, end in regions)
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
