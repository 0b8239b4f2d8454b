"""Closing brackets that assign: "Lắp 20 camera (Công an xã; quý II/2026).", "… (Kế toán thực hiện)."."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec.structs import replace

from roviec.lexicon import verbs
from roviec.plan.bodies import Body, to_bodies
from roviec.plan.body_items import BodyKind
from roviec.plan.body_lists import ListReader
from roviec.plan.body_names import starts_verb_phrase
from roviec.plan.body_words import read_words
from roviec.plan.deadlines import FoundDeadline, is_time, read_deadline_cell

if TYPE_CHECKING:
    from datetime import date

_CLOSING = re.compile(r"\((?P<inside>[^()]{3,200})\)[\s.;,]*\Z")
_REACH = 240
_TIME_MARK = re.compile(r"\s*(?:[;,–-]|(?=(?:trong|trước|hoàn thành|xong|từ|vào|chậm nhất)\b))\s*", re.IGNORECASE)
_DOES = re.compile(
    r"\s+(?:chủ trì|thực hiện|phụ trách|đảm nhiệm|đảm nhận|chịu trách nhiệm)(?: thực hiện)?\s*(?=[;,]|\Z)"
)
_NO_NAME = re.compile(
    r"(?:do|theo|đã|được|đang|chưa|từ|trong|tại|bao gồm|gồm|việc|nhà nước|người|giao|nếu|khi|để|không|có|trường hợp)\b",
    re.IGNORECASE,
)
_PARTS = re.compile(r"[;,]")
_MOST_NAME_WORDS = 6


def bracket_bodies(text: str) -> tuple[Body, ...]:
    """The bodies that a bracket at the end of a clause gives the work to; spans from the start of the text.

    It holds bodies and a time and nothing else, or a name in front of a verb such as "thực hiện". A bracket of bodies
    alone explains the words before it ("… về cơ quan thường trực (Sở Y tế)").
    """
    closing = _closing(text)
    if closing is None:
        return ()
    bodies, time = _bodies_and_time(closing["inside"])
    at = closing.start("inside")
    named = bodies if time is not None else _unknown(closing["inside"])
    return tuple(Body(body.name, (body.span[0] + at, body.span[1] + at)) for body in named)


def bracket_time(text: str, issued_on: date | None) -> FoundDeadline | None:
    """When the work must be done that such a bracket gives to bodies; ``issued_on`` as for ``find_deadlines``."""
    closing = _closing(text)
    time = _bodies_and_time(closing["inside"])[1] if closing else None
    if closing is None or time is None:
        return None
    at = closing.start("inside") + time
    found = read_deadline_cell(text[at : closing.end("inside")], issued_on=issued_on)
    return replace(found, span=(found.span[0] + at, found.span[1] + at)) if found else None


def _closing(text: str) -> re.Match[str] | None:
    closing = _CLOSING.search(text, max(0, len(text) - _REACH))
    return closing if closing and text[: closing.start()].strip() else None


def _bodies_and_time(inside: str) -> tuple[tuple[Body, ...], int | None]:
    """Bodies at the head, and where the time begins that is all the rest; None where something else follows."""
    words = read_words(inside)
    items, end = ListReader(words, bare=False).read(0)
    if not items or any(item.kind is BodyKind.CLASS for item in items):
        return (), None
    mark = _TIME_MARK.match(inside, words.ends[end - 1])
    return to_bodies(words, items), mark.end() if mark and is_time(inside[mark.end() :]) else None


def _unknown(inside: str) -> tuple[Body, ...]:
    """A short name whose words are not known, in front of "thực hiện", "phụ trách" and nothing else but a time."""
    does = _DOES.search(inside)
    if does is None or not inside[:1].isupper() or _NO_NAME.match(inside):
        return ()
    name, rest = inside[: does.start()], inside[does.end() :].lstrip(" ;,")
    words = read_words(name)
    if len(words) > _MOST_NAME_WORDS or any(map(words.is_mark, range(len(words)))) or not _adds(rest):
        return ()
    if starts_verb_phrase(words, 0) or verbs.CLAUSE_OPENERS.length_at(words.folded, 0):
        return ()
    return (Body(name, (0, len(name))),)


def _adds(rest: str) -> bool:
    """Only a time or partners follow."""
    told = (part.strip(" .") for part in _PARTS.split(rest))
    return all(not part or part.endswith("phối hợp") or is_time(part) for part in told)
