"""A deadline (thời hạn hoàn thành)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Deadline:
    """When a task is due, in civil days; every field says only what the document says."""

    text: str
    """As printed."""
    start: date | None
    end: date | None
    """Last day of what is said; None for an event without a date and for what recurs without end."""
    recurring: str | None
    """The document's own words: ``hằng tháng``, ``thường xuyên`` …"""
    rrule: str | None
    """RFC 5545, None where it cannot be said."""
    inherited_from: str | None
    """Path of the clause that sets it for those below; None when the task itself does."""
    assumed: tuple[str, ...] = ()
    """What was filled in, such as ``year``."""
