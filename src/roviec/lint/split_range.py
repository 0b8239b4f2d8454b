"""A range of dates or numbers is broken over two paragraphs (khoảng thời gian bị ngắt dòng).

What it finds:
    "2025 -" at the end of one paragraph and "2030" at the head of the next.
Why it matters:
    A search for the period does not find it, and each half reads like a date of its own.
Example:
    giai đoạn 2025 - (new paragraph) 2030
Better:
    giai đoạn 2025 - 2030
Source:
    Seen in published plans that were saved from PDF.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.breaks import Break
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words

_BEFORE = re.compile(r"(?:[\d/.]{1,10}\s*[-–]|[\d/.]{1,10})$")
_AFTER = re.compile(r"(?:[-–]\s*)?[\d/.]{1,10}")
_REACH = 14


def check(facts: Facts) -> Iterator[Hit]:
    """One finding for all, at the first."""
    found = [span for item in facts.breaks if item.parted and (span := _range_at(facts.text, item))]
    if found:
        yield Hit(found[0], {"count": len(found), "range": facts.words(found[0])})


def _range_at(text: str, item: Break) -> tuple[int, int] | None:
    before = _BEFORE.search(text, max(0, item.at - _REACH), item.at)
    after = _AFTER.match(text, item.at + 1, item.at + 1 + _REACH)
    if before is None or after is None:
        return None
    marks = before.group()[-1] in "-–", after.group()[0] in "-–"
    return (before.start(), after.end()) if marks in ((True, False), (False, True)) else None


RULE = Rule(
    code="LO005",
    severity=Severity.INFO,
    vi=Words(
        "Có {count} khoảng thời gian bị ngắt sang đoạn khác, chẳng hạn “{range}”.",
        "Nối lại trên một dòng.",
    ),
    en=Words(
        "{count} ranges are broken over two paragraphs, for example “{range}”.",
        "Join them on one line.",
    ),
    check=check,
)
