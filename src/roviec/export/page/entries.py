"""The pieces that several sections share: a task in one line, a place as a link, a deadline in words."""

from __future__ import annotations

from roviec.export.page.markup import Attribute, Markup, join, shorten, tag
from roviec.export.page.sheet import Sheet
from roviec.model.deadline import Deadline
from roviec.model.outlined import Node
from roviec.model.task import Task

TASK_LETTERS = 160
"""Longest words of a task in a table."""


def place_link(sheet: Sheet, ref: str, line: int) -> Markup:
    """Where it stands in the source, as a link there: the page of a PDF, else the line."""
    row = sheet.places.first_row.get(ref)
    page = sheet.places.rows[row].line.page if row is not None else None
    words = sheet.words.say("line_n", n=line) if page is None else sheet.words.say("page_n", n=page)
    return words if row is None else tag("a", words, href=f"#L{row}", class_="place")


def task_link(sheet: Sheet, number: int, most: int = TASK_LETTERS) -> Markup:
    """The words of a task, as a link to its entry."""
    task = sheet.plan.tasks[number]
    return tag("a", shorten(task.text, most), href=f"#t{number}", class_="to", lang="vi")


def task_marks(sheet: Sheet, number: int) -> dict[str, Attribute]:
    """What links an entry of a task to the source, and what the filter asks of it."""
    task = sheet.plan.tasks[number]
    return {
        "data_r": f"t{number}",
        "data_k": kind_of(task),
        "data_b": " ".join(map(str, sheet.bodies_of.get(number, ()))) or None,
        "data_d": None if task.deadline or not task.operated or task.kind != "assigned" else "none",
    }


def kind_of(task: Task) -> str:
    """What the filter calls it: its kind, or ``halted`` whatever its kind."""
    return task.kind.value if task.operated else "halted"


def deadline_words(sheet: Sheet, deadline: Deadline) -> Markup:
    """The last day, then the document's own words; where it is inherited, from which clause."""
    printed = tag("q", shorten(deadline.text, 120), lang="vi")
    parts = [join(sheet.words.day(deadline.end), " (", printed, ")") if deadline.end else printed]
    if deadline.inherited_from:
        parts.append(join(", ", sheet.words.say("inherited", path=deadline.inherited_from)))
    if "year" in deadline.assumed:
        parts.append(join(", ", sheet.words.say("assumed_year")))
    return join(*parts)


def when(sheet: Sheet, deadline: Deadline) -> Markup:
    """The last day alone, or the document's own words."""
    return sheet.words.day(deadline.end) if deadline.end else tag("span", shorten(deadline.text, 60), lang="vi")


def clause_words(node: Node, most: int) -> str:
    """Heading, or else the first of its own words, without the marker."""
    return shorten(node.heading or node.text, most)


def empty(sheet: Sheet, key: str) -> Markup:
    """Nothing here, and what to do next."""
    return sheet.words.put("p", key, class_="empty")
