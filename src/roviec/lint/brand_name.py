"""A brand name is misspelt (viết sai tên nhãn hiệu).

What it finds:
    "Youtube", "Tiktok", "Led" and their like.
Why it matters:
    A name has one spelling; people copy it into signs and posts.
Example:
    trên Youtube, Tiktok
Better:
    trên YouTube, TikTok
Source:
    The owners' own spelling; seen in published plans.
"""

from __future__ import annotations

from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lexicon.variants import BRANDS
from roviec.lint.facts import Facts
from roviec.lint.occurrences import occurrences
from roviec.lint.rule import Hit, Rule, Words

_BRANDS = tuple((wrong, right, tuple(wrong.split())) for wrong, right in BRANDS.items())


def check(facts: Facts) -> Iterator[Hit]:
    """One finding a misspelling, at its first place; addresses of pages are passed over."""
    known = facts.vocabulary
    for wrong, right, words in _BRANDS:
        if not known.issuperset(words):
            continue
        places = [at for at in occurrences(facts.text, wrong) if not _in_address(facts.text, at, at + len(wrong))]
        if places:
            params = {"wrong": wrong, "right": right, "count": len(places)}
            yield Hit((places[0], places[0] + len(wrong)), params, fix=right)


def _in_address(text: str, start: int, end: int) -> bool:
    signs = ("/", ".", "@")
    return text[start - 1 : start] in signs or (text[end : end + 1] in signs and text[end + 1 : end + 2].isalnum())


RULE = Rule(
    code="SP006",
    severity=Severity.INFO,
    vi=Words(
        "Tên “{wrong}” ({count} chỗ) phải viết là “{right}”.",
        "Viết “{right}”.",
    ),
    en=Words(
        "The name “{wrong}” ({count} places) is spelt “{right}”.",
        "Write “{right}”.",
    ),
    check=check,
)
