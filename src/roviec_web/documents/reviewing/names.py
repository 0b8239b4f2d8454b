"""The names of bodies that the tasks of a plan have."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from roviec_web.documents.reviewing.reviewed import ReviewedClause, ReviewedPlan


@dataclass(frozen=True, slots=True)
class BodyName:
    """A name as the plan has it."""

    text: str
    count: int
    """Tasks that have it."""
    clause: int
    """Number of the first clause that has it."""
    said: Mapping[str, str] | None
    """``{"body", "body_name"}`` where a reviewer of this document said what it means."""


def names_of(plan: ReviewedPlan) -> tuple[BodyName, ...]:
    """Every name of a lead, a partner or an executor, in reading order, once each."""
    counted: dict[str, int] = {}
    first: dict[str, int] = {}
    said: dict[str, Mapping[str, str]] = {}
    for clause in plan.clauses:
        for name in _names(clause):
            counted[name] = counted.get(name, 0) + 1
            first.setdefault(name, clause.number)
            if name in clause.bodies:
                said[name] = clause.bodies[name]
    return tuple(BodyName(name, count, first[name], said.get(name)) for name, count in counted.items())


def clauses_naming(plan: ReviewedPlan, name: str) -> tuple[ReviewedClause, ...]:
    """The clauses whose work has a name."""
    return tuple(clause for clause in plan.clauses if name in _names(clause))


def _names(clause: ReviewedClause) -> list[str]:
    tasks = [task for task in clause.tasks if task.is_task]
    return [name for task in tasks for name in dict.fromkeys((*task.lead, *task.coordinating, *task.executing))]
