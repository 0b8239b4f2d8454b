"""One piece of work has several leads (một việc có nhiều cơ quan chủ trì).

What it finds:
    A row of a table, a form or a sentence with "chủ trì" that names more than one body as the lead.
Why it matters:
    Where two lead, neither answers for the result; the usual form is one lead with partners.
Example:
    Cơ quan chủ trì: Sở Y tế, Công an tỉnh
Better:
    Cơ quan chủ trì: Sở Y tế; cơ quan phối hợp: Công an tỉnh
Source:
    The "6 rõ" (rõ trách nhiệm), Quyết định 2179/QĐ-TTg of 06/10/2025 as reported; tables of work in use have
    exactly one lead a task.
"""

from __future__ import annotations

from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lexicon.recipient_classes import BodyKind, kind_of
from roviec.lint.facts import Facts
from roviec.lint.many import first_paths
from roviec.lint.rule import Hit, Rule, Words
from roviec.model.task import Task

_LED = frozenset({"table", "form", "label"})
"""Tasks whose lead stands in a place of its own."""
_NAMED = frozenset({BodyKind.DEPARTMENT, BodyKind.AGENCY, BodyKind.PARTY_ORGAN})
_MOST_NAMES = 4
"""Names beyond which the cell lists all who take part."""


def check(facts: Facts) -> Iterator[Hit]:
    """The first of all such tasks; they are mended in one go."""
    shared = [task for task in facts.assigned if _is_shared(task)]
    if shared:
        first = shared[0]
        params = {"leads": "; ".join(first.lead), "count": len(shared), "paths": first_paths(shared)}
        yield Hit((first.spans.lead[0][0], first.spans.lead[-1][1]), params, path=first.path)


def _is_shared(task: Task) -> bool:
    """Only named offices; a class beside one is how work that everybody does is written."""
    if task.rule not in _LED or not task.spans.lead or not 1 < len(task.lead) <= _MOST_NAMES:
        return False
    return all(kind_of(name) in _NAMED for name in task.lead)


RULE = Rule(
    code="BD002",
    severity=Severity.WARNING,
    vi=Words(
        "Có việc ghi nhiều cơ quan chủ trì: “{leads}” ({count} việc: {paths}).",
        "Giao một cơ quan chủ trì cho mỗi việc, các cơ quan khác phối hợp.",
    ),
    en=Words(
        "Some work has several leads: “{leads}” ({count} tasks: {paths}).",
        "Give each task one lead and make the others partners.",
    ),
    check=check,
)
