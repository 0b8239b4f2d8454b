"""A section has a title and nothing below it (mục chỉ có tiêu đề).

What it finds:
    A section, part or chapter with a title, no words and no clauses.
Why it matters:
    Its content was lost in copying, or never written.
Example:
    III. KINH PHÍ / IV. TỔ CHỨC THỰC HIỆN
Better:
    III. KINH PHÍ / Ngân sách tỉnh bảo đảm. / IV. TỔ CHỨC THỰC HIỆN
Source:
    Seen in texts that lost pages in copying.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words
from roviec.model.outlined import NodeKind, PartKind

_SECTIONS = frozenset({NodeKind.PART, NodeKind.CHAPTER, NodeKind.SECTION})
_ELSEWHERE = re.compile(r"phụ\s+lục|kèm|biểu|danh\s+mục|[.:…]$", re.IGNORECASE)
"""A title that sends the reader elsewhere, or that is a sentence."""


def check(facts: Facts) -> Iterator[Hit]:
    """Each section without content, where others of its list have some."""
    for part in facts.plan.outlined.parts:
        if part.kind in (PartKind.FORM, PartKind.ANNEX):
            continue
        filled = sum(1 for node in part.outline if node.children or node.text)
        for node in part.outline:
            if node.kind not in _SECTIONS or not node.heading or node.heading_span is None or not filled:
                continue
            if not (node.children or node.text or _ELSEWHERE.search(node.heading)):
                yield Hit(node.heading_span, {"section": node.heading}, path=node.path)


RULE = Rule(
    code="ST007",
    severity=Severity.WARNING,
    vi=Words(
        "Mục “{section}” chỉ có tiêu đề, không có nội dung.",
        "Bổ sung nội dung, hoặc bỏ mục này.",
    ),
    en=Words(
        "The section “{section}” has a title and no content.",
        "Write its content, or take the section out.",
    ),
    check=check,
)
