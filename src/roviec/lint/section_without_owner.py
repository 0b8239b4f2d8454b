"""A section of measures names nobody (mục nhiệm vụ, giải pháp không nêu cơ quan thực hiện).

What it finds:
    A section with at least three clauses of work, hardly any of which names a body, in a document that elsewhere
    neither points at that section nor puts one body in charge of the whole plan nor assigns its work in a table. One
    finding for the section.
Why it matters:
    Measures without an owner are read by all and carried out by none.
Example:
    III. HÌNH THỨC: 1. Mở chuyên mục. 2. Treo băng rôn. 3. Tổ chức hội thi.
Better:
    III. HÌNH THỨC: 1. Báo An Hà mở chuyên mục. …
Source:
    "Rõ người" of the "6 rõ" (Quyết định 2179/QĐ-TTg, as reported); seen in published plans.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words
from roviec.lint.work_units import annex_is_elsewhere, begins_with_verb, listed
from roviec.model.outlined import Node, NodeKind, PartKind
from roviec.model.task import Task, TaskKind

_FEWEST = 3
_ROWS = 5
_LEADING = ("chủ trì", "đầu mối", "thường trực", "chịu trách nhiệm")
_IN_CHARGE = re.compile(
    r"(?:chủ\s{1,4}trì|đầu\s{1,4}mối|thường\s{1,4}trực|chịu\s{1,4}trách\s{1,4}nhiệm)[^.;]{0,160}(?:triển\s{1,4}khai|thực\s{1,4}hiện)"
    r"[^.;]{0,60}(?:kế\s{1,4}hoạch|đề\s{1,4}án|chương\s{1,4}trình|hướng\s{1,4}dẫn|chỉ\s{1,4}thị)"
    r"|(?:cơ\s{1,4}quan|đơn\s{1,4}vị)\s{1,4}(?:thường\s{1,4}trực|đầu\s{1,4}mối)",
    re.IGNORECASE,
)


def check(facts: Facts) -> Iterator[Hit]:
    """One finding for each section whose work nobody has."""
    if not facts.assigned or annex_is_elsewhere(facts):
        return
    sections = [
        node
        for part in facts.plan.outlined.parts
        if part.kind in (PartKind.MAIN, PartKind.CARRIED)
        for node in part.outline
        if node.kind in (NodeKind.SECTION, NodeKind.PART, NodeKind.ITEM) and node.children
    ]
    pointed_at = {found.target for found in facts.plan.references if found.target}
    for section, tasks in _work_of(sections, facts.plan.tasks):
        owned = {task.path for task in tasks if task.kind is TaskKind.ASSIGNED}
        if len(tasks) < _FEWEST or len(owned) * 4 > len(tasks) or _is_pointed_at(section, pointed_at):
            continue
        measures = list(dict.fromkeys(task.path for task in tasks if _is_work(task)))
        if len(measures) < _FEWEST or len(owned) * 4 > len(measures):
            continue
        if _is_owned_as_a_whole(facts):
            return
        title = " ".join((section.heading or section.text).split())
        params = {"section": title, "count": len(measures), "of": len(measures) + len(owned), "paths": listed(measures)}
        first = facts.by_path[measures[0]]
        yield Hit(first.heading_span or first.text_span, params, path=first.path)


def _is_work(task: Task) -> bool:
    """A measure that begins with a verb; a mere name may be a thing to say."""
    return task.kind is TaskKind.MEASURE and task.operated and begins_with_verb(task.text)


def _work_of(sections: list[Node], tasks: tuple[Task, ...]) -> Iterator[tuple[Node, list[Task]]]:
    """Each section with its tasks; both are in reading order."""
    at = 0
    for section in sections:
        found = []
        while at < len(tasks) and tasks[at].span[0] < section.span[1]:
            if tasks[at].span[0] >= section.span[0]:
                found.append(tasks[at])
            at += 1
        yield section, found


def _is_pointed_at(section: Node, targets: set[str]) -> bool:
    return any(path == section.path or path.startswith(section.path + ".") for path in targets)


def _is_owned_as_a_whole(facts: Facts) -> bool:
    """One body has the whole plan, or a table assigns its work row by row."""
    rows = {task.path for task in facts.assigned if task.rule == "table"}
    return len(rows) >= _ROWS or any(_is_in_charge(task.text) for task in facts.assigned)


def _is_in_charge(text: str) -> bool:
    low = text.lower()
    return any(words in low for words in _LEADING) and _IN_CHARGE.search(text) is not None


RULE = Rule(
    code="TK001",
    severity=Severity.ERROR,
    vi=Words(
        "{count} trong {of} điều khoản của “{section}” không nêu cơ quan thực hiện: {paths}.",
        "Ghi cơ quan chủ trì cho từng việc, hoặc viện dẫn mục này khi phân công trong phần tổ chức thực hiện.",
    ),
    en=Words(
        "{count} of the {of} clauses of “{section}” name no body to carry them out: {paths}.",
        "Name the body in charge of each, or refer to the section where the work is assigned.",
    ),
    check=check,
)
