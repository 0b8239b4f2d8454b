"""Composed and decomposed letters are mixed (chữ dựng sẵn lẫn chữ tổ hợp).

What it finds:
    Letters whose marks stand apart as signs of their own, in a text whose other letters are whole.
Why it matters:
    Both look the same, but a search that finds one misses the other, and marks may slip in print.
Example:
    tỉnh typed as "tinh" with a sign of its own for the tone
Better:
    tỉnh as one letter for each
Source:
    TCVN 6909:2001 (Quyết định 72/2002/QĐ-TTg): the composed letters are the exchange form.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words


def check(facts: Facts) -> Iterator[Hit]:
    """One finding for all such letters, at the first."""
    places = [change.span for change in facts.letter_changes if any(map(unicodedata.combining, change.was))]
    if places:
        yield Hit(places[0], {"count": len(places), "word": facts.words(places[0])})


RULE = Rule(
    code="EN005",
    severity=Severity.INFO,
    vi=Words(
        "Có {count} chữ gõ bằng dấu rời (Unicode tổ hợp), chẳng hạn trong từ “{word}”.",
        "Chuyển cả văn bản sang Unicode dựng sẵn.",
    ),
    en=Words(
        "{count} letters are typed with marks apart (decomposed Unicode), for example in the word “{word}”.",
        "Convert the whole text to composed Unicode.",
    ),
    check=check,
)
