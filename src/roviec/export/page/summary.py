"""The summary: what a leader reads first, and what prints on one A4 page whatever the document."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from roviec.export.page.bodies import load_words
from roviec.export.page.clarity import assigned_tasks, missing_of, missing_words, put_shares, unclear_tasks
from roviec.export.page.deadlines import due_tasks, end_of, undated_tasks
from roviec.export.page.entries import empty, place_link, task_link, when
from roviec.export.page.markup import Markup, join, shorten, tag
from roviec.export.page.sheet import SEVERITIES, Sheet
from roviec.findings import Severity
from roviec.model.task import TaskKind

MOST = 6
"""Rows of each list: all of them together fit one page."""
WORDS = 84
"""Letters of a task or finding: two lines of a column."""


def put_summary(sheet: Sheet) -> Iterator[Markup]:
    """Figures, then the four questions: what is due, who has most, is it clear, what is wrong with the text."""
    yield tag("dl", *_figures(sheet), class_="figures")
    if sheet.halted:
        yield tag("p", sheet.words.say("total_halted", n=len(sheet.halted)), class_="note")
    boxes = (
        ("summary_due", "deadlines", _due(sheet)),
        ("summary_bodies", "bodies", _bodies(sheet)),
        ("summary_six", "clarity", _six(sheet)),
        ("summary_findings", "findings", _findings(sheet)),
    )
    yield tag("div", *(_box(sheet, title, target, content) for title, target, content in boxes), class_="boxes")


def _figures(sheet: Sheet) -> Iterator[Markup]:
    kinds = [sheet.plan.tasks[number].kind for number in sheet.operated_work]
    severities = [finding.severity for finding in sheet.plan.findings]
    figures = (
        ("n_assigned", kinds.count(TaskKind.ASSIGNED), "tasks"),
        ("n_measures", kinds.count(TaskKind.MEASURE), "tasks"),
        ("n_bodies", len(sheet.bodies), "bodies"),
        ("n_dated", sum(1 for number in due_tasks(sheet) if end_of(sheet, number)), "deadlines"),
        ("n_undated", len(undated_tasks(sheet)), "deadlines"),
        ("n_errors", severities.count(Severity.ERROR), "findings"),
        ("n_warnings", severities.count(Severity.WARNING), "findings"),
        ("n_halted", len(sheet.halted), "tasks"),
    )
    for key, count, target in figures:
        number = tag("a", str(count), href=f"#{target}") if count else str(count)
        yield tag("div", sheet.words.put("dt", key), tag("dd", number))


def _box(sheet: Sheet, title: str, target: str, content: Sequence[Markup]) -> Markup:
    return tag("section", tag("h3", sheet.words.put("a", title, href=f"#{target}")), *content, class_="box")


def _list(sheet: Sheet, items: Sequence[Markup], total: int) -> list[Markup]:
    more = [tag("li", sheet.words.say("and_more", n=total - len(items)), class_="more")] if total > len(items) else []
    return [tag("ol", *items, *more)]


def _due(sheet: Sheet) -> list[Markup]:
    due = [number for number in due_tasks(sheet) if end_of(sheet, number)]
    if not due:
        return [empty(sheet, "no_deadlines")]
    return _list(sheet, [_due_item(sheet, number) for number in due[:MOST]], len(due))


def _due_item(sheet: Sheet, number: int) -> Markup:
    task = sheet.plan.tasks[number]
    assert task.deadline is not None
    lead = tag("span", shorten("; ".join(task.lead), 60), class_="name", lang="vi") if task.lead else None
    words = task_link(sheet, number, WORDS)
    return tag("li", tag("b", when(sheet, task.deadline)), " ", words, join(" ", lead) if lead else None)


def _bodies(sheet: Sheet) -> list[Markup]:
    if not sheet.bodies:
        return [empty(sheet, "no_bodies")]
    items = [
        tag("li", tag("b", shorten(body.name, 70), lang="vi"), " ", load_words(sheet, body))
        for body in sheet.bodies[:MOST]
    ]
    return _list(sheet, items, len(sheet.bodies))


def _six(sheet: Sheet) -> list[Markup]:
    if not assigned_tasks(sheet):
        return [empty(sheet, "no_clarity")]
    unclear = [number for number in unclear_tasks(sheet) if missing_of(sheet, number)][:2]
    items = [tag("li", task_link(sheet, number, WORDS), " ", missing_words(sheet, number)) for number in unclear]
    head = [sheet.words.put("h4", "summary_unclear")] if items else []
    return [put_shares(sheet, explained=False), *head, *([tag("ol", *items)] if items else [])]


def _findings(sheet: Sheet) -> list[Markup]:
    findings = sheet.plan.findings
    if not findings:
        return [empty(sheet, "no_findings")]
    worst = sorted(range(len(findings)), key=lambda number: SEVERITIES.index(findings[number].severity))
    return _list(sheet, [_finding_item(sheet, number) for number in worst[:MOST]], len(findings))


def _finding_item(sheet: Sheet, number: int) -> Markup:
    finding = sheet.plan.findings[number]
    words = shorten(finding.message, WORDS + 20)
    return tag(
        "li",
        sheet.words.put("b", finding.severity.value),
        " ",
        tag("a", words, href=f"#f{number}", class_="to", lang=sheet.words.language),
        " ",
        place_link(sheet, f"f{number}", finding.line),
    )
