"""A sign that nobody can see stands in the text (ký tự điều khiển).

What it finds:
    Control characters inside the lines: what a converter leaves in place of a letter or a tab.
Why it matters:
    Other programs may cut the text there, refuse the file, or fail to find the word.
Example:
    Sở Y tế□ chủ trì (□ for a sign that no font draws)
Better:
    Sở Y tế chủ trì
Source:
    TCVN 6909:2001 (Quyết định 72/2002/QĐ-TTg) knows no such signs; seen in texts copied out of PDF.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words


def check(facts: Facts) -> Iterator[Hit]:
    """One finding for all of them, at the first."""
    places = [change.span for change in facts.letter_changes if unicodedata.category(change.was[:1] or " ") == "Cc"]
    if places:
        yield Hit(places[0], {"count": len(places), "word": facts.words(places[0])})


RULE = Rule(
    code="EN007",
    severity=Severity.INFO,
    vi=Words(
        "Có {count} ký tự điều khiển không nhìn thấy, chỗ đầu tiên ở “{word}”.",
        "Xóa các ký tự đó.",
    ),
    en=Words(
        "{count} control characters that nobody sees stand in the text, the first at “{word}”.",
        "Take them out.",
    ),
    check=check,
)
