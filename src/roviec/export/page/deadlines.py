"""What is due when: a line in time, and the same as a table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from roviec.export.page.entries import empty, task_link, task_marks, when
from roviec.export.page.markup import Markup, shorten, tag
from roviec.export.page.sheet import Sheet
from roviec.export.page.timeline import put_timeline
from roviec.model.task import TaskKind


def put_deadlines(sheet: Sheet) -> Iterator[Markup]:
    """Tasks with a day first, by day, then those that recur, then those that wait for an event."""
    due = due_tasks(sheet)
    if not due:
        yield empty(sheet, "no_deadlines")
        return
    if line := put_timeline(sheet, due):
        yield line
    yield from _undated(sheet)
    heads = [sheet.words.put("th", key, scope="col", class_=look) for key, look in _COLUMNS]
    groups = (_group(sheet, key, numbers) for key, numbers in _groups(sheet, due) if numbers)
    yield tag("table", tag("thead", tag("tr", *heads)), *groups, class_="due-table")


_COLUMNS = (("due", "narrow"), ("task", ""))


def due_tasks(sheet: Sheet) -> list[int]:
    """Operated work with a deadline, by its last day; those without a day last."""
    dated = [number for number in sheet.operated_work if sheet.plan.tasks[number].deadline]
    return sorted(dated, key=lambda number: end_of(sheet, number) or date.max)


def end_of(sheet: Sheet, number: int) -> date | None:
    """Last day of a task."""
    deadline = sheet.plan.tasks[number].deadline
    return deadline.end if deadline else None


def undated_tasks(sheet: Sheet) -> list[int]:
    """Operated assigned tasks without any deadline."""
    tasks = sheet.plan.tasks
    return [n for n in sheet.operated_work if tasks[n].kind is TaskKind.ASSIGNED and tasks[n].deadline is None]


def _groups(sheet: Sheet, due: Sequence[int]) -> Iterator[tuple[str, list[int]]]:
    open_ended = [number for number in due if end_of(sheet, number) is None]
    recurring = {n for n in open_ended if (found := sheet.plan.tasks[n].deadline) and found.recurring}
    yield "due_dated", [number for number in due if end_of(sheet, number)]
    yield "due_recurring", [number for number in open_ended if number in recurring]
    yield "due_event", [number for number in open_ended if number not in recurring]


def _group(sheet: Sheet, key: str, numbers: list[int]) -> Markup:
    name = tag(
        "th", sheet.words.say(key), " ", tag("span", f"({len(numbers)})", class_="count"), colspan="2", scope="rowgroup"
    )
    return tag("tbody", tag("tr", name, class_="group"), *(_row(sheet, number) for number in numbers))


def _row(sheet: Sheet, number: int) -> Markup:
    task = sheet.plan.tasks[number]
    assert task.deadline is not None
    lead = tag("div", shorten("; ".join(task.lead), 120), class_="by", lang="vi") if task.lead else None
    return tag(
        "tr",
        tag("td", when(sheet, task.deadline), class_="when"),
        tag("td", task_link(sheet, number), lead),
        class_="entry",
        **task_marks(sheet, number),
    )


def _undated(sheet: Sheet) -> Iterator[Markup]:
    count = len(undated_tasks(sheet))
    if count:
        show = sheet.words.put("a", "show_undated", href="#tasks", id="show-undated")
        yield tag("p", sheet.words.say("undated_n", n=count), show, ".", class_="note")
