"""A space stands before a comma or a full stop (thừa dấu cách trước dấu câu).

What it finds:
    " ,", " ;", " ." and " :" inside the sentences.
Why it matters:
    The line may break there and begin with a comma; copied into a form, the mark goes astray.
Example:
    Sở Y tế , Công an tỉnh
Better:
    Sở Y tế, Công an tỉnh
Source:
    General usage of Vietnamese.
"""

from __future__ import annotations

from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words

_MARKS = (" ,", " ;", " :", " .")
_BESIDE = 16


def check(facts: Facts) -> Iterator[Hit]:
    """One finding a file, at the first place."""
    places = sorted(at for mark in _MARKS for at in _places(facts.text, mark))
    if places:
        at = places[0]
        words = facts.text[max(0, at - _BESIDE) : at + 2].rpartition("\n")[2].strip()
        yield Hit((at, at + 2), {"count": len(places), "words": words}, fix=facts.text[at + 1])


def _places(text: str, mark: str) -> Iterator[int]:
    at = text.find(mark)
    while at >= 0:
        if text[at - 1 : at].isalpha() and text[at + 2 : at + 3] in ("", " ", "\n", "\t"):
            yield at
        at = text.find(mark, at + 2)


RULE = Rule(
    code="TX006",
    severity=Severity.INFO,
    vi=Words(
        "Thừa dấu cách trước dấu câu ({count} chỗ), chẳng hạn “{words}”.",
        "Xóa dấu cách trước dấu câu.",
    ),
    en=Words(
        "A space stands before a mark ({count} places), for example “{words}”.",
        "Take out the space before the mark.",
    ),
    check=check,
)
