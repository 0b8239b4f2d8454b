"""Two versions of a plan side by side."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Final

from roviec.compare.comparison import ChangeKind, ClauseChange, Comparison, FieldChange, PhaseChange, TaskChange
from roviec.compare.notes import place_notes
from roviec.compare.page.frame import put_figures, put_filter, put_page, put_section
from roviec.compare.page.pieces import new_words, old_words, put_cell, put_field, put_told
from roviec.compare.wording import say
from roviec.errors import Language
from roviec.export.page.markup import Markup, join, shorten, tag

_FEW: Final = 2
"""So many unchanged passages are shown between two differences; more are folded away."""
_LETTERS: Final = 140


def comparison_to_html(comparison: Comparison, *, language: Language = "vi") -> str:
    """Write two versions of a plan as a page to look at, to search and to print.

    Args:
        comparison: what ``compare_versions`` gave.
        language: of the page's own words.
    Returns:
        HTML 5, to be written as UTF-8; it holds everything that it needs and asks for nothing.
    """
    plans = (("old", comparison.old), ("new", comparison.new))
    return put_page("versions_title", plans, join(*_sections(comparison, language)), language)


def _sections(comparison: Comparison, language: Language) -> Iterator[Markup]:
    yield _summary(comparison, language)
    if comparison.header:
        yield put_section("header", say("header", language), _fields(comparison.header, language))
    if comparison.tasks:
        places = _places(comparison)
        rows = (row for change in comparison.tasks for row in _task(places, change, language))
        table = _table(("task", "what", "before", "after"), rows, language)
        yield put_section(
            "tasks", say("tasks", language), table, _halted(comparison, language), note=str(len(comparison.tasks))
        )
    if comparison.phases:
        rows = (row for change in comparison.phases for row in _phase(change, language))
        yield put_section(
            "phases", say("phases", language), _table(("task", "what", "before", "after"), rows, language)
        )
    yield _clauses(comparison, language)


def _summary(comparison: Comparison, language: Language) -> Markup:
    told = sum(bool(change.typography) for change in comparison.changes)
    if comparison.is_same:
        words = say("same_but_typography", language, n=told) if told else say("same", language)
        return put_section("summary", say("clauses", language), tag("p", words, class_="empty"))
    figures = ((say(f"kind.{kind}", language), count) for kind, count in comparison.counts.items())
    return put_section("summary", say("clauses", language), put_figures(figures))


def _fields(fields: Sequence[FieldChange], language: Language) -> Markup:
    rows = (
        tag("tr", tag("th", name, scope="row"), tag("td", old), tag("td", new))
        for name, old, new in (put_field(field, language) for field in fields)
    )
    return _table(("what", "before", "after"), rows, language)


def _table(columns: Sequence[str], rows: Iterator[Markup], language: Language) -> Markup:
    head = tag("thead", tag("tr", *(tag("th", say(key, language), scope="col") for key in columns)))
    return tag(
        "div",
        tag("table", head, tag("tbody", *rows)),
        class_="frame",
        tabindex="0",
        role="group",
        aria_label=say(columns[0], language),
    )


def _halted(comparison: Comparison, language: Language) -> Markup | None:
    halted = sum(not one.operated for change in comparison.tasks if (one := change.new or change.old))
    return tag("p", say("halted_tasks", language, n=halted), class_="note") if halted else None


def _places(comparison: Comparison) -> Mapping[tuple[str, bool], int]:
    """Number of the row of a path; the paths of what was removed are those of the old version."""
    found: dict[tuple[str, bool], int] = {}
    for number, change in enumerate(comparison.changes):
        passage = change.new or change.old
        if passage and passage.path:
            found[passage.path, change.new is None] = number
    return found


def _task(places: Mapping[tuple[str, bool], int], change: TaskChange, language: Language) -> Iterator[Markup]:
    task = change.new or change.old
    assert task is not None
    number = places.get((task.path, change.new is None))
    words = shorten(task.text, _LETTERS)
    flag = None if task.operated else join(" ", tag("span", say("halted", language), class_="flag halt"))
    where = tag("span", task.id, class_="path")
    link = tag("a", words, href=f"#c{number}", class_="to", lang="vi") if number is not None else join(words)
    fields = [put_field(field, language) for field in change.fields if field.name != "text"]
    first = tag("td", where, " ", link, flag, rowspan=max(1, len(fields)) if len(fields) > 1 else None)
    if not fields:
        yield tag("tr", first, tag("td", _kind(change.kind, language, of="task"), colspan=3))
    for at, (name, old, new) in enumerate(fields):
        yield tag("tr", None if at else first, tag("td", name), tag("td", old), tag("td", new))


def _phase(change: PhaseChange, language: Language) -> Iterator[Markup]:
    where = tag("span", change.new_path or change.old_path or "", class_="path")
    for field in change.fields:
        name, old, new = put_field(field, language)
        yield tag("tr", tag("td", where, " ", change.name), tag("td", name), tag("td", old), tag("td", new))


def _kind(kind: ChangeKind, language: Language, *, of: str = "kind") -> Markup:
    key = f"{of}.{kind}" if of == "kind" or kind is ChangeKind.EDITED else f"kind.{kind}"
    return tag("span", say(key, language), class_=f"flag k-{kind}")


def _clauses(comparison: Comparison, language: Language) -> Markup:
    kinds = [
        (kind.value, say(f"kind.{kind}", language), count)
        for kind, count in comparison.counts.items()
        if count and kind is not ChangeKind.UNCHANGED
    ]
    heads = tag(
        "div",
        tag("span", say("old", language)),
        tag("span", say("new", language)),
        class_="heads",
        aria_hidden="true",
    )
    return put_section(
        "clauses",
        say("every_clause", language),
        put_filter(kinds, language),
        heads,
        *_rows(comparison.changes, language),
    )


def _rows(changes: Sequence[ClauseChange], language: Language) -> Iterator[Markup]:
    numbered = list(enumerate(changes))
    for same, group in groupby(numbered, lambda one: _is_quiet(one[1])):
        rows = [_row(number, change, language) for number, change in group]
        if same and len(rows) > _FEW:
            words = tag("summary", say("unchanged_between", language, n=len(rows)))
            yield tag("details", words, *rows, class_="same")
        else:
            yield from rows


def _is_quiet(change: ClauseChange) -> bool:
    return change.kind is ChangeKind.UNCHANGED and not change.typography


def _row(number: int, change: ClauseChange, language: Language) -> Markup:
    kind = change.kind
    told = [_kind(kind, language)] if kind is not ChangeKind.UNCHANGED else []
    told += [tag("span", words, class_="why") for words in _notes(change, language)]
    shown = change.runs if kind in {ChangeKind.EDITED, ChangeKind.SPLIT, ChangeKind.JOINED} else ()
    old = old_words(change.old, shown) if change.old else None
    new = new_words(change.new, shown) if change.new else None
    if kind is ChangeKind.ADDED and new:
        new = tag("ins", new)
    if kind is ChangeKind.REMOVED and old:
        old = tag("del", old)
    return tag(
        "div",
        put_told(told) if told else None,
        put_cell("old", change.old, old, language),
        put_cell("new", change.new, new, language),
        id=f"c{number}",
        class_=f"row k-{kind}" + (" quiet" if kind is ChangeKind.UNCHANGED else ""),
        data_k=kind.value,
        data_d=None if _is_quiet(change) else "y",
        tabindex="-1",
    )


def _notes(change: ClauseChange, language: Language) -> list[str]:
    """Where a clause was or went, and what differs in typography."""
    kinds = ", ".join(say(f"typo.{kind}", language) for kind in change.typography)
    said = f"{say('typography', language)}: {kinds}" if change.kind is ChangeKind.UNCHANGED else kinds
    return [*place_notes(change, language), *([said] if kinds else [])]
