"""What is to be seen in the source: clauses, tasks and findings, as stretches of the repaired text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from roviec.model.outlined import Node
from roviec.model.plan import Plan
from roviec.model.task import Task
from roviec.source import Span

MOST_MARKED: Final = 160
"""Characters of a finding that are marked: one about a whole chapter is shown where it begins."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of the repaired text that belongs to something on the page."""

    span: Span
    ref: str
    """``n3`` (clause), ``t5`` (task), ``f0`` (finding): the id of its entry on the page."""
    look: str | None = None
    """Class of the style sheet: ``lead``, ``with``, ``due``, ``product``, ``halt``, ``error`` …"""
    aside: bool = False
    """True: lights up with its entry, and a click on it does not mean that entry (an inherited lead)."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of the repaired text in which nothing begins or ends."""

    span: Span
    refs: tuple[str, ...]
    """The innermost clause first, then tasks, then findings."""
    asides: tuple[str, ...]
    looks: tuple[str, ...]


def all_nodes(plan: Plan) -> tuple[Node, ...]:
    """Every clause of every part, in reading order: the number of a node is its place here."""
    return tuple(node for part in plan.outlined.parts for node in part.walk())


def find_marks(plan: Plan) -> list[Mark]:
    """Every mark but those of the clauses, in the order of their refs."""
    text = plan.outlined.repaired.text
    found: list[Mark] = []
    for number, task in enumerate(plan.tasks):
        found += _of_task(task, f"t{number}")
    for number, finding in enumerate(plan.findings):
        found.append(Mark(_visible(finding.span, text), f"f{number}", finding.severity.value))
    return [mark for mark in found if mark.span[0] < mark.span[1]]


def _of_task(task: Task, ref: str) -> Iterator[Mark]:
    yield Mark(task.span, ref, None if task.operated else "halt")
    spans = task.spans
    due = (spans.deadline,) if spans.deadline else ()
    looks = (
        ("lead", spans.lead),
        ("with", spans.coordinating + spans.executing),
        ("product", spans.products),
        ("due", due),
    )
    for look, places in looks:
        for span in places:
            inside = task.span[0] <= span[0] and span[1] <= task.span[1]
            yield Mark(span, ref, look, aside=not inside)


def _visible(span: Span, text: str) -> Span:
    """A finding about a place between two characters, or about a gap, is shown at the word behind or before it."""
    start = max(0, min(span[0], len(text)))
    end = min(max(span[1], start), start + MOST_MARKED, len(text))
    if text[start:end].strip():
        return start, end
    rest = text[start : start + MOST_MARKED]
    behind = start + len(rest) - len(rest.lstrip())
    if behind < len(text) and rest.strip():
        return behind, behind + 1
    before = len(text[:start].rstrip())
    return max(0, before - 1), before


def cut(plan: Plan) -> list[Stretch]:
    """The repaired text from end to end, cut wherever a clause, task, part of a task or finding begins or ends."""
    nodes = [Mark(node.span, f"n{number}") for number, node in enumerate(all_nodes(plan))]
    marks = find_marks(plan)
    cuts = sorted({0, len(plan.outlined.repaired.text), *(at for mark in (*nodes, *marks) for at in mark.span)})
    innermost = _innermost(nodes, cuts)
    # Sorting is stable: of marks that begin together, tasks stay before findings.
    waiting = sorted(marks, key=lambda mark: mark.span[0])
    active: list[Mark] = []
    found: list[Stretch] = []
    at = 0
    for start, end in pairwise(cuts):
        active = [mark for mark in active if mark.span[1] > start]
        while at < len(waiting) and waiting[at].span[0] <= start:
            active.append(waiting[at])
            at += 1
        found.append(_stretch((start, end), innermost[start], active))
    return found


def _innermost(nodes: list[Mark], cuts: list[int]) -> dict[int, str | None]:
    """The innermost clause at each cut. Nodes nest and come in reading order: those that hold a place are a stack."""
    found: dict[int, str | None] = {}
    stack: list[Mark] = []
    at = 0
    for start in cuts:
        while at < len(nodes) and nodes[at].span[0] <= start:
            while stack and stack[-1].span[1] <= nodes[at].span[0]:
                stack.pop()
            stack.append(nodes[at])
            at += 1
        while stack and stack[-1].span[1] <= start:
            stack.pop()
        found[start] = stack[-1].ref if stack else None
    return found


def _stretch(span: Span, node: str | None, active: list[Mark]) -> Stretch:
    refs = dict.fromkeys(mark.ref for mark in active if not mark.aside)
    asides = dict.fromkeys(mark.ref for mark in active if mark.aside)
    looks = dict.fromkeys(mark.look for mark in active if mark.look)
    return Stretch(span, ((node,) if node else ()) + tuple(refs), tuple(asides), tuple(looks))
