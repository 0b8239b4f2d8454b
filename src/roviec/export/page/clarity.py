"""The "6 rõ" of the assigned tasks: how many say each, and which do not."""

from __future__ import annotations

from collections.abc import Iterator

from roviec.export.page.entries import empty, task_link, task_marks
from roviec.export.page.markup import Markup, join, tag
from roviec.export.page.sheet import CLARITY, Sheet
from roviec.model.task import TaskKind


def put_clarity(sheet: Sheet) -> Iterator[Markup]:
    """The six with their shares, then the tasks one by one, the least clear first."""
    if not assigned_tasks(sheet):
        yield empty(sheet, "no_clarity")
        return
    yield put_shares(sheet, explained=True)
    yield sheet.words.put("h3", "matrix")
    yield _matrix(sheet)


def put_shares(sheet: Sheet, *, explained: bool) -> Markup:
    """A row for each of the six: a bar, and the same in figures."""
    words = sheet.words
    marks = [sheet.plan.tasks[number].clarity for number in assigned_tasks(sheet)]
    rows = []
    for key in CLARITY:
        said = sum(getattr(mark, key) for mark in marks)
        name = [words.say("clear_one"), " ", words.say(f"six_{key}")]
        rule = words.put("span", f"rule_{key}", class_="rule") if explained else None
        rows.append(
            tag(
                "tr",
                tag("th", *name, rule, scope="row"),
                tag("td", _bar(said, len(marks)), class_="bar-cell"),
                tag("td", f"{said}/{len(marks)}", class_="figure"),
            )
        )
    caption = words.put("caption", "share")
    return tag("table", caption, tag("tbody", *rows), class_="shares")


def _bar(said: int, of: int) -> Markup:
    """Drawn, not styled: the policy of the page forbids style attributes."""
    share = f"{100 * said / of:.1f}%" if of else "0"
    return tag(
        "svg",
        tag("rect", width="100%", height="100%", class_="whole"),
        tag("rect", width=share, height="100%", class_="part"),
        class_="bar",
        aria_hidden="true",
    )


def missing_of(sheet: Sheet, number: int) -> list[str]:
    """Which of the six an assigned task does not say."""
    clarity = sheet.plan.tasks[number].clarity
    return [key for key in CLARITY if not getattr(clarity, key)]


def assigned_tasks(sheet: Sheet) -> list[int]:
    """Operated assigned tasks: what the six are counted of."""
    return [number for number in sheet.operated_work if sheet.plan.tasks[number].kind is TaskKind.ASSIGNED]


def unclear_tasks(sheet: Sheet) -> list[int]:
    """The least clear first, those equally clear as the document has them."""
    return sorted(assigned_tasks(sheet), key=lambda number: -len(missing_of(sheet, number)))


def missing_words(sheet: Sheet, number: int) -> Markup | None:
    """What a task does not say, in words."""
    missing = missing_of(sheet, number)
    if not missing:
        return None
    listed = join(*(join(", " if place else None, sheet.words.say(f"six_{key}")) for place, key in enumerate(missing)))
    return join(sheet.words.say("missing"), ": ", listed)


def _matrix(sheet: Sheet) -> Markup:
    heads = [sheet.words.put("th", "task", scope="col")]
    heads += [sheet.words.put("th", f"six_{key}", scope="col", class_="six") for key in CLARITY]
    rows = (_matrix_row(sheet, number) for number in unclear_tasks(sheet))
    return tag(
        "div",
        tag("table", tag("thead", tag("tr", *heads)), tag("tbody", *rows), class_="matrix"),
        class_="frame",
        tabindex="0",
        role="group",
        **sheet.words.attribute("aria_label", "matrix"),
    )


def _matrix_row(sheet: Sheet, number: int) -> Markup:
    clarity = sheet.plan.tasks[number].clarity
    cells = (
        sheet.words.put("td", "yes", class_="yes")
        if getattr(clarity, key)
        else sheet.words.put("td", "no", class_="no")
        for key in CLARITY
    )
    return tag("tr", tag("td", task_link(sheet, number, 110)), *cells, class_="entry", **task_marks(sheet, number))
