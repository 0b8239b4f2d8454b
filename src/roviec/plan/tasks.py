"""From drafts to tasks: the deadline, products, channels and marks that the words of each say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date

from msgspec.structs import replace

from roviec.lexicon.folding import squeeze
from roviec.model.deadline import Deadline
from roviec.model.task import Task, TaskKind, TaskSpans
from roviec.plan.bodies import Body
from roviec.plan.brackets import bracket_time
from roviec.plan.channels import ChannelWords
from roviec.plan.clarity import clarity_of
from roviec.plan.dated_parts import dated_parts
from roviec.plan.deadlines import FoundDeadline, find_deadlines
from roviec.plan.drafts import Draft, Due
from roviec.plan.operated import is_operated
from roviec.plan.products import find_products

_WORDS_OF_ACTION = 12


def make_tasks(drafts: Iterable[Draft], text: str, issued_on: date | None, channels: ChannelWords) -> Iterator[Task]:
    """Tasks in reading order, with letters within each clause; ``channels`` are those of the same text."""
    count: Counter[str] = Counter()
    for whole in drafts:
        for draft in _parts(whole, text, issued_on):
            count[draft.path] += 1
            yield _task(draft, text, _letters(count[draft.path]), channels)


def _letters(number: int) -> str:
    """A … z, then aa, ab …"""
    out = ""
    while number:
        number, rest = divmod(number - 1, 26)
        out = chr(ord("a") + rest) + out
    return out


def _parts(draft: Draft, text: str, issued_on: date | None) -> Iterator[Draft]:
    """The draft with its deadline; several where it has verbs with a time each.

    A deadline in the task's own words goes before one that it inherits; only orders have deadlines.
    """
    if draft.kind not in (TaskKind.ASSIGNED, TaskKind.MEASURE):
        yield replace(draft, due=None)
        return
    if not draft.own_due:
        yield draft
        return
    raw, at = text[draft.span[0] : draft.span[1]], draft.span[0]
    found = find_deadlines(raw, issued_on=issued_on)
    parts = dated_parts(raw, found)
    for part in parts:
        yield replace(
            draft,
            span=(at + part.span[0], at + part.span[1]),
            due=_placed(part.due, draft),
            action_at=draft.action_at if part.opens == 0 or part.opens > part.span[0] else at + part.opens,
        )
    if not parts:
        own = _chosen(found) or _in_bracket(draft, raw, issued_on)
        yield replace(draft, due=_placed(own, draft) if own else draft.due)


def _placed(found: FoundDeadline, draft: Draft) -> Due:
    return Due(found, (draft.span[0] + found.span[0], draft.span[0] + found.span[1]), draft.path)


def _in_bracket(draft: Draft, raw: str, issued_on: date | None) -> FoundDeadline | None:
    return bracket_time(raw, issued_on) if draft.leads and raw.rstrip(" .;,").endswith(")") else None


def _task(draft: Draft, text: str, letters: str, channels: ChannelWords) -> Task:
    raw = text[draft.span[0] : draft.span[1]]
    words = squeeze(raw)
    due = draft.due
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


def _chosen(found: tuple[FoundDeadline, ...]) -> FoundDeadline | None:
    """The first that names a day, or behind it one with "hoàn thành", which ends the work; else the first."""
    dated = [item for item in found if item.end is not None]
    done = [item for item in dated[1:] if item.text.casefold().startswith(("hoàn thành", "xong"))]
    return next(iter([*done[-1:], *dated, *found]), None)


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
    rest = raw[(draft.action_at or draft.span[0]) - draft.span[0] :].lstrip()
    while rest.startswith((",", ";", ":")):
        rest = rest[1:].lstrip()
    return " ".join(rest.split(None, _WORDS_OF_ACTION)[:_WORDS_OF_ACTION]).rstrip(" ,;:.")
