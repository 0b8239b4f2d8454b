"""Days as people type them into sheets: "31/3/26", "31.3.2026", "46112", "quý I/2026"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from roviec.plan.deadlines import read_deadline_cell

_EPOCH = date(1899, 12, 30)
_FIRST_SERIAL, _LAST_SERIAL = 36_526, 73_050
"""The first of January 2000 and the last day of 2099: other numbers are no days of a plan."""
_SERIAL = re.compile(r"(\d{5})(?:[.,]\d+)?")
_DAY = re.compile(
    r"(?:(?:thứ\s\w+|chủ nhật)\s*,?\s*)?(?:ngày\s*)?(?P<d>\d{1,2})\s*(?:[-/.,]|\s+tháng\s+|\s)\s*(?P<m>\d{1,2})"
    r"(?:\s*(?:[-/.,]|\s*năm\s+|\s)\s*(?P<y>\d{4}|\d{2}))?(?:\s+(?:lúc\s+)?\d{1,2}(?::\d{2}(?::\d{2})?|[hg]\d{0,2}))?",
    re.IGNORECASE,
)
_ISO = re.compile(r"(?P<y>\d{4})\s*[-/.]\s*(?P<m>\d{1,2})\s*[-/.]\s*(?P<d>\d{1,2})(?:[T\s]\d{2}:\d{2}(?::\d{2})?)?")
_PACKED = re.compile(r"(?P<y>20\d{2})(?P<m>\d{2})(?P<d>\d{2})|(?P<d2>\d{2})(?P<m2>\d{2})(?P<y2>20\d{2})")
_ANY_DAY = re.compile(r"(?<![\d/.-])\d{1,2}\s?[/.-]\s?\d{1,2}(?:\s?[/.-]\s?\d{2,4})?(?![\d/-])")
_LONGEST = 200
_WORD = re.compile(r"[^\W\d_]{2,}")
_FEWEST_WORDS = 3
"""Beside figures that make no day."""


@dataclass(frozen=True, slots=True)
class ReadDay:
    """What a cell says of a day."""

    day: date | None
    problem: str | None = None
    """Code of a fault; with a day it is a warning."""


def read_day(words: str, *, near: date | None) -> ReadDay:
    """Read a cell that should hold one day.

    Args:
        words: of the cell, as printed: days in the Vietnamese order, which the reader of sheets sees to.
        near: day of the plan; a day without a year is the first on or after it.
    """
    words = " ".join(words.split())[:_LONGEST].strip(" .;")
    serial = _SERIAL.fullmatch(words)
    if serial and _FIRST_SERIAL <= int(serial[1]) <= _LAST_SERIAL:
        return ReadDay(_EPOCH + timedelta(days=int(serial[1])), "date_serial")
    match = _ISO.fullmatch(words) or _DAY.fullmatch(words)
    if match:
        return _on_calendar(match["d"], match["m"], match["y"], near)
    packed = _PACKED.fullmatch(words)
    if packed:
        found = _on_calendar(
            packed["d"] or packed["d2"], packed["m"] or packed["m2"], packed["y"] or packed["y2"], near
        )
        if found.day:
            return found
    return _period(words, near)


def _on_calendar(day: str, month: str, year: str | None, near: date | None) -> ReadDay:
    if year is None:
        return _without_year(int(day), int(month), near)
    number = int(year) + (2000 if len(year) == 2 else 0)
    found = _date(number, int(month), int(day))
    return ReadDay(found, None if found else "date_impossible")


def _without_year(day: int, month: int, near: date | None) -> ReadDay:
    # The 29th of February comes within four years, or eight around 2100.
    if _date(2000, month, day) is None:
        return ReadDay(None, "date_impossible")
    if near is None:
        return ReadDay(None, "date_vague")
    days = (_date(near.year + later, month, day) for later in range(9))
    found = next((at for at in days if at and at >= near), None)
    return ReadDay(found, "year_assumed" if found else "date_vague")


def _period(words: str, near: date | None) -> ReadDay:
    found = read_deadline_cell(words, issued_on=near)
    if found is None or (found.start is None and found.end is None and found.recurring is None):
        return ReadDay(None, "date_impossible" if _ANY_DAY.search(words) else "date_unreadable")
    if found.end and found.start in (None, found.end):
        return ReadDay(found.end, "year_assumed" if "year" in found.assumed else None)
    return ReadDay(None, "date_vague")


@dataclass(frozen=True, slots=True)
class ReadDeadline:
    """What a cell says of a deadline."""

    end: date | None
    recurring: str | None = None
    problem: str | None = None
    """Code of a fault; with an end it is a warning."""


def read_deadline(words: str, *, near: date | None) -> ReadDeadline:
    """Read a cell that should hold a deadline: a day, a period, something that comes back, or an event.

    Args:
        words: of the cell.
        near: day of the plan.
    """
    words = " ".join(words.split())
    day = read_day(words, near=near) if len(words) <= _LONGEST else ReadDay(None, "date_unreadable")
    if day.day or day.problem == "date_impossible":
        return ReadDeadline(day.day, problem=day.problem)
    found = read_deadline_cell(words[:_LONGEST], issued_on=near)
    if found is None or (found.start is None and found.end is None and found.recurring is None):
        # "sau khi khai giảng" is an event; figures with hardly a word are a slip.
        event = len(_WORD.findall(words)) >= (_FEWEST_WORDS if re.search(r"\d", words) else 1)
        return ReadDeadline(None, problem=None if event else "deadline_unreadable")
    return ReadDeadline(found.end, found.recurring, "year_assumed" if "year" in found.assumed else None)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
