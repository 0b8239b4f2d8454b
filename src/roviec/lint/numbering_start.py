"""A list does not begin with its first number (đánh số không bắt đầu từ đầu).

What it finds:
    A list of at least two clauses of the directive whose first number is not 1 (I, a). Annexes and forms are left
    alone: they may go on with another list.
Why it matters:
    What stood before was lost, or the clauses were taken over from another document with their old numbers.
Example:
    II. MỤC ĐÍCH … III. NHIỆM VỤ … (there is no I)
Better:
    I. MỤC ĐÍCH … II. NHIỆM VỤ …
Source:
    Nghị định 30/2020/NĐ-CP, Phụ lục I, phần bố cục (clauses are numbered one after the other); seen in published plans.
"""

from __future__ import annotations

from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words
from roviec.lint.siblings import Numbered, numbered_lists
from roviec.model.outlined import PartKind


def check(facts: Facts) -> Iterator[Hit]:
    """The first clause of each list that begins too late."""
    spans = [part.span for part in facts.plan.outlined.parts if part.kind in (PartKind.MAIN, PartKind.CARRIED)]
    for items in numbered_lists(facts):
        first = items[0]
        if _begins_late(items) and any(start <= first.node.span[0] < end for start, end in spans):
            yield Hit(first.marker_span, {"label": first.label}, path=first.node.path)


def _begins_late(items: tuple[Numbered, ...]) -> bool:
    """A run behind another one of the same parent goes on from it, so its first number alone says nothing."""
    first = items[0]
    if len(items) < 2 or first.ordinal == 1 or first.node.inline:
        return False
    return "~" not in first.node.path and items[1].ordinal == first.ordinal + 1


RULE = Rule(
    code="NB003",
    severity=Severity.ERROR,
    vi=Words(
        "Danh sách bắt đầu từ “{label}”, không có số đầu tiên.",
        "Bổ sung điều khoản bị thiếu ở đầu, hoặc đánh số lại từ đầu.",
    ),
    en=Words(
        "The list begins with “{label}”; its first number is missing.",
        "Put the missing clause back at the beginning, or number the list again.",
    ),
    check=check,
)
