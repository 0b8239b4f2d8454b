"""An official name has the wrong capitals (viết hoa sai tên gọi chính thức).

What it finds:
    Names of the State, of the Party and of the mass organisations with other capitals than their own.
Why it matters:
    It is the first thing that a superior body sends a document back for.
Example:
    nước Cộng hòa xã hội Chủ nghĩa Việt Nam
Better:
    nước Cộng hòa xã hội chủ nghĩa Việt Nam
Source:
    Nghị định 30/2020/NĐ-CP, Phụ lục II (viết hoa); seen in published plans.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lexicon.letter_case import FIXED_NAMES
from roviec.lint.casing import begins_sentence, stands_in_title
from roviec.lint.facts import Facts
from roviec.lint.occurrences import occurrences
from roviec.lint.rule import Hit, Rule, Words

_NAMES = tuple((name, name.lower()) for name in FIXED_NAMES)
_PARTY_CONGRESS = re.compile(r"đại hội(?= (?:lần thứ )?[IVX]{1,5} của Đảng\b| đại biểu toàn quốc lần thứ)")


def check(facts: Facts) -> Iterator[Hit]:
    """One finding a wrong form, at its first place; a name inside a longer one is told once."""
    found: dict[tuple[str, str], list[int]] = {}
    for at, printed, name in (*_fixed(facts), *_congresses(facts)):
        found.setdefault((printed, name), []).append(at)
    for (printed, name), places in found.items():
        first = min(places)
        yield Hit((first, first + len(printed)), {"wrong": printed, "right": name, "count": len(places)}, fix=name)


def _fixed(facts: Facts) -> Iterator[tuple[int, str, str]]:
    seen: set[int] = set()
    for name, low in _NAMES:
        for at in facts.places(low):
            printed = facts.text[at : at + len(low)]
            if at not in seen and printed != name and not _is_capitals(facts, at, printed):
                yield at, printed, name
            seen.add(at)


def _congresses(facts: Facts) -> Iterator[tuple[int, str, str]]:
    for at in occurrences(facts.text, "đại hội"):
        if _PARTY_CONGRESS.match(facts.text, at) and not begins_sentence(facts.text, at):
            yield at, "đại hội", "Đại hội"


def _is_capitals(facts: Facts, at: int, printed: str) -> bool:
    return printed.isupper() or stands_in_title(facts.text, at)


RULE = Rule(
    code="SP003",
    severity=Severity.WARNING,
    vi=Words(
        "Viết hoa sai tên gọi chính thức: “{wrong}” ({count} chỗ).",
        "Viết “{right}”.",
    ),
    en=Words(
        "An official name has the wrong capitals: “{wrong}” ({count} places).",
        "Write “{right}”.",
    ),
    check=check,
)
