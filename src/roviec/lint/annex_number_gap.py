"""The number of an annex is missing (số thứ tự phụ lục bị nhảy).

What it finds:
    Annexes of one file whose numbers jump, or stand twice: Phụ lục I, Phụ lục III.
Why it matters:
    An annex was left out of the file, or the clauses that cite the annexes point at the wrong one.
Example:
    PHỤ LỤC I … PHỤ LỤC III …
Better:
    PHỤ LỤC I … PHỤ LỤC II …
Source:
    Nghị định 30/2020/NĐ-CP, Phụ lục I (several annexes are numbered one after the other, in Roman figures).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from roviec.findings import Severity
from roviec.lexicon.numbering import read_marker
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words
from roviec.model.outlined import PartKind
from roviec.source import Span

_TITLE = re.compile(r"\s{0,9}(PHỤ\s{1,3}LỤC\s{1,3}(?:SỐ\s{1,3})?([IVX]{1,5}|\d{1,2}))(?!\w)", re.IGNORECASE)


def check(facts: Facts) -> Iterator[Hit]:
    """Each annex whose number does not follow that of the annex before it."""
    for (before, was, _), (label, number, span) in pairwise(_annexes(facts)):
        if number != was + 1 and number != 1:
            yield Hit(span, {"before": before, "after": label})


def _annexes(facts: Facts) -> Iterator[tuple[str, int, Span]]:
    for part in facts.plan.outlined.parts:
        found = _TITLE.match(facts.text, part.span[0]) if part.kind is PartKind.ANNEX else None
        marker = read_marker(f"{found[2].upper()}. x") if found else None
        if found and marker and marker.ordinal:
            yield found[2], marker.ordinal, found.span(1)


RULE = Rule(
    code="NB005",
    severity=Severity.ERROR,
    vi=Words(
        "Số thứ tự phụ lục không liên tục: sau Phụ lục “{before}” là Phụ lục “{after}”.",
        "Bổ sung phụ lục bị thiếu, hoặc đánh số lại các phụ lục và các chỗ viện dẫn.",
    ),
    en=Words(
        "The annexes are not numbered one after the other: Annex “{before}” is followed by Annex “{after}”.",
        "Put the missing annex back, or number the annexes and what cites them again.",
    ),
    check=check,
)
