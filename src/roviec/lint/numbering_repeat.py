"""A number of a list stands twice (đánh số bị trùng).

What it finds:
    Two clauses of one list with one number, one behind the other: 2, 3, 3, 4.
Why it matters:
    "Mục 3" then means two clauses; whoever cites it, or reports on it, can be read both ways.
Example:
    1. Sở Y tế … 2. Công an tỉnh … 2. Sở Tài chính …
Better:
    1. Sở Y tế … 2. Công an tỉnh … 3. Sở Tài chính …
Source:
    Nghị định 30/2020/NĐ-CP, Phụ lục I, phần bố cục (clauses are numbered one after the other); seen in published plans.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words
from roviec.lint.siblings import numbered_lists


def check(facts: Facts) -> Iterator[Hit]:
    """Each clause with the number of the clause before it."""
    for items in numbered_lists(facts):
        for before, item in pairwise(items):
            if item.ordinal == before.ordinal:
                yield Hit(item.marker_span, {"label": item.label}, path=item.node.path)


RULE = Rule(
    code="NB002",
    severity=Severity.ERROR,
    vi=Words(
        "Đánh số bị trùng: “{label}” đứng đầu hai điều khoản liền nhau.",
        "Đánh số lại từ điều khoản này trở đi, rồi soát các chỗ viện dẫn.",
    ),
    en=Words(
        "The numbering repeats itself: “{label}” stands before two clauses in a row.",
        "Number this clause and those behind it again, then check what cites them.",
    ),
    check=check,
)
