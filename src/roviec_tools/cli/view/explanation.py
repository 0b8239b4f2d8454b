"""One clause, and why the compiler says of it what it says."""

from __future__ import annotations

from bisect import bisect_right
from itertools import groupby
from typing import TYPE_CHECKING

from rich.text import Text

from roviec_tools.cli.view.clause import words_of
from roviec_tools.cli.view.labels import CLARITY, day, label
from roviec_tools.cli.view.task import deadline_words

if TYPE_CHECKING:
    from roviec.errors import Language
    from roviec.model.deadline import Deadline
    from roviec.model.outlined import Node
    from roviec.model.plan import Plan
    from roviec.model.repaired import Repaired
    from roviec.model.task import Task
    from roviec.source import SourceLine, Span
    from roviec_tools.cli.view.paper import Paper

INDENT = 2


def put_explanation(paper: Paper, plan: Plan, node: Node, where: str) -> None:
    """The clause, its words in the source, then its tasks (only the one that ``where`` names, if it names one)."""
    language = paper.language
    _put_clause(paper, plan, node)
    own = [task for task in plan.tasks if task.path == node.path]
    chosen = [task for task in own if task.id == where] or own
    for task in chosen:
        _put_task(paper, task, plan.outlined.repaired)
    if not own:
        paper.put("", Text(label("no_task_here", language), style="dim"))
    for finding in plan.findings:
        if finding.path == node.path:
            _put_fact(paper, f"{label(finding.severity, language)} {finding.rule}", finding.message)


def _put_clause(paper: Paper, plan: Plan, node: Node) -> None:
    language = paper.language
    paper.title(label("clause", language), node.path)
    place = [label("line", language, n=node.line)]
    if node.page:
        place.append(label("page", language, n=node.page))
    place.append(f"[{node.span[0]}, {node.span[1]})")
    _put_fact(paper, label("place", language), " · ".join(place))
    _put_fact(
        paper, label("kind", language), " ".join(filter(None, (label(f"node_{node.kind}", language), node.marker)))
    )
    _put_fact(paper, label("words", language), words_of(node))
    repaired = plan.outlined.repaired
    for name, lines in groupby(
        source_lines(repaired, own_span(node)), lambda line: _source_place(paper, repaired, line)
    ):
        _put_fact(paper, name, *(line.text for line in lines))


def _source_place(paper: Paper, repaired: Repaired, line: SourceLine) -> str:
    """Page and line as a person counts them: a line of a PDF or of a Word file has no number that one can see."""
    place = [label("in_source", paper.language)]
    if line.page:
        place.append(label("page", paper.language, n=line.page))
    if repaired.source.text_form:
        place.append(label("line", paper.language, n=line.number))
    return ", ".join(place)


def _put_task(paper: Paper, task: Task, repaired: Repaired) -> None:
    language = paper.language
    paper.title(label("task", language), task.id, label(f"kind_{task.kind}", language))
    _put_fact(paper, label("words", language), task.text)
    _put_fact(paper, label("rule", language), task.rule)
    for key, names, spans in (
        ("lead", task.lead, task.spans.lead),
        ("coordinating", task.coordinating, task.spans.coordinating),
        ("executing", task.executing, task.spans.executing),
        ("product", task.products, task.spans.products),
    ):
        said = [name + _elsewhere(task, span, repaired, language) for name, span in zip(names, spans, strict=False)]
        _put_fact(paper, label(key, language), "; ".join(said) or label("none", language))
    where = _elsewhere(task, task.spans.deadline, repaired, language) if task.spans.deadline else ""
    _put_fact(paper, label("deadline", language), _deadline(task.deadline, language) + where)
    _put_fact(paper, label("operated", language), label("operated_yes" if task.operated else "operated_no", language))
    said = [f"{label(key, language).lower()} {'✓' if getattr(task.clarity, key) else '–'}" for key in CLARITY]
    _put_fact(paper, label("clarity", language), " · ".join(said))


def _deadline(deadline: Deadline | None, language: Language) -> str:
    if deadline is None:
        return label("none", language)
    facts = [deadline_words(deadline, language)]
    if deadline.start:
        facts.append(f"{day(deadline.start, language)} –")
    if deadline.recurring:
        facts.append(deadline.rrule or label("recurring", language))
    if deadline.assumed:
        facts.append(label("assumed", language, what=", ".join(deadline.assumed)))
    return " · ".join(facts)


def _elsewhere(task: Task, span: Span, repaired: Repaired, language: Language) -> str:
    """The line that a fact comes from, where it is not printed in the task's own words."""
    if task.span[0] <= span[0] and span[1] <= task.span[1]:
        return ""
    starts = [block.span[0] for block in repaired.blocks]
    number = bisect_right(starts, span[0]) - 1
    return f" ({label('line', language, n=repaired.blocks[number].line)})" if number >= 0 else ""


def _put_fact(paper: Paper, name: str, *values: str) -> None:
    words = "\n".join(paper.short(value, len(value)) for value in values)
    paper.hang(INDENT, Text(f"{name}:", style="dim"), Text(words))


def own_span(node: Node) -> Span:
    """From the marker to the end of the clause's own words: its children have lines of their own."""
    ends = [span[1] for span in (node.heading_span, node.text_span) if span is not None]
    return node.span[0], max(ends, default=node.span[1])


def source_lines(repaired: Repaired, span: Span) -> list[SourceLine]:
    """The lines of the source that a stretch of the repaired text was made of."""
    stretches = _source_stretches(repaired, span)
    if not stretches:
        return []
    first, last = min(start for start, _ in stretches), max(end for _, end in stretches)
    return [line for line in repaired.source.lines if line.text.strip() and line.start < last and first < line.end]


def _source_stretches(repaired: Repaired, span: Span) -> list[Span]:
    """Where the stretch stands in the source; inside a run of unchanged length, to the character."""
    found = []
    for run in repaired.runs:
        if not run.repaired or not run.source or run.repaired[0] >= span[1] or span[0] >= run.repaired[1]:
            continue
        same = run.repaired[1] - run.repaired[0] == run.source[1] - run.source[0]
        before = max(span[0] - run.repaired[0], 0) if same else 0
        after = max(run.repaired[1] - span[1], 0) if same else 0
        found.append((run.source[0] + before, run.source[1] - after))
    return found
