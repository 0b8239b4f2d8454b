"""A letter of another alphabet stands inside a Vietnamese word (chữ cái của bảng chữ khác).

What it finds:
    A Cyrillic or Greek letter that looks like a Latin one, in a word whose other letters are Latin.
Why it matters:
    Nobody sees it, but a search for the word does not find it, and two names that look the same are two to a machine.
Example:
    Sở Y tế ban hành kế hоạch (with the Cyrillic о)
Better:
    Sở Y tế ban hành kế hoạch
Source:
    TCVN 6909:2001 (Quyết định 72/2002/QĐ-TTg) lists the letters; seen in texts that were recognised from scans.
"""  # noqa: RUF002 - the example shows the fault

from __future__ import annotations

from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lexicon.glyphs import LOOK_ALIKES
from roviec.lint.facts import Facts
from roviec.lint.letter_changes import LetterChange, letter_hits
from roviec.lint.rule import Hit, Rule, Words


def check(facts: Facts) -> Iterator[Hit]:
    """Each word with such a letter; one finding for all words of a letter that stands in many."""
    return letter_hits(facts, _is_look_alike)


def _is_look_alike(change: LetterChange) -> bool:
    return any(letter in LOOK_ALIKES for letter in change.was)


RULE = Rule(
    code="EN002",
    severity=Severity.WARNING,
    vi=Words(
        "Từ “{word}” có chữ cái của bảng chữ khác ({number}) trông giống “{now}” ({count} chỗ).",
        "Gõ lại chữ đó bằng bàn phím tiếng Việt.",
    ),
    en=Words(
        "The word “{word}” holds a letter of another alphabet ({number}) that looks like “{now}” ({count} places).",
        "Type the letter again on a Vietnamese keyboard.",
    ),
    check=check,
)
