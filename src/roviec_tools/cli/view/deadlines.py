"""What is due when, in the order of the days."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from rich import box
from rich.table import Table
from rich.text import Text

from roviec_tools.cli.view.labels import day, label

if TYPE_CHECKING:
    from collections.abc import Iterable

    from roviec.errors import Language
    from roviec.model.deadline import Deadline
    from roviec.model.plan import Plan
    from roviec.model.task import Task
    from roviec_tools.cli.view.paper import Paper

TASK_CELLS = 110
"""Longest print of a task in the list."""


def tasks_by_deadline(tasks: Iterable[Task]) -> list[tuple[Deadline, Task]]:
    """Operated tasks with a deadline: those with a day first, by day, then the recurring ones, then the rest."""
    dated = [(task.deadline, task) for task in tasks if task.deadline and task.operated and task.is_work]
    return sorted(dated, key=lambda pair: (pair[0].end or date.max, not pair[0].recurring))


def put_deadlines(paper: Paper, plan: Plan) -> None:
    """A table: the day, the body, the task."""
    language = paper.language
    paper.title(label("deadlines", language))
    due = tasks_by_deadline(plan.tasks)
    if not due:
        paper.put(Text(label("no_deadlines", language), style="dim"))
        return
    table = Table(box=box.SIMPLE_HEAD, expand=True, padding=(0, 1), pad_edge=False)
    table.add_column(
        label("deadline", language), style="yellow", min_width=10, max_width=max(12, paper.console.width // 6)
    )
    table.add_column(label("lead", language), style="green", ratio=2)
    table.add_column(label("tasks", language), ratio=4)
    for deadline, task in due:
        words = Text.assemble((f"{task.id}  ", "cyan"), paper.short(task.text, TASK_CELLS))
        table.add_row(Text(_when(deadline, language)), Text("; ".join(task.lead)), words)
    paper.put(table)


def _when(deadline: Deadline, language: Language) -> str:
    if deadline.end:
        return day(deadline.end, language)
    return " ".join(deadline.text.split())
