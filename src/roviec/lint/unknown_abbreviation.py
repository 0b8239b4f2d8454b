"""An abbreviation is nowhere explained (chữ viết tắt không giải thích).

What it finds:
    Abbreviations in capitals that are neither in common use nor written out in the document.
Why it matters:
    Those who receive the plan outside the office that wrote it must guess who or what is meant.
Example:
    phối hợp với TTKS
Better:
    phối hợp với Trung tâm Kiểm soát (TTKS)
Source:
    Nghị định 30/2020/NĐ-CP, Phụ lục I (viết tắt); seen in published plans.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lexicon.abbreviations import COMMON, KNOWN
from roviec.lexicon.syllables import is_syllable
from roviec.lint.facts import Facts
from roviec.lint.occurrences import line_after, line_before, occurrences
from roviec.lint.rule import Hit, Rule, Words
from roviec.model.outlined import RegionKind
from roviec.source import Span

_SHORT = re.compile(r"[A-ZĐƯ]{2,8}")
_ROMAN = re.compile(r"[IVXLC]+")
_SHOWN = 6
_OUTSIDE = (RegionKind.HEADER, RegionKind.TITLE, RegionKind.SIGNATURE)

_INSIDE_WORDS = "VP VPUB VPUBND VPCP CVP PCVP PCT LĐVP VPĐP CT VPTU TTUB Phòng phòng P. TH VX"
_INSIDE = frozenset(_INSIDE_WORDS.split())
"""Recipients inside the issuing office go by its own short forms."""


def check(facts: Facts) -> Iterator[Hit]:
    """One finding a file, at the first of them."""
    outside = [span for part in facts.plan.outlined.parts for kind in _OUTSIDE for span in part.region(kind)]
    outside += [
        item.span
        for item in (facts.directive.recipients if facts.directive else ())
        if item.archive or not _INSIDE.isdisjoint(item.name.replace(",", " ").replace(":", " ").split())
    ]
    found = sorted(
        (at, word)
        for word in facts.vocabulary
        if word.isupper() and _is_unknown(facts, word) and (at := _first(facts, word, outside)) is not None
    )
    if found:
        words = ", ".join(word for _, word in found[:_SHOWN]) + (" …" if len(found) > _SHOWN else "")
        at, first = found[0]
        yield Hit((at, at + len(first)), {"count": len(found), "words": words})


def _is_unknown(facts: Facts, word: str) -> bool:
    if not _SHORT.fullmatch(word) or _ROMAN.fullmatch(word) or word in COMMON or word in KNOWN:
        return False
    if is_syllable(word) or any(word in short.replace("-", " ").split() for short in facts.plan.abbreviations):
        return False
    return f"({word})" not in facts.text and f"là {word}" not in facts.text and f"“{word}”" not in facts.text


def _first(facts: Facts, word: str, outside: list[Span]) -> int | None:
    """The first place in a sentence: not in a line of capitals, nor as part of the number of a document."""
    text = facts.text
    for at in occurrences(text, word):
        end = at + len(word)
        if text[at - 1 : at] in ("-", "/", "&", "+", ".", "@") or text[end : end + 1] in ("-", "/", "&", "+", "@"):
            continue
        around = line_before(text, at) + line_after(text, at)
        if not around.isupper() and not any(start <= at < stop for start, stop in outside):
            return at
    return None


RULE = Rule(
    code="NM003",
    severity=Severity.INFO,
    vi=Words(
        "Có {count} chữ viết tắt không được giải thích: {words}.",
        "Viết đầy đủ ở lần dùng đầu tiên, chữ viết tắt đặt trong ngoặc.",
    ),
    en=Words(
        "{count} abbreviations are nowhere explained: {words}.",
        "Write each out where it first stands, with the short form in brackets.",
    ),
    check=check,
)
