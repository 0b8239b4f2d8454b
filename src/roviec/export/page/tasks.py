"""The clauses in reading order, and under each the tasks that it sets and the findings about it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from roviec.export.page.clarity import missing_words
from roviec.export.page.entries import clause_words, deadline_words, empty, kind_of, place_link, task_marks
from roviec.export.page.findings import put_finding
from roviec.export.page.markup import Markup, join, shorten, tag
from roviec.export.page.sheet import Sheet, is_work
from roviec.model.outlined import Part
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
    tasks: defaultdict[str, list[int]] = defaultdict(list)
    for number, task in enumerate(sheet.plan.tasks):
        tasks[task.path].append(number)
    findings: defaultdict[str, list[int]] = defaultdict(list)
    for number, finding in enumerate(sheet.plan.findings):
        if finding.path is not None:
            findings[finding.path].append(number)
    at = 0
    for index, part in enumerate(sheet.plan.outlined.parts):
        count = sum(1 for _ in part.walk())
        if len(sheet.plan.outlined.parts) > 1:
            yield _part_name(sheet, index, part)
        entries = []
        for number in range(at, at + count):
            path = sheet.nodes[number].path
            entries.append(_clause(sheet, number, own=len(tasks.get(path, ()))))
            entries += [_task(sheet, task) for task in tasks.get(path, ())]
            entries += [put_finding(sheet, finding, twice=True) for finding in findings.get(path, ())]
        yield tag("div", *entries, class_="tree")
        at += count


def _part_name(sheet: Sheet, index: int, part: Part) -> Markup:
    directive = sheet.plan.directives[index]
    title = shorten(directive.title, 160) if directive and directive.title else ""
    name = join(sheet.words.say(f"part_{part.kind.value}"), ": " if title else None)
    return tag("h3", name, tag("span", title, lang="vi") if title else None, class_="part-name")


def _clause(sheet: Sheet, number: int, own: int) -> Markup:
    node = sheet.nodes[number]
    below = sum(1 for _ in node.walk()) - 1 if node.children else 0
    words = clause_words(node, CLAUSE_LETTERS if node.heading else QUIET_LETTERS) or "; ".join(
        column.header for column in node.columns if column.header
    )
    link = tag("a", node.path, href=f"#L{sheet.places.first_row.get(f'n{number}', 0)}", class_="path")
    return tag(
        "div",
        link,
        tag("span", shorten(words, CLAUSE_LETTERS), class_="heading" if node.heading else "own", lang="vi"),
        id=f"n{number}",
        class_=f"clause entry d{min(node.level, DEEPEST)}" + (" quiet" if not own and not node.heading else ""),
        data_r=f"n{number}",
        data_last=number + below if below else None,
        data_level=node.level,
        tabindex="-1",
    )


def _task(sheet: Sheet, number: int) -> Markup:
    task = sheet.plan.tasks[number]
    node = sheet.number_of.get(task.path)
    level = min(sheet.nodes[node].level, DEEPEST) if node is not None else 1
    return tag(
        "article",
        tag("p", tag("span", sheet.words.say(f"kind_{task.kind.value}"), class_="what"), _where(sheet, number, task)),
        tag("p", shorten(task.text, TASK_LETTERS), class_="words", lang="vi"),
        tag("p", sheet.words.say("halted_reason"), class_="halt-reason") if not task.operated else None,
        _facts(sheet, task) if is_work(task) else None,
        _unclear(sheet, number, task),
        id=f"t{number}",
        class_=f"task entry d{level} {kind_of(task)}",
        tabindex="-1",
        **task_marks(sheet, number),
    )


def _where(sheet: Sheet, number: int, task: Task) -> Markup:
    return join(" ", tag("span", task.id, class_="id"), " ", place_link(sheet, f"t{number}", task.line))


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
        tag("div", tag("dt", sheet.words.say(key)), tag("dd", *_names(names, look), lang="vi"))
        for key, look, names in lists
        if names
    ]
    if task.deadline:
        due = tag("dd", tag("span", deadline_words(sheet, task.deadline), class_="due"))
        facts.append(tag("div", tag("dt", sheet.words.say("due")), due))
    return tag("dl", *facts) if facts else None


def _names(names: tuple[str, ...], look: str) -> Iterator[Markup]:
    for place, name in enumerate(names):
        yield join("; " if place else None, tag("span", shorten(name, 200), class_=look))
