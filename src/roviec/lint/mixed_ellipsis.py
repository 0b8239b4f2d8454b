"""Open lists end with "…" here and with "..." there (dấu chấm lửng không thống nhất).

What it finds:
    Both the one sign and three full stops in the sentences of one document.
Why it matters:
    An open list leaves it to the reader what else is meant; two signs for it look like two meanings.
Example:
    trường học, chợ… và bến xe, bãi đỗ...
Better:
    trường học, chợ... và bến xe, bãi đỗ...
Source:
    General usage of Vietnamese; seen in published plans.
"""

from __future__ import annotations

from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words

_DOTS, _SIGN = "...", "…"


def check(facts: Facts) -> Iterator[Hit]:
    """One finding a file, at the first of the rarer sign."""
    if _SIGN not in facts.text or _DOTS not in facts.text:
        return
    dots, signs = _places(facts, _DOTS), _places(facts, _SIGN)
    if dots and signs:
        rare, mark, other = (signs, _SIGN, _DOTS) if len(signs) <= len(dots) else (dots, _DOTS, _SIGN)
        params = {"rare": mark, "count": len(rare), "common": other, "times": len(dots) + len(signs) - len(rare)}
        yield Hit((rare[0], rare[0] + len(mark)), params)


def _places(facts: Facts, mark: str) -> list[int]:
    """After a word and not in a row of dots: blanks of a form are no ellipses."""
    return [
        span[0] + at
        for span, words in facts.stretches
        if mark in words
        for at in _all(words, mark)
        if at and words[at - 1].isalpha() and words[at + len(mark) : at + len(mark) + 1] not in (".", "…")
    ]


def _all(words: str, mark: str) -> Iterator[int]:
    at = words.find(mark)
    while at >= 0:
        yield at
        at = words.find(mark, at + len(mark))


RULE = Rule(
    code="TX004",
    severity=Severity.INFO,
    vi=Words(
        "Dấu chấm lửng viết hai cách: “{rare}” ({count} chỗ) và “{common}” ({times} chỗ).",
        "Chọn một cách viết, và chỉ để ngỏ danh sách khi thật cần.",
    ),
    en=Words(
        "The ellipsis is written in two ways: “{rare}” ({count} places) and “{common}” ({times} places).",
        "Keep to one, and leave a list open only where it must be.",
    ),
    check=check,
)
