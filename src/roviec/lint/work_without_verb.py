"""A clause of work has no verb (gạch đầu dòng không có động từ hành động).

What it finds:
    In a list of work whose other clauses say what to do: a clause that only names activities.
Why it matters:
    It does not say what must be done with them: organised, supported, checked?
Example:
    - Tổ chức hội thi. - Các hoạt động văn hóa, thể thao ca ngợi quê hương. - Treo băng rôn.
Better:
    - Tổ chức hội thi. - Tổ chức các hoạt động văn hóa, thể thao ca ngợi quê hương. - Treo băng rôn.
Source:
    "Rõ việc" of the "6 rõ" (Quyết định 2179/QĐ-TTg, as reported); seen in published plans.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words
from roviec.lint.work_units import begins_with_verb, has_verb
from roviec.model.outlined import Node
from roviec.model.task import TaskKind

_NOUN = re.compile(
    r"\W{0,3}(?:các|những|một\s{1,4}số)\s{1,4}(?:hoạt\s{1,4}động|phương\s{1,4}tiện|hình\s{1,4}thức|chương\s{1,4}trình|cuộc|hội|sản\s{1,4}phẩm"
    r"|tác\s{1,4}phẩm|phong\s{1,4}trào|buổi|lớp|đợt|mô\s{1,4}hình)(?!\w)",
    re.IGNORECASE,
)
_WORK = frozenset({TaskKind.MEASURE, TaskKind.ASSIGNED})


def check(facts: Facts) -> Iterator[Hit]:
    """Each clause that begins with a noun and has no verb, among siblings most of which begin with one."""
    for path in dict.fromkeys(task.path for task in facts.plan.tasks if task.kind in _WORK and _NOUN.match(task.text)):
        node = facts.by_path[path]
        siblings = _siblings(facts, node)
        if node.children or not node.marker or has_verb(node.text):
            continue
        if len(siblings) > 1 and sum(begins_with_verb(other.text) for other in siblings) * 2 >= len(siblings):
            words = " ".join(node.text.split()[:8])
            yield Hit(node.text_span, {"words": words}, path=path)


def _siblings(facts: Facts, node: Node) -> tuple[Node, ...]:
    parent = facts.by_path.get(node.path.rpartition(".")[0])
    return parent.children if parent is not None else ()


RULE = Rule(
    code="TK007",
    severity=Severity.WARNING,
    vi=Words(
        "“{words} …” không có động từ hành động, không rõ phải làm gì.",
        "Thêm động từ nêu việc phải làm, như tổ chức, triển khai, hỗ trợ, kiểm tra.",
    ),
    en=Words(
        "“{words} …” has no verb, so it does not say what is to be done.",
        "Add one: to organise, to support, to check.",
    ),
    check=check,
)
