"""A clause has a marker and no words (mục trống).

What it finds:
    A number or a letter with nothing behind it and nothing below it.
Why it matters:
    A clause was deleted or lost; its number still counts.
Example:
    1. Sở Y tế … 2. … 3. Công an tỉnh …  (2. being blank)
Better:
    1. Sở Y tế … 2. Công an tỉnh …
Source:
    Seen in drafts put together from several texts.
"""

from __future__ import annotations

from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words
from roviec.model.outlined import NodeKind, PartKind

_NOT_CLAUSES = frozenset({NodeKind.PART, NodeKind.CHAPTER})


def check(facts: Facts) -> Iterator[Hit]:
    """Each clause without words, outside forms that wait to be filled in."""
    for part in facts.plan.outlined.parts:
        if part.kind is PartKind.FORM:
            continue
        for node in part.walk():
            says = node.heading or node.children or any(char.isalnum() for char in node.text)
            if node.marker and node.kind not in _NOT_CLAUSES and not says:
                yield Hit(node.span, {"label": node.marker.strip()}, path=node.path)


RULE = Rule(
    code="ST006",
    severity=Severity.WARNING,
    vi=Words(
        "Mục “{label}” không có nội dung.",
        "Ghi nội dung, hoặc bỏ mục này và đánh số lại.",
    ),
    en=Words(
        "The clause “{label}” is empty.",
        "Give it words, or take it out and number the list again.",
    ),
    check=check,
)
