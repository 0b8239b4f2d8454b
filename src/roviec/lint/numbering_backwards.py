"""Numbers of a list go backwards (đánh số bị lùi).

What it finds:
    A clause whose number is smaller than that of the clause before it, and not 1: 3, 4, 2.
Why it matters:
    Clauses were moved without numbering them again; "mục 2" is now not where a reader looks for it.
Example:
    1. Sở Y tế … 3. Công an tỉnh … 2. Sở Tài chính …
Better:
    1. Sở Y tế … 2. Công an tỉnh … 3. Sở Tài chính …
Source:
    Nghị định 30/2020/NĐ-CP, Phụ lục I, phần bố cục (clauses are numbered one after the other).
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words
from roviec.lint.siblings import numbered_lists


def check(facts: Facts) -> Iterator[Hit]:
    """Each clause whose number is smaller than the one before it."""
    for items in numbered_lists(facts):
        for before, item in pairwise(items):
            if item.ordinal < before.ordinal:
                params = {"before": before.label, "after": item.label}
                yield Hit(item.marker_span, params, path=item.node.path)


RULE = Rule(
    code="NB004",
    severity=Severity.ERROR,
    vi=Words(
        "Đánh số bị lùi: sau “{before}” là “{after}”.",
        "Xếp lại thứ tự các điều khoản, hoặc đánh số lại.",
    ),
    en=Words(
        "The numbering goes backwards: “{before}” is followed by “{after}”.",
        "Put the clauses in order, or number them again.",
    ),
    check=check,
)
