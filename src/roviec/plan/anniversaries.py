"""Anniversaries (ngày kỷ niệm): "95 năm Ngày thành lập … (03/02/1930 - 03/02/2025)"."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from roviec.lexicon.folding import squeeze
from roviec.model.plan import Anniversary
from roviec.plan.own_words import own_stretches

if TYPE_CHECKING:
    from collections.abc import Iterator

    from roviec.model.outlined import Node, Outlined

_DAY = r"(?:ngày\s{1,4})?(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})"
_RANGE = re.compile(
    rf"[(\[]?\s{{0,3}}(?:từ\s)?{_DAY}\s{{0,3}}(?:[-–—]|đến)\s{{0,3}}{_DAY}\s{{0,3}}[)\]]?", re.IGNORECASE
)
_JOINTS = ("-", "–", "—", "đến")
_YEAR_TO = re.compile(r"\d{4}\s{0,3}(?:[-–—]|đến)")
_COUNTED = re.compile(r"(?<![\d/.,-])(\d{1,4})(?:\s{1,4}(?:năm|lần)\b|(?=\s{1,4}Ngày\b))\s{1,4}(?:của\s)?\S")
_BOUNDARY = re.compile(r"[;:.,()]\s|[Kk]ỷ niệm\s(?:lần thứ\s\d+\s)?|[Cc]hào mừng\s")
_LONGEST_NAME = 200


def find_anniversaries(outlined: Outlined) -> tuple[Anniversary, ...]:
    """Find every anniversary with its two days, in reading order.

    Shape: a range of days counts only if it comes back on the same day of the year or has a count of years before it,
    so that phases "(15/11/2025 - 15/12/2025)" stay out.
    """
    text = outlined.repaired.text
    return tuple(found for part in outlined.parts for node in part.walk() for found in _in_node(node, text))


def _in_node(node: Node, text: str) -> Iterator[Anniversary]:
    for span, words in own_stretches(node, text):
        if not any(joint in words for joint in _JOINTS) or _YEAR_TO.search(words) is None:
            continue
        floor = 0
        for match in _RANGE.finditer(words):
            found = _read(node.path, words, match, span[0], floor)
            floor = match.end()
            if found is not None:
                yield found


def _read(path: str, words: str, match: re.Match[str], at: int, floor: int) -> Anniversary | None:
    numbers = [int(group) for group in match.groups()]
    begins, ends = _day(*numbers[:3]), _day(*numbers[3:])
    if begins is None or ends is None or ends.year <= begins.year:
        return None
    before = words[max(floor, match.start() - _LONGEST_NAME) : match.start()]
    name_at, years = _name(before)
    if years is None and (begins.month, begins.day) != (ends.month, ends.day):
        return None
    name = squeeze(before[name_at:]).strip(" ,;(")
    if not name:
        return None
    if name.startswith("và "):
        name_at, name = before.index("và", name_at) + 3, name[3:]
    start = match.start() - len(before) + name_at
    fits = (begins.month, begins.day) == (ends.month, ends.day) if years is None else ends.year - begins.year == years
    return Anniversary(path, name, years, begins, ends, fits, (at + start, at + match.end()))


def _name(before: str) -> tuple[int, int | None]:
    """Where the name begins, and the count of years in it; "135 Ngày sinh" lacks the word and is read all the same."""
    counted = list(_COUNTED.finditer(before))
    if counted:
        return counted[-1].start(), int(counted[-1][1])
    cuts = list(_BOUNDARY.finditer(before))
    start = cuts[-1].end() if cuts else 0
    return start + len(before[start:]) - len(before[start:].lstrip()), None


def _day(day: int, month: int, year: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
