"""A basis stands twice (một căn cứ ghi hai lần).

What it finds:
    Two bases with one number and one date. A document that the title of another basis cites is left alone.
Why it matters:
    The second line was probably meant for another document.
Example:
    Căn cứ Nghị quyết số 12/NQ-HĐND ngày 10/12/2025 …; Căn cứ Nghị quyết số 12/NQ-HĐND ngày 10/12/2025 …;
Better:
    One line; or the number of the other document.
Source:
    Seen in published plans.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from datetime import date

from roviec.findings import Severity
from roviec.lexicon.folding import fold
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words
from roviec.model.outlined import RegionKind
from roviec.source import Span

_LINE = re.compile(r"(?:^|(?<=[\n;]))\s{0,9}(?:Căn\s{1,3}cứ|Thực\s{1,3}hiện|Theo)\s{1,3}(?P<basis>[^;\n]{4,})")
_HEAD = 110
"""The document that a line is about stands at its head; others belong to its title."""


def check(facts: Facts) -> Iterator[Hit]:
    """Each line of a preamble that cites first what a line before it cites first."""
    starts = [citation.span[0] for citation in facts.citations]
    for part in facts.plan.outlined.parts:
        seen: set[tuple[str, date | None]] = set()
        for line in (line for span in part.region(RegionKind.PREAMBLE) for line in _LINE.finditer(facts.text, *span)):
            key = _first(facts, starts, line.span("basis"))
            if key in seen:
                yield Hit(line.span("basis"), {"basis": " ".join(line["basis"].split()[:8])})
            seen.add(key)


def _first(facts: Facts, starts: list[int], span: Span) -> tuple[str, date | None]:
    """The number and day of the document that a line cites first; the whole line where it cites none by number."""
    cited = facts.citations[bisect_left(starts, span[0]) :][:1]
    if cited and cited[0].span[0] < min(span[1], span[0] + _HEAD):
        return cited[0].number, cited[0].date
    return fold(facts.words(span)), None


RULE = Rule(
    code="RF008",
    severity=Severity.WARNING,
    vi=Words(
        "Căn cứ “{basis}” được ghi hai lần.",
        "Bỏ dòng trùng, hoặc sửa thành văn bản định viện dẫn.",
    ),
    en=Words(
        "The basis “{basis}” stands twice.",
        "Strike one of the two, or put in the document that was meant.",
    ),
    check=check,
)
