"""A word stands twice in a row (lặp từ).

What it finds:
    "các các", "và và", and two words at once: "thực hiện thực hiện".
Why it matters:
    A slip of typing, and sometimes the trace of a word that was lost between.
Example:
    chỉ đạo các các đơn vị
Better:
    chỉ đạo các đơn vị
Source:
    General usage of Vietnamese; words that may be doubled ("luôn luôn") are passed over.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from roviec.findings import Severity
from roviec.lexicon.variants import NEVER_DOUBLED
from roviec.lint.facts import Facts
from roviec.lint.occurrences import occurrences
from roviec.lint.rule import Hit, Rule, Words

_RIGHT = frozenset({"từng bước", "từng người", "ngày một", "từng ngày", "dần dần"})


def check(facts: Facts) -> Iterator[Hit]:
    """Each doubled word or pair of words."""
    words = facts.low.split(" ")
    single = {a for a, b in pairwise(words) if a == b and a in NEVER_DOUBLED}
    pairs = {
        f"{a} {b}"
        for a, b, c, d in zip(words, words[1:], words[2:], words[3:], strict=False)
        if a == c and b == d and a != b and a.isalpha() and b.isalpha()
    }
    for word in sorted(single | (pairs - _RIGHT)):
        doubled = f"{word} {word}"
        for at in occurrences(facts.low, doubled):
            printed = facts.text[at : at + len(doubled)]
            yield Hit((at, at + len(doubled)), {"words": printed}, fix=printed[: len(word)])


RULE = Rule(
    code="SP007",
    severity=Severity.WARNING,
    vi=Words(
        "Lặp từ: “{words}”.",
        "Xóa phần lặp, hoặc bổ sung từ bị thiếu ở giữa.",
    ),
    en=Words(
        "A word stands twice: “{words}”.",
        "Take out the second, or put in what is missing between.",
    ),
    check=check,
)
