"""The points of a list go from d to e without đ (điểm bỏ qua chữ đ).

What it finds:
    Points a), b), c), d) followed by e).
Why it matters:
    Points run in the order of the Vietnamese alphabet; a citation of "điểm đ" would find nothing.
Example:
    c) … d) … e) …
Better:
    c) … d) … đ) …
Source:
    Nghị định 30/2020/NĐ-CP, Phụ lục I (points are letters in the order of the Vietnamese alphabet).
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from roviec.findings import Severity
from roviec.lexicon.numbering import MarkerType
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words
from roviec.lint.siblings import numbered_lists


def check(facts: Facts) -> Iterator[Hit]:
    """Each point e that follows a point d; where it is the last of its list, its letter can be put right at once."""
    for items in numbered_lists(facts):
        for at, (before, item) in enumerate(pairwise(items)):
            if item.marker.type is MarkerType.LETTER and (before.marker.value, item.marker.value) == ("d", "e"):
                fix = item.label.replace("e", "đ", 1) if at == len(items) - 2 else None
                yield Hit(item.marker_span, {"before": before.label, "after": item.label}, fix=fix, path=item.node.path)


RULE = Rule(
    code="FM001",
    severity=Severity.WARNING,
    vi=Words(
        "Sau điểm “{before}” là điểm “{after}”, bỏ qua điểm “đ”.",
        "Đánh lại các điểm theo thứ tự chữ cái tiếng Việt: a, b, c, d, đ, e.",
    ),
    en=Words(
        "The point “{before}” is followed by “{after}” without “đ”.",
        "Letter the points in the order of the Vietnamese alphabet: a, b, c, d, đ, e.",
    ),
    check=check,
)
