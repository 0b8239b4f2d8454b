"""Anniversaries (ngày kỷ niệm): solar ones by a yearly rule, lunar ones as days of the next years."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from roviec.errors import Language
from roviec.export.calendar.entry import Entry, EntryKind
from roviec.export.calendar.labels import say, shorten
from roviec.export.calendar.lunar import LunarDay, find_lunar_days, is_lunar
from roviec.export.citing import plain_day
from roviec.lexicon.folding import fold
from roviec.model.plan import Anniversary, Plan

LUNAR_YEARS = 10
"""No rule of a calendar can say a lunar day: each year is an entry of its own."""
_SUMMARY_LETTERS = 70
_COUNT = re.compile(r"^(?:lần thứ\s)?\d{1,4}(?:\s(?:năm|lần))?\s(?:của\s)?", re.IGNORECASE)


def anniversary_entries(plan: Plan, *, from_year: int | None, language: Language) -> Iterator[Entry]:
    """Each anniversary once, however often the plan names it.

    Args:
        plan: what names them.
        from_year: first year of the lunar ones; None where the plan says no year: they are left out.
        language: of the labels.
    """
    seen: set[str] = set()
    for item in plan.anniversaries:
        key = f"{item.begins.isoformat()} {fold(_COUNT.sub('', item.name)).removeprefix('ngay ')}"
        if key in seen or is_lunar(plan, item.span):
            continue
        seen.add(key)
        yield _solar(item, key, language)
    for day in find_lunar_days(plan):
        yield from _lunar(day, from_year, language)


def _solar(item: Anniversary, key: str, language: Language) -> Entry:
    # A day that most years lack is kept on the last of its month.
    leap = (item.ends.month, item.ends.day) == (2, 29)
    lines = [say("words", language, words=item.name), say("kept_since", language, day=plain_day(item.begins))]
    if item.years is not None:
        lines.append(say("counted", language, n=item.years, year=item.ends.year))
    lines.append(say("clause_only", language, path=item.path))
    return Entry(
        EntryKind.ANNIVERSARY,
        key,
        item.ends,
        item.ends,
        say("anniversary", language, words=shorten(_COUNT.sub("", item.name), _SUMMARY_LETTERS)),
        tuple(lines),
        rule="FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1" if leap else "FREQ=YEARLY",
    )


def _lunar(item: LunarDay, from_year: int | None, language: Language) -> Iterator[Entry]:
    if from_year is None:
        return
    for year in range(from_year, from_year + LUNAR_YEARS):
        day: date | None = item.in_year(year)
        if day is None:
            return
        yield Entry(
            EntryKind.ANNIVERSARY,
            f"lunar {item.month}-{item.day} {fold(item.name)} {year}",
            day,
            day,
            say("anniversary", language, words=shorten(item.name, _SUMMARY_LETTERS)),
            (
                say("lunar", language, day=item.day, month=item.month, year=year),
                say("clause", language, path=item.path, line=item.line),
            ),
        )
