"""A letter was lost in a conversion (chữ bị mất).

What it finds:
    U+FFFD, the sign that a program puts where it could not read a letter.
Why it matters:
    The word can only be guessed, and the guess may be wrong in a name or a number.
Example:
    Sở Y t□ chủ trì
Better:
    Sở Y tế chủ trì
Source:
    Seen in texts that were converted twice; no Vietnamese text holds this sign on purpose.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words

_WORD = re.compile(r"[^\s\ufffd]{0,40}\ufffd[^\s]{0,40}")


def check(facts: Facts) -> Iterator[Hit]:
    """One finding for all of them, at the first word that lacks a letter."""
    count = facts.text.count("\ufffd")
    found = _WORD.search(facts.text) if count else None
    if found:
        yield Hit(found.span(), {"count": count, "word": found.group()})


RULE = Rule(
    code="EN006",
    severity=Severity.ERROR,
    vi=Words(
        "Có {count} chữ bị mất khi chuyển đổi tệp, chỗ đầu tiên là “{word}”.",
        "Mở tệp gốc và gõ lại các chữ bị mất.",
    ),
    en=Words(
        "{count} letters were lost in a conversion of the file, the first in “{word}”.",
        "Open the original file and type the lost letters again.",
    ),
    check=check,
)
