"""The bodies that have work, each with its first place and the number of its tasks."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from roviec.lexicon.recipient_classes import BodyKind, kind_of, lower_name
from roviec.lint.facts import Facts
from roviec.lint.recipient_cover import reach_of
from roviec.model.task import Task
from roviec.source import Span

_NOT_ORDERED = frozenset({"receiver"})
"""Tasks that a sentence only implies, such as whoever gets a report."""
_CLOSING = "nghiêm túc"
"""Word of the formula that asks everybody at the end to carry the plan out."""
_ADDRESSED = frozenset({"CV", "CD", "GM", "TTR", "BC"})
"""Types whose addressees stand above the text."""


class Worker(Struct, frozen=True):
    """A body that has work."""

    name: str
    """As first printed."""
    span: Span
    path: str
    tasks: int


def workers(facts: Facts, *, executing: bool = False) -> tuple[Worker, ...]:
    """Every body that leads a task, or that carries one out under another, in reading order.

    Names that differ only in capitals are one.
    """
    first: dict[str, tuple[str, Span, str]] = {}
    counts: dict[str, int] = {}
    for task in facts.assigned:
        if task.rule in _NOT_ORDERED or _CLOSING in task.text:
            continue
        for name, span in _executing(task) if executing else zip(task.lead, task.spans.lead, strict=False):
            key = name.casefold()
            first.setdefault(key, (name, span, task.path))
            counts[key] = counts.get(key, 0) + 1
    return tuple(Worker(name, span, path, counts[key]) for key, (name, span, path) in first.items())


def _executing(task: Task) -> Iterator[tuple[str, Span]]:
    return zip(task.executing, task.spans.executing, strict=False)


def unreached(facts: Facts, found: tuple[Worker, ...]) -> Iterator[Worker]:
    """Those workers whom no line of the recipients reaches; of one sort in one clause only the first.

    Nothing where the list is missing, reaches everybody, or stands above the text.
    """
    directive = facts.directive
    if directive is None or not directive.recipients or (directive.type and directive.type.code in _ADDRESSED):
        return
    reach, issuer = reach_of(directive.recipients), lower_name(directive.issuer or "")
    if reach.is_open:
        return
    seen: set[tuple[str, BodyKind | None]] = set()
    for worker in found:
        key = (worker.path, kind_of(worker.name))
        if not reach.has(worker.name) and lower_name(worker.name) not in issuer and key not in seen:
            seen.add(key)
            yield worker
