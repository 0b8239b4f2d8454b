"""Bodies and their tasks, as one table: a group of rows a body, a row a task."""

from __future__ import annotations

from collections.abc import Iterator

from roviec.export.loads import BodyLoad
from roviec.export.page.entries import empty, task_link, task_marks, when
from roviec.export.page.markup import Markup, join, shorten, tag
from roviec.export.page.sheet import Sheet


def put_bodies(sheet: Sheet) -> Iterator[Markup]:
    """The body with most to lead first."""
    if not sheet.bodies:
        yield empty(sheet, "no_bodies")
        return
    heads = [sheet.words.put("th", key, scope="col", class_=look) for key, look in _COLUMNS]
    groups = (_group(sheet, body) for body in sheet.bodies)
    yield tag("table", tag("thead", tag("tr", *heads)), *groups, class_="bodies")


_COLUMNS = (("role", "narrow"), ("task", ""), ("due", "narrow"))


def load_words(sheet: Sheet, body: BodyLoad) -> Markup:
    """How much it leads and takes part in."""
    counts = [("leads_n", len(body.leading)), ("partners_n", len(body.partnering))]
    said = [sheet.words.say(key, n=count) for key, count in counts if count]
    return join(*(join(", " if place else None, words) for place, words in enumerate(said)))


def _group(sheet: Sheet, body: BodyLoad) -> Markup:
    name = tag(
        "th",
        tag("span", shorten(body.name, 160), class_="name", lang="vi"),
        " ",
        tag("span", load_words(sheet, body), class_="load"),
        colspan="3",
        scope="rowgroup",
    )
    roles = (("lead", body.leading), ("coordinating", body.coordinating), ("executing", body.executing))
    rows = (_row(sheet, role, number) for role, numbers in roles for number in numbers)
    return tag("tbody", tag("tr", name, class_="group"), *rows)


def _row(sheet: Sheet, role: str, number: int) -> Markup:
    deadline = sheet.plan.tasks[number].deadline
    return tag(
        "tr",
        sheet.words.put("td", role, class_="role"),
        tag("td", task_link(sheet, number)),
        tag("td", when(sheet, deadline) if deadline else "–", class_="when"),
        class_="entry",
        **task_marks(sheet, number),
    )
