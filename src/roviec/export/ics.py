"""Plan -> ICS (RFC 5545): deadlines, recurring work, phases and anniversaries for any calendar.

Deadlines are whole-day VEVENTs, not VTODOs: Google's calendar leaves tasks out on import, Outlook shows them only in
its own list, and telephones show none of them beside the days. Events do not block the day (``TRANSP``).

One entry has one UID, made of the document (number, issuer, year; where it is not numbered yet: title and issuer) and
of the entry's own address, so that a second export updates what the first brought and never doubles it. ``SEQUENCE``
and ``DTSTAMP`` come from the day of the plan: a version of a later day wins, and two exports are the same bytes.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from datetime import UTC, date, datetime, timedelta

from icalendar import Calendar, Event, vRecur

from roviec.errors import Language
from roviec.export.calendar.anniversaries import anniversary_entries
from roviec.export.calendar.entry import Entry, EntryKind
from roviec.export.calendar.labels import say, shorten
from roviec.export.calendar.phases import phase_entries
from roviec.export.calendar.tasks import task_entries
from roviec.export.citing import cite_plan
from roviec.lexicon.folding import fold, squeeze
from roviec.model.plan import Plan

_EPOCH = date(2000, 1, 1)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?![\d/])")
_NAME_LETTERS = 120


def plan_to_ics(plan: Plan, *, language: Language = "vi") -> bytes:
    """Write the days of a plan as a calendar.

    Args:
        plan: what ``compile_bytes`` gave.
        language: of the labels; the plan's own words stay as they are.
    Returns:
        The file: UTF-8, CRLF, lines folded at 75 bytes. Work that is not operated is left out and counted in the
        calendar's description, like work whose deadline gives no day.
    """
    entries = _entries(plan, language)
    calendar = Calendar()
    calendar.add("prodid", "-//Ro Viec//roviec//VI")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    name, about = _name(plan, language), _about(plan, entries, language)
    # RFC 7986 has its own names; most calendars read the older ones.
    for key, words in (("name", name), ("x-wr-calname", name), ("description", about), ("x-wr-caldesc", about)):
        calendar.add(key, words)
    identity, day = _identity(plan), _issued_on(plan) or _EPOCH
    source = say("document", language, words=cite_plan(plan, language))
    for entry in entries:
        calendar.add_component(_event(entry, identity, day, source, language))
    content: bytes = calendar.to_ical(sorted=False)
    return content


def _entries(plan: Plan, language: Language) -> list[Entry]:
    issued_on = _issued_on(plan)
    years = _years_in_title(plan)
    until = date(years[-1], 12, 31) if years and (not issued_on or issued_on.year <= years[-1]) else None
    from_year = issued_on.year if issued_on else years[0] if years else None
    found = [
        *task_entries(plan.tasks, issued_on=issued_on, until=until, language=language),
        *phase_entries(plan.phases, language),
        *anniversary_entries(plan, from_year=from_year, language=language),
    ]
    return sorted(found, key=lambda entry: (entry.first, entry.last))


def _event(entry: Entry, identity: str, day: date, source: str, language: Language) -> Event:
    event = Event()
    stamp = datetime(day.year, day.month, day.day, tzinfo=UTC)
    key = f"{identity}\n{entry.kind.value}\n{entry.key}"
    event.add("uid", f"{hashlib.sha256(key.encode()).hexdigest()[:32]}@roviec")
    event.add("dtstamp", stamp)
    event.add("last-modified", stamp)
    event.add("sequence", max(0, (day - _EPOCH).days))
    event.add("dtstart", entry.first)
    if entry.last < date.max:
        event.add("dtend", entry.last + timedelta(days=1))
    if entry.rule:
        event.add("rrule", vRecur.from_ical(entry.rule))
    event.add("summary", _clean(entry.summary))
    event.add("description", _clean("\n".join((*entry.lines, source))))
    event.add("categories", [say(f"kind_{entry.kind.value}", language)])
    event.add("transp", "TRANSPARENT")
    return event


def _clean(words: str) -> str:
    """Control characters are no text of a calendar (RFC 5545, 3.1)."""
    return "".join(letter for letter in words if letter == "\n" or (letter >= " " and letter != "\x7f"))


def _name(plan: Plan, language: Language) -> str:
    title = plan.directive.title if plan.directive else None
    return _clean(shorten(title or cite_plan(plan, language), _NAME_LETTERS))


def _about(plan: Plan, entries: list[Entry], language: Language) -> str:
    counts = Counter(entry.kind for entry in entries)
    timed = sum(task.operated and task.deadline is not None for task in plan.tasks)
    undated = timed - counts[EntryKind.DEADLINE] - counts[EntryKind.RECURRING]
    told = say(
        "told",
        language,
        deadlines=counts[EntryKind.DEADLINE],
        recurring=counts[EntryKind.RECURRING],
        phases=counts[EntryKind.PHASE],
        anniversaries=counts[EntryKind.ANNIVERSARY],
    )
    halted = say("halted", language, n=sum(not task.operated for task in plan.tasks))
    return _clean(f"{cite_plan(plan, language)}. {told} {halted} {say('undated', language, n=undated)}")


def _issued_on(plan: Plan) -> date | None:
    return plan.directive.date if plan.directive else None


def _years_in_title(plan: Plan) -> list[int]:
    title = plan.directive.title if plan.directive else None
    return sorted(int(year) for year in _YEAR.findall(title or ""))


def _identity(plan: Plan) -> str:
    """What stays the same from one export of the document to the next."""
    directive = plan.directive
    if directive and directive.number:
        year = directive.date.year if directive.date else ""
        return fold(f"{directive.number} {directive.issuer or ''} {year}")
    if directive and (directive.title or directive.issuer):
        return fold(f"{directive.issuer or ''} {directive.title or ''}")
    return squeeze(plan.outlined.repaired.source.name)
