"""What a change above means below: the clauses of a sub-plan whose parent clause changed."""

from __future__ import annotations

from collections import defaultdict
from typing import Final

from roviec.compare.comparison import ChangeKind, ClauseChange, Comparison, TaskChange
from roviec.compare.coverage import Affected, Coverage

_SAME_WORDS: Final = frozenset({ChangeKind.UNCHANGED, ChangeKind.MOVED, ChangeKind.RENUMBERED})


def affected(comparison: Comparison, coverage: Coverage) -> tuple[Affected, ...]:
    """The clauses of a sub-plan that a new version of its parent touches.

    Args:
        comparison: of two versions of the parent.
        coverage: of the earlier version of the parent by the sub-plan.
    Returns:
        One entry a linked clause, in the parent's order: where the words of the parent's clause changed, where it is
        gone, or where its deadline, lead or product is another because a heading or a label near it changed.
    """
    clauses = {change.old.path: change for change in comparison.changes if change.old and change.old.path}
    tasks: defaultdict[str, list[TaskChange]] = defaultdict(list)
    for change in comparison.tasks:
        if change.old:
            tasks[change.old.path].append(change)
    found: list[Affected] = []
    for duty in coverage.duties:
        path = duty.parent.path or ""
        change_of_clause, change_of_tasks = clauses.get(path), tuple(tasks.get(path, ()))
        if change_of_clause is None or (change_of_clause.kind in _SAME_WORDS and not change_of_tasks):
            continue
        found += [_entry(link.child.path or "", change_of_clause, change_of_tasks) for link in duty.links]
    return tuple(found)


def _entry(child: str, change: ClauseChange, tasks: tuple[TaskChange, ...]) -> Affected:
    old = change.old.path if change.old else None
    return Affected(child, old or "", change.new.path if change.new else None, change.kind, tasks)
