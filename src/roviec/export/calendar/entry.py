"""An entry of the calendar, before it is written."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class EntryKind(StrEnum):
    """Kinds of entry; the value is part of the entry's UID and never changes."""

    DEADLINE = "deadline"
    RECURRING = "recurring"
    PHASE = "phase"
    ANNIVERSARY = "anniversary"


@dataclass(frozen=True, slots=True)
class Entry:
    """Something on one day or over several whole days."""

    kind: EntryKind
    key: str
    """What it is of, inside its plan and kind: the same in every export of the plan."""
    first: date
    last: date
    """The last day itself, not the day after it."""
    summary: str
    lines: tuple[str, ...]
    """Of the description."""
    rule: str | None = None
    """RFC 5545; it falls on ``first``."""
