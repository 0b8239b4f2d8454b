"""One abbreviation is explained in two ways (một chữ viết tắt hai nghĩa).

What it finds:
    A short form in brackets behind two different long forms: "Ban Chỉ đạo (BCĐ)" and "Ban Công đoàn (BCĐ)".
Why it matters:
    Wherever it stands alone, nobody knows which of the two has the work.
Example:
    Trung tâm Y tế (TTYT) … Thanh tra Y tế (TTYT)
Better:
    Trung tâm Y tế (TTYT) … Thanh tra Y tế (TTrYT)
Source:
    Nghị định 30/2020/NĐ-CP, Phụ lục I (viết tắt); general usage.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lexicon.folding import fold
from roviec.lint.facts import Facts
from roviec.lint.occurrences import line_before
from roviec.lint.rule import Hit, Rule, Words

_BRACKET = re.compile(
    r"\((?:(?:sau đây |dưới đây )?(?:gọi|viết) tắt(?: chung)? là:? ?|viết tắt:? ?)?“?([A-ZĐƯ]{2,8})”?\)"
)
_REACH = 90
_MOST_SKIPPED = 2
"""Words of the long form that have no letter in the short one: "và", "các"."""


def check(facts: Facts) -> Iterator[Hit]:
    """The second explanation, if it is another."""
    if "(" not in facts.text:
        return
    told: dict[str, str] = {}
    for found in _BRACKET.finditer(facts.text):
        short = found[1]
        long = _long_form(line_before(facts.text, found.start(), _REACH), short)
        if long is None:
            continue
        first = told.setdefault(short, long)
        if not _is_same(first, long):
            yield Hit(found.span(1), {"short": short, "first": first, "second": long})


def _long_form(before: str, short: str) -> str | None:
    """The words right before the bracket whose initials are the short form."""
    words = before.split()
    for count in range(len(short), min(len(words), len(short) + _MOST_SKIPPED) + 1):
        tail = words[-count:]
        initials = "".join(word[0].upper() for word in tail if word not in ("và", "các", "của"))
        if fold(initials) == fold(short) and not any(word.endswith((",", ";", ".")) for word in tail[:-1]):
            return " ".join(tail)
    return None


def _is_same(first: str, second: str) -> bool:
    return fold(first).split() == fold(second).split()


RULE = Rule(
    code="NM004",
    severity=Severity.WARNING,
    vi=Words(
        "Chữ viết tắt “{short}” được giải thích hai cách: “{first}” và “{second}”.",
        "Dùng hai chữ viết tắt khác nhau, hoặc thống nhất một cách giải thích.",
    ),
    en=Words(
        "The abbreviation “{short}” is explained in two ways: “{first}” and “{second}”.",
        "Use two short forms, or keep to one explanation.",
    ),
    check=check,
)
