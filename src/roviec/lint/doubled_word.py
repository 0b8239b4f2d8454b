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
from operator import eq

from roviec.findings import Severity
from roviec.lexicon.variants import NEVER_DOUBLED
from roviec.lint.facts import Facts
from roviec.lint.occurrences import occurrences
from roviec.lint.rule import Hit, Rule, Words

_RIGHT = frozenset({"từng bước", "từng người", "ngày một", "từng ngày"})


def check(facts: Facts) -> Iterator[Hit]:
    """Each doubled word or pair of words."""
    words = facts.low.split(" ")
    single = {words[at] for at in _all(bytes(map(eq, words, words[1:])), b"\x01")} & NEVER_DOUBLED
    pairs = {
        f"{words[at]} {words[at + 1]}"
        for at in _all(bytes(map(eq, words, words[2:])), b"\x01\x01")
        if words[at] != words[at + 1] and words[at].isalpha() and words[at + 1].isalpha()
    }
    for word in sorted(single | (pairs - _RIGHT)):
        doubled = f"{word} {word}"
        for at in occurrences(facts.low, doubled):
            printed = facts.text[at : at + len(doubled)]
            if _ends_name(facts.text, at, len(word)):
                continue
            yield Hit((at, at + len(doubled)), {"words": printed}, fix=printed[: len(word)])


def _ends_name(text: str, at: int, length: int) -> bool:
    """The first of the two ends the name of a body, whose work it is: "Sở Xây dựng xây dựng"."""
    before = text[max(0, at - 20) : at].split()
    named = bool(before) and before[-1][:1].isupper() and text[at].isupper()
    return named and text[at + length + 1].islower()


def _all(found: bytes, sought: bytes) -> Iterator[int]:
    """Offsets of a run of ones: a row of comparisons is searched far quicker than words are compared one by one."""
    at = found.find(sought)
    while at >= 0:
        yield at
        at = found.find(sought, at + 1)


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
