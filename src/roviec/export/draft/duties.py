"""The clauses of a plan that a body has a part in, and what each asks of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from roviec.export.draft.bodies import WantedBody, class_reason, is_local_class
from roviec.lexicon.abbreviations import identity
from roviec.model.outlined import Node, NodeKind
from roviec.model.plan import Plan
from roviec.model.task import Task


class Part(StrEnum):
    """What part a body has in a clause, the strongest first."""

    LEAD = "lead"
    EXECUTING = "executing"
    COORDINATING = "coordinating"
    COMMON = "common"
    """The plan gives it to offices in common, or names the body only as who receives and sums up."""


@dataclass(frozen=True, slots=True)
class Duty:
    """A clause that a body has a part in."""

    path: str
    words: str
    """Of the clause, as printed, without its marker and what stands below it."""
    at: int
    """Where they begin in the repaired text."""
    part: Part
    reason: str | None
    """The class as printed; None where the body is named."""
    tasks: tuple[Task, ...]
    """Those of its tasks that the body has a part in."""
    span: tuple[int, int]
    """Of the words."""

    @property
    def operated(self) -> bool:
        """Whether anything in it is carried out."""
        return any(task.operated for task in self.tasks)


def duties_of(plan: Plan, body: WantedBody) -> tuple[Duty, ...]:
    """The clauses of a body, in reading order; each once, with its strongest part."""
    nodes = {node.path: node for part in plan.outlined.parts for node in part.walk()}
    found: dict[str, list[tuple[Part, str | None, Task]]] = {}
    for task in plan.tasks:
        share = _share(plan, body, task)
        if share is not None and task.path in nodes:
            found.setdefault(task.path, []).append((*share, task))
    return tuple(_duty(plan, nodes[path], shares) for path, shares in found.items())


def _share(plan: Plan, body: WantedBody, task: Task) -> tuple[Part, str | None] | None:
    roles = ((Part.LEAD, task.lead), (Part.EXECUTING, task.executing), (Part.COORDINATING, task.coordinating))
    for part, names in roles:
        if any(identity(name, plan.abbreviations) in body.names for name in names):
            return (Part.COMMON if task.rule == _RECEIVER else part), None
    held = [(part, found) for part, names in roles for name in names if (found := class_reason(body.name, name))]
    if not held:
        return None
    part, reason = next((share for share in held if is_local_class(share[1])), (Part.COMMON, held[0][1]))
    return part, " ".join(reason.split())


_ORDER = tuple(Part)
_RECEIVER = "receiver"
"""The rule that makes a task of whoever a sentence names as getting reports."""


def _duty(plan: Plan, node: Node, shares: list[tuple[Part, str | None, Task]]) -> Duty:
    part, reason, _ = min(shares, key=lambda share: _ORDER.index(share[0]))
    tasks = tuple(task for _, _, task in shares)
    start, end = _words_of(node, tasks)
    words = " ".join(plan.outlined.repaired.text[start:end].split())
    return Duty(node.path, words, start, part, reason, tasks, (start, end))


def _words_of(node: Node, tasks: tuple[Task, ...]) -> tuple[int, int]:
    """Of a row the cell that tells the work; of a clause its title and text."""
    if node.kind is NodeKind.ROW:
        return min(task.span[0] for task in tasks), max(task.span[1] for task in tasks)
    spans = [span for span in (node.heading_span, node.text_span) if span is not None and span[0] < span[1]]
    if not spans:
        return node.span
    return min(span[0] for span in spans), max(span[1] for span in spans)
