"""Nobody can tell with whom the work is shared (cơ quan phối hợp không xác định).

What it finds:
    Work that a body is to do together with "các cơ quan chức năng" or "các cơ quan, đơn vị liên quan" and nobody
    else, where it is not said to lead.
Why it matters:
    Each office thinks that another is meant and that the other leads.
Example:
    Phối hợp với các cơ quan chức năng kiểm tra đê điều.
Better:
    Phối hợp với Công an tỉnh và Thanh tra tỉnh kiểm tra đê điều.
Source:
    The "6 rõ" (rõ người), Quyết định 2179/QĐ-TTg of 06/10/2025 as reported. Seen in published plans.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.many import first_paths
from roviec.lint.rule import Hit, Rule, Words
from roviec.model.task import Task
from roviec.source import Span

_BODY = (
    r"(?:cơ\s+quan|đơn\s+vị|tổ\s+chức|ban|ngành|sở|phòng|bộ\s+phận|lực\s+lượng|địa\s+phương"
    r"|đoàn\s+thể|bên|cấp|cá\s+nhân)"
)
_VAGUE = re.compile(
    rf"^(?:các\s+|những\s+)?{_BODY}(?:\s*(?:,|và|/|-)?\s*{_BODY}){{0,5}}"
    r"\s+(?:có\s+)?(?:chức\s+năng|liên\s+quan|hữu\s+quan)(?:\s+(?:có\s+)?liên\s+quan|\s+khác)?$",
    re.IGNORECASE,
)
_LEADS = re.compile(r"chủ\s+trì|đầu\s+mối|chịu\s+trách\s+nhiệm|tham\s+mưu", re.IGNORECASE)
_IN_PLACE = frozenset({"table", "form", "label"})
"""Tasks whose lead stands in a place of its own."""


def check(facts: Facts) -> Iterator[Hit]:
    """The first of all such tasks; they are mended in one go."""
    vague = [(task, span) for task in facts.assigned if (span := _place(facts, task))]
    if vague:
        task, span = vague[0]
        name = " ".join(facts.words(span).split())
        params = {"name": name, "count": len(vague), "paths": first_paths(found for found, _ in vague)}
        yield Hit(span, params, path=task.path)


def _place(facts: Facts, task: Task) -> Span | None:
    """Where the vague name stands, if all partners are vague and the lead is not said to lead."""
    names, spans = task.coordinating, task.spans.coordinating
    if task.rule in _IN_PLACE or not names or not spans:
        return None
    if not all(_VAGUE.match(" ".join(name.split())) for name in names):
        return None
    before = facts.text[min(task.span[0], spans[0][0]) : spans[0][0]]
    return None if _LEADS.search(before) else spans[0]


RULE = Rule(
    code="BD001",
    severity=Severity.WARNING,
    vi=Words(
        "Không xác định được cơ quan phối hợp: “{name}” ({count} việc: {paths}).",
        "Ghi đích danh cơ quan phối hợp, hoặc dẫn đến danh sách có tên.",
    ),
    en=Words(
        "Nobody can tell who the partner is: “{name}” ({count} tasks: {paths}).",
        "Name the partners, or refer to a list that does.",
    ),
    check=check,
)
