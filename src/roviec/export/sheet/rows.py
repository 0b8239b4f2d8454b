"""Plan -> rows of the table of assigned work: the clauses' headings, and under each the tasks that it sets."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from roviec.errors import Language
from roviec.export.sheet.columns import Field, names_in_cell, row_id
from roviec.export.sheet.labels import say
from roviec.model.directive import Directive
from roviec.model.outlined import ColumnRole, Node, Part
from roviec.model.plan import Plan
from roviec.model.task import Task, TaskKind

WORK = (TaskKind.ASSIGNED, TaskKind.MEASURE)
"""What somebody has to do; contents and requirements are words to read."""
_HEADING_LETTERS = 200


@dataclass(frozen=True, slots=True)
class HeadingRow:
    """Heading of a clause, or of a part of the file, above the tasks that stand under it."""

    words: str
    depth: int
    """0 for the outermost."""


@dataclass(frozen=True, slots=True)
class TaskRow:
    """A task with what the other columns say of it."""

    task: Task
    number: int | None
    """Running number among the operated ones; None for one that is not operated: it stands outside the counts."""
    note: str


def work_rows(plan: Plan, language: Language) -> Iterator[HeadingRow | TaskRow]:
    """Rows of the work, in reading order."""
    return _rows(plan, [task for task in plan.tasks if task.kind in WORK], language)


def content_rows(plan: Plan, language: Language) -> Iterator[HeadingRow | TaskRow]:
    """Rows of the contents and requirements, in reading order."""
    return _rows(plan, [task for task in plan.tasks if task.kind not in WORK], language)


def cells_of(row: TaskRow, sha256: str) -> dict[Field, str]:
    """The words of a row, without its day and its number; what is read back is held against them."""
    task = row.task
    return {
        Field.ORDINAL: "–" if row.number is None else "",
        Field.WORK: task.text,
        Field.LEAD: names_in_cell(task.lead),
        Field.COORDINATING: names_in_cell(task.coordinating),
        Field.PRODUCT: names_in_cell(task.products),
        Field.DEADLINE: task.deadline.text if task.deadline else "",
        Field.CLAUSE: task.path,
        Field.NOTE: row.note,
        Field.ID: row_id(task.id, sha256),
    }


def _rows(plan: Plan, tasks: list[Task], language: Language) -> Iterator[HeadingRow | TaskRow]:
    clauses = _clauses(plan, language)
    open_: tuple[str, ...] = ()
    number = 0
    for task in tasks:
        clause = clauses.get(task.path, _Clause())
        yield from _new_headings(open_, clause.headings)
        open_ = clause.headings
        number += task.operated
        yield TaskRow(task, number if task.operated else None, _note(task, clause.note, language))


def _new_headings(before: tuple[str, ...], now: tuple[str, ...]) -> Iterator[HeadingRow]:
    same = 0
    while same < min(len(before), len(now)) and before[same] == now[same]:
        same += 1
    for depth, words in enumerate(now[same:], same):
        yield HeadingRow(words, depth)


@dataclass(frozen=True, slots=True)
class _Clause:
    headings: tuple[str, ...] = ()
    """Of the clauses around it, the outermost first."""
    note: str = ""
    """Of the row of a table: what its columns of notes say."""


def _clauses(plan: Plan, language: Language) -> dict[str, _Clause]:
    found: dict[str, _Clause] = {}
    several = len(plan.outlined.parts) > 1
    for part, directive in zip(plan.outlined.parts, plan.directives, strict=True):
        above = (_part_name(part, directive, language),) if several else ()
        for node in part.outline:
            _collect(node, above, (), found)
    return found


def _part_name(part: Part, directive: Directive | None, language: Language) -> str:
    name = f"{say(f'part_{part.kind.value}', language)} ({part.id})"
    title = " ".join(directive.title.split()) if directive and directive.title else ""
    return _shortened(f"{name}: {title}" if title else name)


def _collect(node: Node, above: tuple[str, ...], note_columns: tuple[int, ...], found: dict[str, _Clause]) -> None:
    found[node.path] = _Clause(above, _notes_of(node, note_columns))
    below = (*above, _heading(node)) if node.heading else above
    notes = tuple(at for at, column in enumerate(node.columns) if column.role is ColumnRole.NOTE)
    for child in node.children:
        _collect(child, below, notes, found)


def _heading(node: Node) -> str:
    return _shortened(" ".join(f"{node.marker or ''} {node.heading}".split()))


def _shortened(words: str) -> str:
    return words if len(words) <= _HEADING_LETTERS else words[: _HEADING_LETTERS - 1].rstrip() + "…"


def _notes_of(row: Node, columns: tuple[int, ...]) -> str:
    return "; ".join(cell.text.strip() for cell in row.cells if cell.column in columns and cell.text.strip())


def _note(task: Task, printed: str, language: Language) -> str:
    """What the table of the document notes, then what a reader must know of the other columns."""
    notes = [] if task.operated else [say("halted", language)]
    if printed:
        notes.append(printed)
    if task.executing:
        notes.append(say("executing", language, names=", ".join(task.executing)))
    if task.deadline and task.deadline.inherited_from:
        notes.append(say("inherited", language, path=task.deadline.inherited_from))
    if task.deadline and "year" in task.deadline.assumed:
        notes.append(say("assumed_year", language))
    return "\n".join(notes)
