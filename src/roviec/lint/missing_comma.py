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
from roviec.lint.rule import Hit, Rule, Words

_PHRASES = tuple((f"{a}, {b}", f"{a} {b}", (a, b) in ALWAYS_PARTED) for a, b in PARTED)


def check(facts: Facts) -> Iterator[Hit]:
    """One finding a phrase, at the first place without its comma."""
    for parted, joined, always in _PHRASES:
        places = facts.places(joined)
        if places and (always or len(facts.places(parted)) >= len(places)):
            yield _hit(facts, places[0], joined, parted)


def _hit(facts: Facts, at: int, joined: str, parted: str) -> Hit:
    comma = parted.index(",")
    printed = facts.text[at : at + len(joined)]
    fix = f"{printed[:comma]},{printed[comma:]}"
    return Hit((at, at + len(joined)), {"wrong": printed, "right": fix, "count": len(facts.places(joined))}, fix=fix)


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
