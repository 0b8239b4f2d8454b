"""Deadlines (thời hạn) and work that comes back (việc định kỳ) as entries of the calendar."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from roviec.errors import Language
from roviec.export.calendar.entry import Entry, EntryKind
from roviec.export.calendar.labels import say, shorten
from roviec.export.calendar.recurrence import repeat
from roviec.export.citing import plain_day
from roviec.lexicon.folding import fold
from roviec.model.deadline import Deadline
from roviec.model.task import Task

_SUMMARY_LETTERS = 70
_WORDS_LETTERS = 1_500
"""Calendars of telephones cut longer descriptions without a word."""


def task_entries(
    tasks: tuple[Task, ...], *, issued_on: date | None, until: date | None, language: Language
) -> Iterator[Entry]:
    """An entry for each operated task whose deadline gives a day.

    Args:
        tasks: of the plan.
        issued_on: its day, from which recurring work is counted; None: that work is left out.
        until: last day of recurring work, from the title of the plan; None: it goes on.
        language: of the labels.
    """
    for task in tasks:
        if not task.operated or task.deadline is None:
            continue
        found = _recurring(task, task.deadline, issued_on, until, language) or _dated(task, task.deadline, language)
        if found:
            yield found


def _dated(task: Task, deadline: Deadline, language: Language) -> Entry | None:
    if deadline.end is None:
        return None
    summary = say("deadline", language, words=_summary(task, language))
    lines = (*_told(task, language), *_told_of(deadline, language))
    return Entry(EntryKind.DEADLINE, task.id, deadline.end, deadline.end, summary, lines)


def _recurring(
    task: Task, deadline: Deadline, issued_on: date | None, until: date | None, language: Language
) -> Entry | None:
    if deadline.rrule is None or issued_on is None:
        return None
    found = repeat(deadline.rrule, after=issued_on, until=deadline.end or until)
    if found is None:
        return None
    lines = [*_told(task, language), *_told_of(deadline, language)]
    if found.at_end:
        lines.append(say("placed_at_end", language))
    if until and deadline.end is None:
        lines.append(say("until", language, day=plain_day(until)))
    words = _summary(task, language)
    summary = words if fold(words).startswith("dinh ky") else say("recurring", language, words=words)
    return Entry(EntryKind.RECURRING, task.id, found.first, found.first, summary, tuple(lines), rule=found.rule)


def _summary(task: Task, language: Language) -> str:
    words = shorten(_action(task), _SUMMARY_LETTERS)
    if not task.lead:
        return words
    name = shorten(task.lead[0], 40)
    if len(task.lead) > 1:
        name = say("and_others", language, name=name, n=len(task.lead) - 1)
    return f"{words} ({name})"


def _action(task: Task) -> str:
    """The main verb phrase; where the task goes on behind it, that is shown."""
    words = task.action
    if not words:
        return task.text
    _, found, rest = task.text.partition(words)
    goes_on = found and rest[:1].isspace() and not rest.lstrip().startswith((".", ",", ";", ":", "("))
    return f"{words}…" if goes_on else words


def _told(task: Task, language: Language) -> Iterator[str]:
    yield say("words", language, words=shorten(task.text, _WORDS_LETTERS))
    names = (
        ("lead", task.lead),
        ("coordinating", task.coordinating),
        ("executing", task.executing),
        ("products", task.products),
    )
    for key, said in names:
        if said:
            yield say(key, language, names="; ".join(" ".join(name.split()) for name in said))
    yield say("clause", language, path=task.path, line=task.line)


def _told_of(deadline: Deadline, language: Language) -> Iterator[str]:
    yield say("printed_due", language, words=" ".join(deadline.text.split()))
    if deadline.inherited_from:
        yield say("inherited", language, path=deadline.inherited_from)
    if "year" in deadline.assumed:
        yield say("assumed_year", language)
