"""One congress or meeting stands under several names (một hội nghị nhiều tên gọi).

What it finds:
    Full names of one congress or meeting, with the same number, whose words stand in another order or are left out in
    the middle.
Why it matters:
    A reader asks whether two meetings are meant, and a search for the one name misses the other.
Example:
    Đại hội đại biểu Đảng bộ xã lần thứ II … Đại hội Đảng bộ xã lần thứ II
Better:
    Đại hội đại biểu Đảng bộ xã lần thứ II … Đại hội đại biểu Đảng bộ xã lần thứ II
Source:
    Seen in published plans.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import combinations

from roviec.findings import Severity
from roviec.lexicon.folding import fold_tone
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words

_NAME = re.compile(
    r"(?:Hội [Nn]ghị|Đại hội) (?:(?!Hội nghị|Đại hội)[^,.;:()“”\"\n\t]){4,90}?"
    r"\b(?:khóa|khoá|lần thứ) (?:[IVXLC]{1,6}|\d{1,3})\b"
)
_HEADS = ("Hội nghị ", "Hội Nghị ", "Đại hội ")
_MOST_LEFT_OUT = 4
_FEWEST_SHARED = 2
"""Words besides the head and the number."""
_ENDS = 4
"""Words of the head and of the number: "Đại hội", "lần thứ", "khóa"."""
_MOST_NAMES = 30


def check(facts: Facts) -> Iterator[Hit]:
    """One finding an event, at the first place of the rarest of its names."""
    places: dict[str, list[tuple[int, int]]] = {}
    for head in _HEADS:
        at = facts.text.find(head)
        while at >= 0:
            found = _NAME.match(facts.text, at)
            if found:
                places.setdefault(fold_tone(found.group()), []).append(found.span())
            at = facts.text.find(head, at + len(head))
    groups: list[set[str]] = []
    for one, other in combinations(list(places)[:_MOST_NAMES], 2):
        if _is_same_event(one.split(), other.split()):
            group = next((each for each in groups if one in each or other in each), None)
            if group is None:
                groups.append({one, other})
            else:
                group.update((one, other))
    for group in groups:
        ordered = sorted(group, key=lambda name: (len(places[name]), places[name]))
        span, common = places[ordered[0]][0], places[ordered[-1]][0]
        params = {"rare": facts.words(span), "common": facts.words(common), "count": len(group)}
        yield Hit(span, params)


def _is_same_event(one: list[str], other: list[str]) -> bool:
    """Same head and number; the same words in another order, or some left out of the middle."""
    if one[:2] != other[:2] or one[-1] != other[-1]:
        return False
    if Counter(one) == Counter(other):
        return True
    short, long = sorted((one, other), key=len)
    shared = len(short) - _ENDS
    return shared >= _FEWEST_SHARED and 0 < len(long) - len(short) <= _MOST_LEFT_OUT and _is_within(short, long)


def _is_within(short: list[str], long: list[str]) -> bool:
    rest = iter(long)
    return all(word in rest for word in short)


RULE = Rule(
    code="NM002",
    severity=Severity.WARNING,
    vi=Words(
        "Một hội nghị, đại hội có {count} tên gọi: “{rare}” và “{common}”.",
        "Dùng thống nhất một tên đầy đủ.",
    ),
    en=Words(
        "One congress or meeting has {count} names: “{rare}” and “{common}”.",
        "Keep to one full name.",
    ),
    check=check,
)
