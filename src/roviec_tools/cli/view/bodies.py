"""The bodies that the document names, each with its tasks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich import box
from rich.table import Table
from rich.text import Text

from roviec.export.loads import body_loads
from roviec_tools.cli.view.labels import day, label

if TYPE_CHECKING:
    from roviec.export.loads import BodyLoad
    from roviec.model.plan import Plan
    from roviec.model.task import Task
    from roviec_tools.cli.view.paper import Paper

TASK_CELLS = 90
"""Longest print of a task in the table."""
MOST_TASKS = 12
"""Tasks shown of one body; the rest is counted (``--full`` shows all)."""


def put_bodies(paper: Paper, plan: Plan) -> None:
    """A table: the body on the left, its tasks on the right."""
    language = paper.language
    paper.title(label("bodies", language))
    bodies = body_loads(plan)
    if not bodies:
        paper.put(Text(label("no_tasks", language), style="dim"))
        return
    table = Table(box=box.SIMPLE_HEAD, expand=True, show_lines=False, padding=(0, 1), pad_edge=False)
    table.add_column(label("body", language), ratio=2, style="green")
    table.add_column(label("tasks", language), ratio=5)
    for body in bodies:
        table.add_row(Text(body.name), _tasks(paper, plan, body))
    paper.put(table)


def _tasks(paper: Paper, plan: Plan, body: BodyLoad) -> Text:
    roles = (("lead", body.leading), ("coordinating", body.coordinating), ("executing", body.executing))
    lines = [_line(paper, plan.tasks[number], role) for role, numbers in roles for number in numbers]
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
