"""Tone marks stand on different letters of one word (đặt dấu thanh không thống nhất).

What it finds:
    One syllable in both styles: "hòa" and "hoà", "ủy" and "uỷ".
Why it matters:
    Both are accepted, but a search for the one misses the other, and sorting by name goes wrong.
Example:
    Ủy ban nhân dân … Uỷ ban nhân dân
Better:
    Ủy ban nhân dân … Ủy ban nhân dân
Source:
    General usage: both styles are taught; one document should keep to one.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.occurrences import occurrences
from roviec.lint.rule import Hit, Rule, Words

_TONES = "\u0300\u0301\u0303\u0309\u0323"
_NEW = tuple(pair[0] + unicodedata.normalize("NFC", pair[1] + tone) for pair in ("oa", "oe", "uy") for tone in _TONES)
_OLD = tuple(unicodedata.normalize("NFC", pair[0] + tone) + pair[1] for pair in ("oa", "oe", "uy") for tone in _TONES)
_FEWEST = 2
_OLD_OF = dict(zip(_NEW, _OLD, strict=True))


def check(facts: Facts) -> Iterator[Hit]:
    """One finding a file: at the first place of the rarer style of the first such syllable."""
    known = facts.low_vocabulary
    pairs = [
        (word, other)
        for word in known
        if word.endswith(_NEW) and not word.startswith("qu") and (other := word[:-2] + _OLD_OF[word[-2:]]) in known
    ]
    if not pairs:
        return
    new = sorted((at, word, other) for word, other in pairs for at in _places(facts, word))
    old = sorted((at, other, word) for word, other in pairs for at in _places(facts, other))
    if min(len(new), len(old)) >= _FEWEST:
        rare, common = (new, old) if len(new) <= len(old) else (old, new)
        begin, word, counterpart = rare[0]
        params = {"rare": word, "count": len(rare), "common": counterpart, "times": len(common)}
        yield Hit((begin, begin + len(word)), params)


def _places(facts: Facts, word: str) -> list[int]:
    """People and places keep the style in which they are written; only "Ủy" begins a common word with a capital."""
    places = occurrences(facts.low, word)
    return [at for at in places if not facts.text[at].isupper() or word in ("uỷ", "ủy")]


RULE = Rule(
    code="SP009",
    severity=Severity.INFO,
    vi=Words(
        "Dấu thanh đặt theo hai kiểu: “{rare}” ({count} chỗ) và “{common}” ({times} chỗ).",
        "Chọn một kiểu đặt dấu cho cả văn bản.",
    ),
    en=Words(
        "Tone marks are placed in two styles: “{rare}” ({count} places) and “{common}” ({times} places).",
        "Keep to one style in the whole document.",
    ),
    check=check,
)
