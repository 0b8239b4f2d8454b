"""The edits of one clause, one after the other, over the tasks that the compiler found in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Final

from roviec_web.documents.reviewing.edits import KINDS_WITHOUT_CHANGE, Edit, EditKind, TaskKind
from roviec_web.documents.reviewing.reviewed import (
    AddedDeadline,
    Conflict,
    Overturned,
    ReviewedTask,
    Status,
    Strife,
)


@dataclass(slots=True)
class Folded:
    """A clause while its edits are laid over it."""

    path: str
    tasks: dict[str, ReviewedTask]
    """In the order in which they are shown."""
    status: Status = Status.UNTOUCHED
    last: Edit | None = None
    """Who touched it last."""
    bodies: dict[str, Mapping[str, str]] = field(default_factory=dict)
    joins: list[Edit] = field(default_factory=list)
    kind: str = ""
    """Of the clause, as a reviewer said it."""
    rekinded_by: str = ""
    conflicts: list[Conflict] = field(default_factory=list)


def fold_clause(path: str, printed: Iterable[Mapping[str, Any]], edits: Iterable[Edit]) -> Folded:
    """Lay the edits of a clause over its tasks, in their order.

    An edit whose task is not there (its split was undone) becomes a conflict and is not lost.
    """
    folded = Folded(path, {task["id"]: _untouched(task) for task in printed})
    for edit in edits:
        if edit.task and edit.task not in folded.tasks:
            folded.conflicts.append(Conflict(edit, Strife.TASK, str(edit.data.get("seen", "")), ""))
            continue
        _touch_clause(folded, edit)
        if edit.kind in _STEPS:
            _STEPS[edit.kind](folded, edit)
    return folded


def _touch_clause(folded: Folded, edit: Edit) -> None:
    if edit.kind not in KINDS_WITHOUT_CHANGE:
        folded.status, folded.last = Status.EDITED, edit
    elif edit.kind is EditKind.ACCEPT and not edit.task:
        folded.status = Status.EDITED if folded.status is Status.EDITED else Status.ACCEPTED
        folded.last = edit


def _accept(folded: Folded, edit: Edit) -> None:
    for task in [folded.tasks[edit.task]] if edit.task else list(folded.tasks.values()):
        if task.status is Status.UNTOUCHED:
            folded.tasks[task.id] = replace(task, status=Status.ACCEPTED, by=edit.by, at=edit.at)


def _write(folded: Folded, edit: Edit) -> None:
    task = folded.tasks[edit.task]
    title = str(edit.data.get("title", task.title))
    _put(folded, edit, text=str(edit.data["text"]), title=title, **_mark(task, edit))


def _split(folded: Folded, edit: Edit) -> None:
    pieces = list(edit.data["pieces"])
    whole = folded.tasks.get(edit.task) or _blank(folded.path, edit)
    if edit.task:
        first = pieces.pop(0)
        _put(folded, edit, text=str(first["text"]), **_mark(whole, edit))
    made = {
        str(piece["id"]): replace(
            whole,
            id=str(piece["id"]),
            text=str(piece["text"]),
            title="",
            **_mark(whole, edit),
            status=Status.ADDED,
            by=edit.by,
            at=edit.at,
            printed=None,
            part_of=edit.task,
        )
        for piece in pieces
    }
    folded.tasks = _behind(folded.tasks, edit.task, made)


def _behind(tasks: dict[str, ReviewedTask], task: str, made: dict[str, ReviewedTask]) -> dict[str, ReviewedTask]:
    """The pieces right behind what they were split from, else at the end."""
    shown: dict[str, ReviewedTask] = {}
    for name, known in tasks.items():
        shown[name] = known
        if name == task:
            shown |= made
    return shown | made


def _join(folded: Folded, edit: Edit) -> None:
    task = folded.tasks[edit.task]
    folded.joins.append(edit)
    _put(
        folded,
        edit,
        text=str(edit.data["text"]),
        lead=tuple(edit.data["lead"]),
        coordinating=tuple(edit.data["coordinating"]),
        **_mark(task, edit),
    )


def _rekind(folded: Folded, edit: Edit) -> None:
    if not edit.task:
        folded.kind, folded.rekinded_by = str(edit.data["kind"]), edit.by
        return
    _put(folded, edit, kind=TaskKind(edit.data["kind"]))


def _lead(folded: Folded, edit: Edit) -> None:
    _put(folded, edit, lead=tuple(edit.data["names"]))


def _partners(folded: Folded, edit: Edit) -> None:
    _put(folded, edit, coordinating=tuple(edit.data["names"]))


def _deadline(folded: Folded, edit: Edit) -> None:
    end, text = edit.data.get("end"), str(edit.data.get("text", ""))
    recurring = str(edit.data.get("recurring") or "")
    day = date.fromisoformat(end) if end else None
    added = AddedDeadline(text, day, recurring, edit.by, edit.at) if day or text or recurring else None
    _put(folded, edit, added_deadline=added)


def _operate(folded: Folded, edit: Edit) -> None:
    said = Overturned(str(edit.data["reason"]), edit.by, edit.at)
    _put(folded, edit, operated=True, overturned=said)


def _body(folded: Folded, edit: Edit) -> None:
    said = {"body": str(edit.data["body"]), "body_name": str(edit.data["body_name"])}
    folded.bodies[str(edit.data["name"])] = said


_STEPS: Final[dict[EditKind, Callable[[Folded, Edit], None]]] = {
    EditKind.ACCEPT: _accept,
    EditKind.TEXT: _write,
    EditKind.SPLIT: _split,
    EditKind.JOIN: _join,
    EditKind.KIND: _rekind,
    EditKind.LEAD: _lead,
    EditKind.PARTNERS: _partners,
    EditKind.DEADLINE: _deadline,
    EditKind.BODY: _body,
    EditKind.OPERATE: _operate,
}


def _put(folded: Folded, edit: Edit, **values: Any) -> None:
    task = folded.tasks[edit.task]
    status = Status.ADDED if task.status is Status.ADDED else Status.EDITED
    folded.tasks[task.id] = replace(task, status=status, by=edit.by, at=edit.at, **values)


def _mark(task: ReviewedTask, edit: Edit) -> dict[str, Any]:
    """New words may make work that is not operated; they never make such work operated.

    What an administrator said of the words before does not hold for words that are not operated again.
    """
    operated = task.operated and bool(edit.data.get("operated", True))
    return {"operated": operated, "overturned": task.overturned if operated else None}


def _untouched(printed: Mapping[str, Any]) -> ReviewedTask:
    return ReviewedTask(
        id=printed["id"],
        clause=printed["path"],
        kind=TaskKind(printed["kind"]),
        text=printed["text"],
        title="",
        lead=tuple(printed["lead"]),
        coordinating=tuple(printed["coordinating"]),
        executing=tuple(printed["executing"]),
        products=tuple(printed["products"]),
        deadline=printed["deadline"],
        added_deadline=None,
        operated=printed["operated"],
        status=Status.UNTOUCHED,
        by="",
        at=None,
        printed=printed,
    )


def _blank(path: str, edit: Edit) -> ReviewedTask:
    """What work that people add begins as."""
    return ReviewedTask(
        id="",
        clause=path,
        kind=TaskKind(edit.data.get("kind", TaskKind.MEASURE)),
        text="",
        title="",
        lead=(),
        coordinating=(),
        executing=(),
        products=(),
        deadline=None,
        added_deadline=None,
        operated=True,
        status=Status.ADDED,
        by=edit.by,
        at=edit.at,
        printed=None,
    )
