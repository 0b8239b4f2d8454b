"""A comma is missing between two notions that it parts elsewhere (thiếu dấu phẩy).

What it finds:
    "kiểm tra giám sát" in a document that elsewhere writes "kiểm tra, giám sát".
Why it matters:
    Two things read like one, and the document seems to mean two different ones.
Example:
    phẩm chất chính trị, đạo đức lối sống
Better:
    phẩm chất chính trị, đạo đức, lối sống
Source:
    General usage; seen in published plans.
"""

from __future__ import annotations

from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lexicon.commas import ALWAYS_PARTED, PARTED
from roviec.lint.facts import Facts
from roviec.lint.occurrences import occurrences
from roviec.lint.rule import Hit, Rule, Words

_PHRASES = tuple((f"{a}, {b}", f"{a} {b}", tuple(f"{a} {b}".split()), (a, b) in ALWAYS_PARTED) for a, b in PARTED)


def check(facts: Facts) -> Iterator[Hit]:
    """One finding a phrase, at the first place without its comma."""
    known = facts.low_vocabulary
    for parted, joined, words, always in _PHRASES:
        if known.issuperset(words):
            places = list(occurrences(facts.low, joined))
            times = sum(1 for _ in occurrences(facts.low, parted)) if places else 0
            if places and (always or times >= len(places)):
                yield _hit(facts, places, joined, parted)


def _hit(facts: Facts, places: list[int], joined: str, parted: str) -> Hit:
    at = places[0]
    comma = parted.index(",")
    printed = facts.text[at : at + len(joined)]
    fix = f"{printed[:comma]},{printed[comma:]}"
    return Hit((at, at + len(joined)), {"wrong": printed, "right": fix, "count": len(places)}, fix=fix)


RULE = Rule(
    code="TX002",
    severity=Severity.INFO,
    vi=Words(
        "Thiếu dấu phẩy trong “{wrong}” ({count} chỗ).",
        "Viết “{right}”.",
    ),
    en=Words(
        "A comma is missing in “{wrong}” ({count} places).",
        "Write “{right}”.",
    ),
    check=check,
)
