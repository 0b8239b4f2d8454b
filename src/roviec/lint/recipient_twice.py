"""A recipient stands in the list twice (nơi nhận bị lặp).

What it finds:
    Two lines of "Nơi nhận" with the same name.
Why it matters:
    One of them was meant to be another body, which now receives nothing.
Example:
    Nơi nhận: - Sở Y tế; - Sở Tài chính; - Sở Y tế;
Better:
    Nơi nhận: - Sở Y tế; - Sở Tài chính; - Sở Xây dựng;
Source:
    Seen in long lists of published plans.
"""

from __future__ import annotations

from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lexicon.folding import fold
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words


def check(facts: Facts) -> Iterator[Hit]:
    """Each recipient whose name stands above it already."""
    seen: set[str] = set()
    for recipient in facts.directive.recipients if facts.directive else ():
        name = fold(recipient.name.split("(")[0]).strip(" ,;.:")
        if name and name in seen and not recipient.archive:
            yield Hit(recipient.span, {"recipient": recipient.name})
        seen.add(name)


RULE = Rule(
    code="RC007",
    severity=Severity.WARNING,
    vi=Words(
        "Nơi nhận “{recipient}” đã ghi ở phía trên.",
        "Bỏ dòng lặp, hoặc thay bằng cơ quan đúng ra phải nhận.",
    ),
    en=Words(
        "The recipient “{recipient}” stands in the list already.",
        "Take the line out, or put the body there that was meant.",
    ),
    check=check,
)
