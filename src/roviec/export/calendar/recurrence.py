"""Where work that comes back first falls, and a rule that every calendar understands."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_END_OF_WEEK = "FR"
"""Offices close their week on Friday."""
_FARTHEST = 3 * 366
"""Days that are looked through; every rule of a plan falls within three years."""


@dataclass(frozen=True, slots=True)
class Repeated:
    """A rule with its first day."""

    first: date
    rule: str
    at_end: bool
    """True: the document names no day of the period, so the end of it was taken."""


@lru_cache(maxsize=1024)
def repeat(rule: str, *, after: date, until: date | None) -> Repeated | None:
    """Put a rule of the plan on the calendar.

    Calendars take the first day of an event as an occurrence whatever the rule says, and make "every month from the
    31st" leave out half of the year: so the first day is one of the rule, and a rule without a day gets the last one
    of each period.

    Args:
        rule: RFC 5545, as in ``Deadline.rrule``.
        after: the day of the plan.
        until: the last day on which it can fall; None: without end.
    Returns:
        None where it never falls between the two.
    """
    parts = dict(part.split("=", 1) for part in rule.split(";"))
    placed = _with_day(parts)
    first = _first(placed, after)
    if first is None or (until and first > until):
        return None
    text = ";".join(f"{key}={value}" for key, value in placed.items())
    if until and "UNTIL" not in placed and "COUNT" not in placed:
        text += f";UNTIL={until:%Y%m%d}"
    return Repeated(first, text, at_end=placed != parts)


def _with_day(parts: dict[str, str]) -> dict[str, str]:
    frequency = parts["FREQ"]
    if frequency == "WEEKLY" and "BYDAY" not in parts:
        return {**parts, "BYDAY": _END_OF_WEEK}
    if frequency == "YEARLY" and "BYMONTH" not in parts:
        return {**parts, "BYMONTH": "12", "BYMONTHDAY": parts.get("BYMONTHDAY", "31")}
    if frequency in {"MONTHLY", "YEARLY"} and not {"BYMONTHDAY", "BYDAY"} & set(parts):
        return {**parts, "BYMONTHDAY": "-1"}
    return parts


def _first(parts: dict[str, str], after: date) -> date | None:
    days = (after + timedelta(days=number) for number in range(_FARTHEST) if after <= date.max - timedelta(days=number))
    return next((day for day in days if _falls_on(parts, day)), None)


def _falls_on(parts: dict[str, str], day: date) -> bool:
    if "BYMONTH" in parts and str(day.month) not in parts["BYMONTH"].split(","):
        return False
    if "BYDAY" in parts and _WEEKDAYS[day.weekday()] not in parts["BYDAY"].split(","):
        return False
    if "BYMONTHDAY" in parts and not _is_day_of_month(parts["BYMONTHDAY"], day):
        return False
    # "hằng quý" and "6 tháng" end with the quarters and halves of the year, not three months after the plan.
    interval = int(parts.get("INTERVAL", "1"))
    return parts["FREQ"] != "MONTHLY" or "BYMONTH" in parts or 12 % interval != 0 or day.month % interval == 0


def _is_day_of_month(days: str, day: date) -> bool:
    back = day.day - calendar.monthrange(day.year, day.month)[1] - 1
    return bool({str(day.day), str(back)} & set(days.split(",")))
