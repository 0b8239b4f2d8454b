"""One item of a list lacks the mark at its end (thiếu dấu kết thúc câu).

What it finds:
    In a list of four items or more that all end with a full stop or a semicolon, a single one that ends with a word.
Why it matters:
    Words may have been lost at its end; the reader cannot tell.
Example:
    a) Lập danh sách; b) Tiêm chủng c) Báo cáo; d) Truyền thông.
Better:
    a) Lập danh sách; b) Tiêm chủng; c) Báo cáo; d) Truyền thông.
Source:
    General usage of Vietnamese; seen in published plans.
"""

from __future__ import annotations

from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words
from roviec.model.outlined import Node, NodeKind

_FEWEST = 4
_FEWEST_WORDS = 5
_ENDS = (".", ";", ":", "…", "!", "?", ".”", ".)")
_BESIDE = 30


def check(facts: Facts) -> Iterator[Hit]:
    """The item without a mark, the only one of its list."""
    for part in facts.plan.outlined.parts:
        for group in (part.outline, *(node.children for node in part.walk() if len(node.children) >= _FEWEST)):
            yield from _odd(facts, group)


def _odd(facts: Facts, group: tuple[Node, ...]) -> Iterator[Hit]:
    items = [node for node in group if node.marker and node.kind is not NodeKind.ROW]
    if len(items) < _FEWEST or any(node.children or node.heading for node in items):
        return
    open_ones = [node for node in items if not node.text.endswith(_ENDS)]
    if len(open_ones) != 1 or len(open_ones[0].text.split()) < _FEWEST_WORDS:
        return
    node = open_ones[0]
    start, end = node.text_span
    last = node.text.rpartition(" ")[2]
    if last.isalpha():
        words = facts.text[max(start, end - _BESIDE) : end]
        marker = (node.marker or "").strip()
        yield Hit((end - len(last), end), {"marker": marker, "words": words}, path=node.path)


RULE = Rule(
    code="TX010",
    severity=Severity.INFO,
    vi=Words(
        "Mục “{marker}” không có dấu kết thúc (“… {words}”), các mục khác đều có.",
        "Bổ sung dấu chấm hoặc dấu chấm phẩy, và kiểm tra xem có mất chữ không.",
    ),
    en=Words(
        "The item “{marker}” ends without a mark (“… {words}”); all the others have one.",
        "Add a full stop or a semicolon, and see whether words were lost.",
    ),
    check=check,
)
