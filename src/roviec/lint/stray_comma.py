"""A comma cuts a fixed phrase in two (thừa dấu phẩy).

What it finds:
    A comma between the halves of one name or notion: "dân chủ, xã hội chủ nghĩa".
Why it matters:
    One thing becomes two, and each may be taken for a task or an aim of its own.
Example:
    phát huy dân chủ, xã hội chủ nghĩa
Better:
    phát huy dân chủ xã hội chủ nghĩa
Source:
    General usage; seen in published plans.
"""

from __future__ import annotations

from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lexicon.commas import NEVER_PARTED
from roviec.lint.facts import Facts
from roviec.lint.occurrences import line_after, line_before
from roviec.lint.rule import Hit, Rule, Words

_PHRASES = tuple((f"{a}, {b}", f"{a} {b}") for a, b in NEVER_PARTED)
_REACH = 24


def check(facts: Facts) -> Iterator[Hit]:
    """Each such comma, but for those of a list in which the two halves are items of their own."""
    for parted, joined in _PHRASES:
        for at in facts.places(parted):
            if not _is_list(facts, at, at + len(parted)):
                printed = facts.text[at : at + len(parted)]
                fix = printed.replace(",", "", 1)
                yield Hit((at, at + len(parted)), {"wrong": printed, "right": joined}, fix=fix)


def _is_list(facts: Facts, start: int, end: int) -> bool:
    """One word before and one after with commas: "độc lập, dân chủ, xã hội chủ nghĩa" names two aims."""
    before, after = line_before(facts.low, start, _REACH), line_after(facts.low, end, _REACH)
    return before.endswith(", ") and after.startswith((".", ";"))


RULE = Rule(
    code="TX001",
    severity=Severity.WARNING,
    vi=Words(
        "Thừa dấu phẩy trong cụm từ cố định “{wrong}”.",
        "Viết “{right}”.",
    ),
    en=Words(
        "A comma too many in the fixed phrase “{wrong}”.",
        "Write “{right}”.",
    ),
    check=check,
)
