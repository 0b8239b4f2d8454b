"""A letter that Vietnamese does not have stands in place of the right one (chữ cái sai).

What it finds:
    "ƣ" for "ư", "ð" or "Ð" for "đ", "Õ" for "Ò" in capitals: letters that fonts and converters put in.
Why it matters:
    The page may look right, but a search for the word misses it, a screen reader stumbles over it, and whoever copies
    the sentence carries the fault on.
Example:
    các phƣơng tiện thông tin đại chúng
Better:
    các phương tiện thông tin đại chúng
Source:
    TCVN 6909:2001 (Quyết định 72/2002/QĐ-TTg) lists the letters; seen in published plans that were made into PDF.
"""

from __future__ import annotations

from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.letter_changes import LetterChange, letter_hits
from roviec.lint.rule import Hit, Rule, Words

_WRONG = frozenset("ƣƢðÐÕ")


def check(facts: Facts) -> Iterator[Hit]:
    """Each word with such a letter; one finding for all words of a letter that stands in many."""
    return letter_hits(facts, _is_wrong)


def _is_wrong(change: LetterChange) -> bool:
    return not _WRONG.isdisjoint(change.was) and change.now.isalpha()


RULE = Rule(
    code="EN001",
    severity=Severity.ERROR,
    vi=Words(
        "Chữ cái sai “{was}” ({number}) đứng thay cho “{now}” trong từ “{word}” ({count} chỗ).",
        "Gõ lại bằng chữ tiếng Việt đúng bảng mã Unicode.",
    ),
    en=Words(
        "The wrong letter “{was}” ({number}) stands for “{now}” in the word “{word}” ({count} places).",
        "Type it again with the Vietnamese letter of Unicode.",
    ),
    check=check,
)
