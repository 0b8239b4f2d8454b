"""Short ways to a repaired text, an outline and a plan of a text written in a test."""

from __future__ import annotations

from collections.abc import Iterator

from roviec.compiler import compile_bytes
from roviec.intake import read_source
from roviec.model.options import Options
from roviec.model.outlined import Node, Outlined
from roviec.model.plan import Plan
from roviec.model.repaired import Repaired
from roviec.model.task import Task
from roviec.outline import outline
from roviec.repair import repair

OPTIONS = Options()


def repaired(text: str, name: str = "thu.txt") -> Repaired:
    """Repair a plain text."""
    return repair(read_source(text.encode(), name, OPTIONS), OPTIONS)


def outlined(text: str, name: str = "thu.txt") -> Outlined:
    """The outline of a plain text."""
    return outline(repaired(text, name), OPTIONS)


def compiled(text: str, name: str = "thu.txt") -> Plan:
    """The plan of a plain text."""
    return compile_bytes(text.encode(), name, OPTIONS)


def nodes(found: Outlined) -> Iterator[Node]:
    """Every node of every part, in reading order."""
    for part in found.parts:
        yield from part.walk()


def sketch(found: Outlined) -> str:
    """The outline as lines "path | marker | heading | text", indented by level."""
    lines = []
    for node in nodes(found):
        words = " | ".join([node.path, node.marker or "·", node.heading or "·", node.text or "·"])
        lines.append("  " * (node.level - 1) + words)
    return "\n".join(lines)


def task_sketch(plan: Plan) -> str:
    """The tasks as lines "id | kind | lead | coordinating | deadline | rule | text".

    The deadline is its end, or what recurs; one that is inherited is followed by "<" and the path that sets it.
    """
    return "\n".join(
        " | ".join(
            [
                task.id,
                task.kind,
                "; ".join(task.lead) or "·",
                "; ".join(task.coordinating) or "·",
                _deadline_words(task),
                task.rule,
                task.text,
            ]
        )
        for task in plan.tasks
    )


def _deadline_words(task: Task) -> str:
    due = task.deadline
    if due is None:
        return "·"
    words = str(due.end) if due.end else due.recurring or due.text
    return f"{words} <{due.inherited_from}" if due.inherited_from else words
