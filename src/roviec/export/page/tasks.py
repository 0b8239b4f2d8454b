"""The clauses in reading order, and under each the tasks that it sets and the findings about it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from roviec.export.page.clarity import missing_words
from roviec.export.page.entries import clause_words, deadline_words, empty, kind_of, place_link, task_marks
from roviec.export.page.findings import put_finding
from roviec.export.page.markup import Markup, join, shorten, tag
from roviec.export.page.sheet import Sheet
from roviec.model.outlined import Node, Part
from roviec.model.task import Task, TaskKind

CLAUSE_LETTERS = 150
"""Longest heading of a clause."""
QUIET_LETTERS = 90
"""Longest words of a clause without a heading: its source stands beside it."""
TASK_LETTERS = 600
DEEPEST = 6
"""Steps that clauses are moved in; deeper ones stand under each other."""


def put_tasks(sheet: Sheet) -> Iterator[Markup]:
    """Every part of the file, one after the other."""
    if not sheet.nodes:
        yield empty(sheet, "no_clauses")
        return
    under = _Under(sheet)
    at = 0
    parts = sheet.plan.outlined.parts
    for index, part in enumerate(parts):
        if len(parts) > 1:
            yield _part_name(sheet, index, part)
        end = at + sum(1 for _ in part.walk())
        yield tag(
            "div", *(entry for number in range(at, end) for entry in _entries(sheet, number, under)), class_="tree"
        )
        at = end


class _Under:
    """Numbers of the tasks and findings by the path of their clause."""

    def __init__(self, sheet: Sheet) -> None:
        self.tasks: defaultdict[str, list[int]] = defaultdict(list)
        self.findings: defaultdict[str, list[int]] = defaultdict(list)
        for number, task in enumerate(sheet.plan.tasks):
            self.tasks[task.path].append(number)
        for number, finding in enumerate(sheet.plan.findings):
            if finding.path is not None:
                self.findings[finding.path].append(number)


def _entries(sheet: Sheet, number: int, under: _Under) -> Iterator[Markup]:
    """A clause, then what stands under it."""
    path = sheet.nodes[number].path
    tasks = under.tasks.get(path, [])
    yield _clause(sheet, number, own=len(tasks))
    for task in tasks:
        yield _task(sheet, task, several=len(tasks) > 1)
    for finding in under.findings.get(path, []):
        yield put_finding(sheet, finding, level=min(sheet.nodes[number].level, DEEPEST))


def _part_name(sheet: Sheet, index: int, part: Part) -> Markup:
    directive = sheet.plan.directives[index]
    # The title of the first part is the head of the page.
    title = shorten(directive.title, 160) if index and directive and directive.title else ""
    name = join(sheet.words.say(f"part_{part.kind.value}"), ": " if title else None)
    return tag("h3", name, tag("span", title, lang="vi") if title else None, class_="part-name")


def _clause(sheet: Sheet, number: int, own: int) -> Markup:
    """Address and first words; the address alone where the tasks below say the words again."""
    node = sheet.nodes[number]
    look = "" if node.heading else " bare" if own else " quiet"
    last = sheet.last_of[number]
    return tag(
        "div",
        tag("a", node.path, href=f"#L{sheet.places.first_row.get(f'n{number}', 0)}", class_="path"),
        None if look == " bare" else _words(node),
        id=f"n{number}",
        class_=f"clause entry d{min(node.level, DEEPEST)}{look}",
        data_r=f"n{number}",
        data_last=last if last > number else None,
        data_level=node.level,
        tabindex="-1",
    )


def _words(node: Node) -> Markup:
    headers = "; ".join(column.header for column in node.columns if column.header)
    words = clause_words(node, CLAUSE_LETTERS if node.heading else QUIET_LETTERS)
    return tag(
        "span", words or shorten(headers, CLAUSE_LETTERS), class_="heading" if node.heading else "own", lang="vi"
    )


def _task(sheet: Sheet, number: int, *, several: bool) -> Markup:
    """A task; its own address only where the clause has several."""
    task = sheet.plan.tasks[number]
    node = sheet.number_of.get(task.path)
    level = min(sheet.nodes[node].level, DEEPEST) if node is not None else 1
    return tag(
        "article",
        tag(
            "p",
            sheet.words.put("span", f"kind_{task.kind.value}", class_="what"),
            _where(sheet, number, task, several=several),
        ),
        tag("p", shorten(task.text, TASK_LETTERS), class_="words", lang="vi"),
        sheet.words.put("p", "halted_reason", class_="halt-reason") if not task.operated else None,
        _facts(sheet, task) if task.is_work else None,
        _unclear(sheet, number, task),
        id=f"t{number}",
        class_=f"task entry d{level} {kind_of(task)}",
        tabindex="-1",
        **task_marks(sheet, number),
    )


def _where(sheet: Sheet, number: int, task: Task, *, several: bool) -> Markup:
    address = join(tag("span", task.id, class_="id"), " ") if several else None
    return join(" ", address, place_link(sheet, f"t{number}", task.line))


def _unclear(sheet: Sheet, number: int, task: Task) -> Markup | None:
    if not task.operated or task.kind is not TaskKind.ASSIGNED:
        return None
    missing = missing_words(sheet, number)
    return tag("p", missing, class_="missing") if missing else None


def _facts(sheet: Sheet, task: Task) -> Markup | None:
    lists = (
        ("lead", "lead", task.lead),
        ("coordinating", "with", task.coordinating),
        ("executing", "with", task.executing),
        ("product", "product", task.products),
    )
    facts = [
        tag("div", sheet.words.put("dt", key), tag("dd", *_names(names, look), lang="vi"))
        for key, look, names in lists
        if names
    ]
    if task.deadline:
        due = tag("dd", tag("span", deadline_words(sheet, task.deadline), class_="due"))
        facts.append(tag("div", sheet.words.put("dt", "due"), due))
    return tag("dl", *facts) if facts else None


def _names(names: tuple[str, ...], look: str) -> Iterator[Markup]:
    for place, name in enumerate(names):
        yield join("; " if place else None, tag("span", shorten(name, 200), class_=look))
