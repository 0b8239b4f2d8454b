"""A basis is replaced by the document itself (căn cứ vào văn bản mà chính văn bản này thay thế).

What it finds:
    "Kế hoạch này thay thế Kế hoạch số …" where the same number stands among the bases.
Why it matters:
    From the day of issue on the basis is no longer in force, and the document stands on nothing.
Example:
    Căn cứ Kế hoạch số 45/KH-UBND … Kế hoạch này thay thế Kế hoạch số 45/KH-UBND
Better:
    Leave the replaced plan out of the bases.
Source:
    Seen in published plans.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words

_REPLACES = re.compile(r"(?:thay\s{1,3}thế|bãi\s{1,3}bỏ)(?:\s{1,3}cho)?(?:\s{1,3}các)?\s{1,3}$", re.IGNORECASE)
_LOOK = 30


def check(facts: Facts) -> Iterator[Hit]:
    """Each basis that a clause replaces or repeals."""
    directive = facts.directive
    bases = {basis.number: basis for basis in directive.bases if basis.number} if directive is not None else {}
    start = facts.main.outline[0].span[0] if facts.main.outline else len(facts.text)
    for found in facts.citations:
        basis = bases.get(found.number) if found.span[0] >= start else None
        if basis is None or (found.date and basis.date and found.date != basis.date):
            continue
        if _REPLACES.search(facts.text, max(start, found.span[0] - _LOOK), found.span[0]):
            yield Hit(basis.span, {"number": found.number})


RULE = Rule(
    code="RF007",
    severity=Severity.WARNING,
    vi=Words(
        "Căn cứ vào văn bản số {number}, nhưng văn bản này lại thay thế chính văn bản đó.",
        "Bỏ văn bản đã bị thay thế khỏi phần căn cứ.",
    ),
    en=Words(
        "Document {number} is a basis, and this document replaces it.",
        "Take the replaced document out of the bases.",
    ),
    check=check,
)
