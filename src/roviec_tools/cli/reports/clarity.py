"""The "6 rõ" of a plan: how many of the assigned tasks say each, and which clauses to mend first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text

from roviec_tools.cli.view.labels import CLARITY, label

if TYPE_CHECKING:
    from roviec.model.plan import Plan
    from roviec.model.task import Task
    from roviec_tools.cli.view.paper import Paper

_BAR = 20
"""Cells of a full bar."""
_MOST_CLAUSES = 5
_TASK_CELLS = 70


def put_clarity(paper: Paper, plan: Plan) -> None:
    """A line for each of the six, then the clauses that lack most."""
    language, count = paper.language, plan.clarity
    if not count.of:
        paper.put("", Text(label("no_tasks", language), style="dim"))
        return
    paper.title(label("clarity_of", language, n=count.of))
    names = {key: label(key, language).lower() for key in CLARITY}
    width = max(map(len, names.values()))
    for key in CLARITY:
        said = getattr(count, key)
        full = round(_BAR * said / count.of)
        bar = Text.assemble(("█" * full, "green"), ("░" * (_BAR - full), "dim"))
        paper.put(Text(f"  {names[key]:<{width}}  ") + bar + Text(f"  {said}/{count.of}"))
    _put_first(paper, plan)


def _put_first(paper: Paper, plan: Plan) -> None:
    worst = first_to_mend(plan)
    if not worst:
        return
    paper.put("", Text(label("mend_first", paper.language), style="bold"))
    for task in worst:
        lacking = ", ".join(label(key, paper.language).lower() for key in missing(task))
        words = paper.short(task.text, _TASK_CELLS)
        paper.hang(2, Text(task.path, style="cyan"), Text(f"{words} ({label('lacks', paper.language)}: {lacking})"))


def missing(task: Task) -> tuple[str, ...]:
    """Which of the six a task does not say, in their order."""
    return tuple(key for key in CLARITY if not getattr(task.clarity, key))


def first_to_mend(plan: Plan, most: int = _MOST_CLAUSES) -> list[Task]:
    """Assigned tasks that lack most of the six, one a clause; those that lack as much in the order of the text.

    Tasks that are not operated stand outside, as they do in every count.
    """
    worst: dict[str, Task] = {}
    for task in plan.tasks:
        if task.kind != "assigned" or not task.operated or not missing(task):
            continue
        known = worst.get(task.path)
        if known is None or len(missing(task)) > len(missing(known)):
            worst[task.path] = task
    return sorted(worst.values(), key=lambda task: -len(missing(task)))[:most]
