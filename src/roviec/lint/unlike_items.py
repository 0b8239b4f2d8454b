"""One item of a list is a thing where the others are deeds (liệt kê không đồng dạng).

What it finds:
    Among three items or more of one list, a single one that begins with "Sự", while the others begin with a verb.
Why it matters:
    The reader stumbles, and work that is worded as a thing is overlooked.
Example:
    (1) Bám sát kế hoạch … (2) Kiểm tra thường xuyên … (3) Sự gương mẫu của cán bộ …
Better:
    (1) Bám sát kế hoạch … (2) Kiểm tra thường xuyên … (3) Cán bộ gương mẫu …
Source:
    Style of Vietnamese documents; seen in published plans.
"""

from __future__ import annotations

from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words
from roviec.model.outlined import Node, NodeKind

_THINGS = frozenset(["Sự", "Việc", "Công", "Những", "Các", "Về", "Một", "Tình", "Kết"])
_FEWEST = 3


def check(facts: Facts) -> Iterator[Hit]:
    """The item that is unlike the others."""
    if "Sự" not in facts.vocabulary:
        return
    for part in facts.plan.outlined.parts:
        groups = [part.outline, *(node.children for node in part.walk() if node.children)]
        for group in groups:
            yield from _unlike(facts, [node for node in group if node.marker and node.kind is not NodeKind.ROW])


def _unlike(facts: Facts, items: list[Node]) -> Iterator[Hit]:
    heads = [_first_word(facts, node) for node in items]
    if len(items) >= _FEWEST and heads.count("Sự") == 1 and sum(head in _THINGS for head in heads) == 1:
        node = items[heads.index("Sự")]
        start = (node.heading_span or node.text_span)[0]
        words = " ".join(facts.text[start : start + 60].split()[:4])
        params = {"words": words, "marker": (node.marker or "").strip()}
        yield Hit((start, start + len(words)), params, path=node.path)


def _first_word(facts: Facts, node: Node) -> str:
    start = (node.heading_span or node.text_span)[0]
    return facts.text[start : start + 12].split(" ")[0]


RULE = Rule(
    code="TX009",
    severity=Severity.INFO,
    vi=Words(
        "Mục “{marker}” bắt đầu bằng danh từ “{words}”, các mục cùng cấp bắt đầu bằng động từ.",
        "Viết lại cho cùng dạng với các mục khác.",
    ),
    en=Words(
        "The item “{marker}” begins with a noun, “{words}”; the others of its list begin with verbs.",
        "Word it like the others.",
    ),
    check=check,
)
