"""From drafts to tasks: the deadline, products, channels and marks that the words of each say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date

from roviec.lexicon.folding import squeeze
from roviec.model.deadline import Deadline
from roviec.model.task import Task, TaskKind, TaskSpans
from roviec.plan.bodies import Body
from roviec.plan.brackets import bracket_time
from roviec.plan.channels import ChannelWords
from roviec.plan.clarity import clarity_of
from roviec.plan.deadlines import FoundDeadline, find_deadlines
from roviec.plan.drafts import Draft, Due
from roviec.plan.operated import is_operated
from roviec.plan.products import find_products

_WORDS_OF_ACTION = 12


def make_tasks(drafts: Iterable[Draft], text: str, issued_on: date | None, channels: ChannelWords) -> Iterator[Task]:
    """Tasks in reading order, with letters within each clause; ``channels`` are those of the same text."""
    count: Counter[str] = Counter()
    for draft in drafts:
        count[draft.path] += 1
        yield _task(draft, text, issued_on, _letters(count[draft.path]), channels)


def _letters(number: int) -> str:
    """A … z, then aa, ab …"""
    out = ""
    while number:
        number, rest = divmod(number - 1, 26)
        out = chr(ord("a") + rest) + out
    return out


def _task(draft: Draft, text: str, issued_on: date | None, letters: str, channels: ChannelWords) -> Task:
    raw = text[draft.span[0] : draft.span[1]]
    words = squeeze(raw)
    due = _due(draft, raw, issued_on)
    products = draft.products or tuple(
        Body(name, (draft.span[0] + start, draft.span[0] + end)) for name, (start, end) in find_products(raw)
    )
    action = _action(draft, raw)
    deadline = _deadline(due, draft.path) if due else None
    return Task(
        id=f"{draft.path}/{letters}",
        path=draft.path,
        kind=draft.kind,
        text=words,
        action=action,
        lead=_names(draft.leads),
        coordinating=_names(draft.coordinating),
        executing=_names(draft.executing),
        deadline=deadline,
        products=_names(products),
        channels=channels.kinds_in(draft.span),
        operated=is_operated(words, action),
        clarity=clarity_of(words, lead=bool(draft.leads), deadline=deadline, products=bool(products)),
        rule=draft.rule,
        spans=TaskSpans(
            tuple(body.span for body in draft.leads),
            tuple(body.span for body in draft.coordinating),
            tuple(body.span for body in draft.executing),
            tuple(body.span for body in products),
            due.span if due else None,
        ),
        span=draft.span,
        line=draft.line,
    )


def _names(bodies: tuple[Body, ...]) -> tuple[str, ...]:
    return tuple(body.name for body in bodies)


def _due(draft: Draft, raw: str, issued_on: date | None) -> Due | None:
    """A deadline in the task's own words goes before one that it inherits; only orders have deadlines."""
    if draft.kind not in (TaskKind.ASSIGNED, TaskKind.MEASURE):
        return None
    found = _chosen(find_deadlines(raw, issued_on=issued_on)) if draft.own_due else None
    if found is None and draft.own_due and draft.leads and raw.rstrip(" .;,").endswith(")"):
        found = bracket_time(raw, issued_on)
    if found is None:
        return draft.due
    return Due(found, (draft.span[0] + found.span[0], draft.span[0] + found.span[1]), draft.path)


def _chosen(found: tuple[FoundDeadline, ...]) -> FoundDeadline | None:
    """The first that names a day, else the first."""
    return next((f for f in found if f.end is not None), found[0] if found else None)


def _deadline(due: Due, path: str) -> Deadline:
    found = due.found
    return Deadline(
        text=squeeze(found.text),
        start=found.start,
        end=found.end,
        recurring=found.recurring,
        rrule=found.rrule,
        inherited_from=None if due.path == path else due.path,
        assumed=found.assumed,
    )


def _action(draft: Draft, raw: str) -> str:
    """The main verb phrase: what follows the subject, as far as a dozen words."""
    rest = squeeze(raw[(draft.action_at or draft.span[0]) - draft.span[0] :]).lstrip(",;: ")
    return " ".join(rest.split(" ", _WORDS_OF_ACTION)[:_WORDS_OF_ACTION]).rstrip(" ,;:.")
