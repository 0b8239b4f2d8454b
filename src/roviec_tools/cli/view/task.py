"""One task on the page: what is to be done, who does it, by when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text

from roviec_tools.cli.view.labels import day, label

if TYPE_CHECKING:
    from roviec.errors import Language
    from roviec.model.deadline import Deadline
    from roviec.model.task import Task
    from roviec_tools.cli.view.paper import Paper

TASK_CELLS = 200
"""Longest print of a task's words."""


def put_task(paper: Paper, task: Task, indent: int, *, alone: bool) -> None:
    """The task under its clause; ``alone`` leaves out the words that the clause has just said."""
    if not task.is_work:
        return
    facts = task_facts(task, paper.language)
    head = Text("▸", style="green" if task.operated else "red")
    if alone:
        if facts:
            paper.hang(indent, head, facts)
        return
    paper.hang(indent, head, Text(paper.short(task.text, TASK_CELLS)) + _note(task, paper.language))
    if facts:
        paper.hang(indent + 2, Text(), facts)


def _note(task: Task, language: Language) -> Text:
    return Text() if task.operated else Text(f" [{label('not_operated', language)}]", style="red")


def task_facts(task: Task, language: Language) -> Text:
    """Lead, partners, product and deadline in one line; empty where the document says none of them."""
    facts = []
    for key, names, style in (
        ("lead", task.lead, "green"),
        ("coordinating", task.coordinating, ""),
        ("executing", task.executing, ""),
        ("product", task.products, ""),
    ):
        if names:
            facts.append(Text.assemble((f"{label(key, language)}: ", "dim"), ("; ".join(names), style)))
    if task.deadline:
        due = deadline_words(task.deadline, language)
        facts.append(Text.assemble((f"{label('deadline', language)}: ", "dim"), (due, "yellow")))
    return Text(" · ", style="dim").join(facts)


def deadline_words(deadline: Deadline, language: Language) -> str:
    """The last day, then the document's own words; where it is inherited, from which clause."""
    words = " ".join(deadline.text.split())
    due = f"{day(deadline.end, language)} (“{words}”)" if deadline.end else f"“{words}”"
    if deadline.inherited_from:
        due += ", " + label("inherited", language, path=deadline.inherited_from)
    return due
