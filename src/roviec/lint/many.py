"""Naming the first few of many clauses in one message."""

from __future__ import annotations

from collections.abc import Iterable

from roviec.model.task import Task

_SHOWN = 3


def first_paths(tasks: Iterable[Task]) -> str:
    """Paths of the first few tasks, each once: "IV.1.-2, IV.5.p1 …"."""
    paths = list(dict.fromkeys(task.path for task in tasks))
    return ", ".join(paths[:_SHOWN]) + (" …" if len(paths) > _SHOWN else "")
