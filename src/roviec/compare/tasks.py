"""Tasks that change with their clauses: who leads, who helps, by when, what comes of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from roviec.compare.comparison import ChangeKind, FieldChange, TaskChange
from roviec.compare.spelling import keys_of
from roviec.lexicon.abbreviations import identity
from roviec.model.deadline import Deadline
from roviec.model.plan import Plan
from roviec.model.task import Task

_BODIES = ("lead", "coordinating", "executing")


def compare_tasks(old: Plan, new: Plan, path_of_old: Mapping[str, str]) -> tuple[TaskChange, ...]:
    """Compare the tasks of clauses that are one.

    Args:
        old: the earlier version.
        new: the later version.
        path_of_old: new path of each old clause that is still there.
    Returns:
        Changed and added tasks in the new reading order, then removed ones in the old. A task whose clause only moved
        is no change.
    """
    waiting: defaultdict[str, list[Task]] = defaultdict(list)
    for task in old.tasks:
        waiting[path_of_old.get(task.path, "")].append(task)
    pairs = _pairs(waiting, new)
    found = [change for task in new.tasks if (change := _changed(old, new, pairs.get(task.id), task))]
    kept = {task.id for task in pairs.values()}
    gone = [TaskChange(ChangeKind.REMOVED, task, None) for task in old.tasks if task.id not in kept]
    return tuple(found + gone)


def _pairs(waiting: Mapping[str, list[Task]], new: Plan) -> dict[str, Task]:
    """Old task of each new one: of the same clause, the same words first, then the same turn."""
    of_clause: defaultdict[str, list[Task]] = defaultdict(list)
    for task in new.tasks:
        of_clause[task.path].append(task)
    found: dict[str, Task] = {}
    for path, after in of_clause.items():
        before = list(waiting.get(path, ()))
        by_words = {keys_of(task.text): task for task in before}
        for task in after:
            if (same := by_words.get(keys_of(task.text))) in before and same is not None:
                found[task.id] = same
                before.remove(same)
        rest = [task for task in after if task.id not in found]
        found.update((task.id, other) for task, other in zip(rest, before, strict=False))
    return found


def _changed(old: Plan, new: Plan, before: Task | None, after: Task) -> TaskChange | None:
    if before is None:
        return TaskChange(ChangeKind.ADDED, None, after)
    fields = tuple(task_fields(old, new, before, after))
    return TaskChange(ChangeKind.EDITED, before, after, fields) if fields else None


def task_fields(old: Plan, new: Plan, before: Task, after: Task) -> Iterator[FieldChange]:
    """What differs between two tasks that are one."""
    if keys_of(before.text) != keys_of(after.text):
        yield FieldChange("text", before.text, after.text)
    for name in _BODIES:
        yield from _bodies(name, getattr(before, name), getattr(after, name), old, new)
    if _due(before.deadline) != _due(after.deadline):
        yield deadline_change(before.deadline, after.deadline)
    if [keys_of(one) for one in before.products] != [keys_of(one) for one in after.products]:
        yield FieldChange("products", _joined(before.products), _joined(after.products))
    if before.kind is not after.kind:
        yield FieldChange("kind", before.kind.value, after.kind.value)
    if before.operated != after.operated:
        yield FieldChange("operated", str(before.operated).lower(), str(after.operated).lower())


def deadline_change(before: Deadline | None, after: Deadline | None) -> FieldChange:
    """Two deadlines, as printed, with their last days."""
    return FieldChange(
        "deadline",
        before.text if before else None,
        after.text if after else None,
        before.end if before else None,
        after.end if after else None,
    )


def _due(deadline: Deadline | None) -> object:
    """What two deadlines have in common that mean the same."""
    if deadline is None:
        return None
    if deadline.end or deadline.rrule:
        return deadline.start, deadline.end, deadline.rrule
    return keys_of(deadline.recurring or deadline.text)


def _bodies(name: str, before: tuple[str, ...], after: tuple[str, ...], old: Plan, new: Plan) -> Iterator[FieldChange]:
    ours = {identity(body, old.abbreviations) for body in before}
    theirs = {identity(body, new.abbreviations) for body in after}
    if ours != theirs and {keys_of(one) for one in ours} != {keys_of(one) for one in theirs}:
        yield FieldChange(name, _joined(before), _joined(after))


def _joined(names: tuple[str, ...]) -> str | None:
    return "; ".join(names) or None
