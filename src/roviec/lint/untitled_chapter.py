"""A part or a chapter has no title (phần, chương không có tên).

What it finds:
    A marker "Phần …", "Chương …" or "Mục …" of a regulation without a title behind or below it.
Why it matters:
    Nobody can tell from the list of contents what the chapter is about; a title was lost in copying.
Example:
    Chương II / Điều 4. Trách nhiệm của Sở Y tế
Better:
    Chương II / TRÁCH NHIỆM CỦA CÁC CƠ QUAN / Điều 4. Trách nhiệm của Sở Y tế
Source:
    Nghị định 30/2020/NĐ-CP, Phụ lục I (phần, chương, mục, tiểu mục, điều must have a title).
"""

from __future__ import annotations

from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words
from roviec.model.outlined import NodeKind

_TITLED = frozenset({NodeKind.PART, NodeKind.CHAPTER})


def check(facts: Facts) -> Iterator[Hit]:
    """Each part and each chapter without a heading and without words of its own."""
    for node in facts.nodes:
        if node.kind in _TITLED and node.marker and not node.heading and not node.text:
            label = node.marker.strip()
            yield Hit((node.span[0], node.span[0] + len(label)), {"label": label}, path=node.path)


RULE = Rule(
    code="FM008",
    severity=Severity.WARNING,
    vi=Words(
        "“{label}” không có tên.",
        "Đặt tên cho phần, chương này.",
    ),
    en=Words(
        "“{label}” has no title.",
        "Give the part or chapter a title.",
    ),
    check=check,
)
