"""The bodies that the document names, each with its tasks."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from rich import box
from rich.table import Table
from rich.text import Text

from roviec.lexicon.abbreviations import identity
from roviec_tools.cli.view.labels import day, label
from roviec_tools.cli.view.task import is_work

if TYPE_CHECKING:
    from roviec.model.plan import Plan
    from roviec.model.task import Task
    from roviec_tools.cli.view.paper import Paper

TASK_CELLS = 90
"""Longest print of a task in the table."""
MOST_TASKS = 12
"""Tasks shown of one body; the rest is counted (``--full`` shows all)."""


@dataclass(slots=True)
class BodyTasks:
    """A body (cơ quan) and what the document gives it to do."""

    name: str
    leading: list[Task] = field(default_factory=list)
    partnering: list[tuple[str, Task]] = field(default_factory=list)
    """With the label of its role: ``coordinating`` or ``executing``."""


def tasks_by_body(plan: Plan) -> list[BodyTasks]:
    """Group operated tasks by body, the body with most to lead first.

    Names that differ only by case, or by abbreviations in common use or of the text itself, are one body.
    """
    found: dict[str, BodyTasks] = {}

    def of(name: str) -> BodyTasks:
        return found.setdefault(identity(name, plan.abbreviations), BodyTasks(name))

    for task in plan.tasks:
        if not task.operated or not is_work(task):
            continue
        for name in task.lead:
            of(name).leading.append(task)
        for role, names in (("coordinating", task.coordinating), ("executing", task.executing)):
            for name in names:
                of(name).partnering.append((role, task))
    # Sorting is stable: bodies with the same load keep the order of the document.
    return sorted(found.values(), key=lambda body: (-len(body.leading), -len(body.partnering)))


def put_bodies(paper: Paper, plan: Plan) -> None:
    """A table: the body on the left, its tasks on the right."""
    language = paper.language
    paper.title(label("bodies", language))
    bodies = tasks_by_body(plan)
    if not bodies:
        paper.put(Text(label("no_tasks", language), style="dim"))
        return
    table = Table(box=box.SIMPLE_HEAD, expand=True, show_lines=False, padding=(0, 1), pad_edge=False)
    table.add_column(label("body", language), ratio=2, style="green")
    table.add_column(label("tasks", language), ratio=5)
    for body in bodies:
        table.add_row(Text(" ".join(body.name.split())), _tasks(paper, body))
    paper.put(table)


def _tasks(paper: Paper, body: BodyTasks) -> Text:
    lines = [_line(paper, task, "lead") for task in body.leading]
    lines += [_line(paper, task, role) for role, task in body.partnering]
    if len(lines) > MOST_TASKS and not paper.full:
        lines[MOST_TASKS:] = [Text(label("more_tasks", paper.language, n=len(lines) - MOST_TASKS), style="dim")]
    return Text("\n").join(lines)


def _line(paper: Paper, task: Task, role: str) -> Text:
    due = f" → {day(task.deadline.end, paper.language)}" if task.deadline and task.deadline.end else ""
    role_words = f"{label(role, paper.language).lower()}: " if role != "lead" else ""
    return Text.assemble(
        (f"{task.id}  ", "cyan"),
        (role_words, "dim"),
        paper.short(task.text, TASK_CELLS),
        (due, "yellow"),
    )
