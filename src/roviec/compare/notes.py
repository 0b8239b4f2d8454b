"""Remarks on differences: where a clause was, what totals leave out, values as people write them."""

from __future__ import annotations

from typing import Final

from roviec.compare.comparison import ChangeKind, ClauseChange, FieldChange
from roviec.compare.coverage import AddressFault, Coverage
from roviec.compare.wording import day, say
from roviec.errors import Language

_DAYS: Final = frozenset({"date", "start", "end"})
"""Values that are nothing but a day."""
_MOST_PATHS: Final = 20


def place_notes(change: ClauseChange, language: Language) -> list[str]:
    """Where a clause was or went, where its path alone does not say it."""
    found = []
    if change.shared:
        found.append(say(_shared_key(change), language, path=", ".join(change.shared)))
    if change.old and change.new:
        old, new = change.old.path or "", change.new.path or ""
        if change.moved and old:
            found.append(say("moved_from", language, path=old))
        elif old != new:
            found.append(say("was", language, path=old))
    return found


def _shared_key(change: ClauseChange) -> str:
    if change.kind is ChangeKind.SPLIT:
        return "split_into" if change.old else "split_from"
    return "joined_from" if change.new else "joined_into"


def outside_totals(coverage: Coverage, language: Language) -> list[str]:
    """What the totals leave out, and how many."""
    general = sum(duty.operated and not duty.is_counted for duty in coverage.duties)
    found = [say("halted_total", language, n=coverage.halted)] if coverage.halted else []
    return [*found, say("general_total", language, n=general)] if general else found


def addresses_aside(coverage: Coverage, language: Language) -> list[str]:
    """Addresses kept in the file of the sub-plan that do not count, by the reason."""
    found = []
    for fault in AddressFault:
        paths = [one.path for one in coverage.aside if one.fault is fault]
        if paths:
            told = ", ".join(dict.fromkeys(paths[:_MOST_PATHS])) + ("…" if len(paths) > _MOST_PATHS else "")
            found.append(say(f"aside.{fault}", language, n=len(paths), paths=told))
    return found


def value_of(field: FieldChange, language: Language, *, old: bool) -> str | None:
    """The value as people write it: a day in the order of the language."""
    said, known = (field.old, field.old_day) if old else (field.new, field.new_day)
    return day(known, language) if known and field.name in _DAYS else said
