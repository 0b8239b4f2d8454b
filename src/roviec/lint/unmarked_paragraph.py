"""Paragraphs without a marker go on inside a list (đoạn không đánh dấu trong danh mục).

What it finds:
    An item that ends its sentence and goes on with a paragraph of its own, before the next item of the list.
Why it matters:
    The paragraph cannot be cited ("điểm mấy?"), and nobody can tell whether it belongs to the item above or to the
    whole list.
Example:
    3. Sở Xây dựng kiểm tra cầu. / Chỉ đạo sửa chữa trước mùa lũ. / 4. Công an tỉnh …
Better:
    3. Sở Xây dựng / - Kiểm tra cầu. / - Chỉ đạo sửa chữa trước mùa lũ. / 4. Công an tỉnh …
Source:
    Nghị định 30/2020/NĐ-CP, Phụ lục I (bố cục: content is divided into marked units). Seen in published plans.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words
from roviec.model.outlined import Node, NodeKind, PartKind

_CLOSED = (".", "…", "!", ";")
_FEWEST_WORDS = 8
"""Words of a sentence that stands in the place of a heading."""


def check(facts: Facts) -> Iterator[Hit]:
    """The first unmarked paragraph of each item that is not the last of its list."""
    for part in facts.plan.outlined.parts:
        if part.kind not in (PartKind.MAIN, PartKind.CARRIED):
            continue
        yield from _among(part.outline)
        for node in part.walk():
            yield from _among(node.children)


def _among(nodes: tuple[Node, ...]) -> Iterator[Hit]:
    for node, following in pairwise(nodes):
        if not node.marker or not following.marker or node.inline or not _closes(node):
            continue
        loose = [child for child in node.children if _is_loose(child)]
        if loose:
            params = {"label": node.marker.strip(), "count": len(loose), "first": " ".join(loose[0].text.split()[:8])}
            yield Hit(loose[0].text_span, params, path=loose[0].path)


def _closes(node: Node) -> bool:
    """It ends a sentence; the outline takes a short one with a paragraph below for a heading."""
    if node.text:
        return node.text.rstrip().endswith(_CLOSED)
    heading = node.heading or ""
    return heading.endswith(_CLOSED) and len(heading.split()) >= _FEWEST_WORDS


def _is_loose(node: Node) -> bool:
    """A paragraph that says something by itself: no note in brackets, no words that introduce a list."""
    words = node.text.strip()
    if node.kind is not NodeKind.PARAGRAPH or node.children:
        return False
    return words.endswith(_CLOSED) and not words.startswith("(")


RULE = Rule(
    code="ST002",
    severity=Severity.INFO,
    vi=Words(
        "Mục “{label}” có {count} đoạn không đánh dấu, bắt đầu bằng “{first} …”.",
        "Đánh dấu các đoạn này, hoặc nối vào đoạn phía trên.",
    ),
    en=Words(
        "The item “{label}” goes on with {count} paragraphs without a marker, the first being “{first} …”.",
        "Mark these paragraphs, or join them to the one above.",
    ),
    check=check,
)
