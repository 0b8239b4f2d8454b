"""The bodies that a plan names, each with what it gives them to do."""

from __future__ import annotations

from dataclasses import dataclass, field

from roviec.lexicon.abbreviations import identity
from roviec.model.plan import Plan


@dataclass(slots=True)
class BodyLoad:
    """A body (cơ quan) with the numbers of its operated tasks, which count in ``Plan.tasks``."""

    name: str
    leading: list[int] = field(default_factory=list)
    coordinating: list[int] = field(default_factory=list)
    executing: list[int] = field(default_factory=list)

    @property
    def partnering(self) -> list[int]:
        """Tasks that others lead."""
        return self.coordinating + self.executing


def body_loads(plan: Plan) -> tuple[BodyLoad, ...]:
    """Group the operated work of a plan by body, the body with most to lead first.

    Names that differ only by case, or by abbreviations in common use or of the text itself, are one body.
    """
    found: dict[str, BodyLoad] = {}

    def of(name: str) -> BodyLoad:
        return found.setdefault(identity(name, plan.abbreviations), BodyLoad(" ".join(name.split())))

    for number, task in enumerate(plan.tasks):
        if not task.operated or not task.is_work:
            continue
        for name in task.lead:
            of(name).leading.append(number)
        for name in task.coordinating:
            of(name).coordinating.append(number)
        for name in task.executing:
            of(name).executing.append(number)
    # Sorting is stable: bodies with the same load keep the order of the document.
    return tuple(sorted(found.values(), key=lambda body: (-len(body.leading), -len(body.partnering))))
