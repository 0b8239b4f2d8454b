"""A number of a list is missing (đánh số bị nhảy).

What it finds:
    Clauses of one list whose numbers jump: after 2 comes 4.
Why it matters:
    Either a clause was lost on the way, and with it somebody's work, or those that cite "mục 4" will soon cite another.
Example:
    1. Sở Y tế … 2. Công an tỉnh … 4. Sở Tài chính …
Better:
    1. Sở Y tế … 2. Công an tỉnh … 3. Sở Tài chính …
Source:
    Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.5.c (khoản, điểm are numbered one after the other).
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from roviec.findings import Severity
from roviec.lexicon.numbering import MarkerType
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words
from roviec.lint.siblings import Numbered, numbered_lists


def check(facts: Facts) -> Iterator[Hit]:
    """Each clause whose number does not follow that of the clause before it."""
    for items in numbered_lists(facts):
        for before, item in pairwise(items):
            missing = item.ordinal - before.ordinal - 1
            if missing > 0 and not _skips_d(before, item):
                params = {"before": before.label, "after": item.label, "missing": missing}
                yield Hit(item.marker_span, params, path=item.node.path)


def _skips_d(before: Numbered, item: Numbered) -> bool:
    """After d) comes e): a habit of other alphabets, which has a rule of its own."""
    return item.marker.type is MarkerType.LETTER and (before.marker.value, item.marker.value) == ("d", "e")


RULE = Rule(
    code="NB001",
    severity=Severity.ERROR,
    vi=Words(
        "Đánh số bị nhảy: sau “{before}” là “{after}”, thiếu {missing} số.",
        "Bổ sung điều khoản bị thiếu, hoặc đánh số lại các điều khoản phía sau.",
    ),
    en=Words(
        "The numbering jumps: “{before}” is followed by “{after}”, {missing} missing.",
        "Put the missing clause back, or number those behind it again.",
    ),
    check=check,
)
