"""A heading is broken over several paragraphs (tiêu đề bị ngắt dòng).

What it finds:
    Headings whose second line is a paragraph of its own.
Why it matters:
    A table of contents shows half of the heading, and the other half reads like a sentence of the section.
Example:
    3. Tuyên truyền phòng bệnh trong trường học, (new paragraph) khu công nghiệp
Better:
    3. Tuyên truyền phòng bệnh trong trường học, khu công nghiệp
Source:
    Seen in published plans that were saved from PDF.
"""

from __future__ import annotations

from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.breaks import is_double_spaced, is_title
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words

_SHOWN = 3


def check(facts: Facts) -> Iterator[Hit]:
    """One finding for all, at the first."""
    spaced = is_double_spaced(facts)
    found = {
        item.heading.path: item.heading
        for item in facts.breaks
        if item.heading and item.parted and (spaced or is_title(facts, item))
    }
    if found:
        names = "; ".join(found.keys() if len(found) <= _SHOWN else [*list(found)[:_SHOWN], "…"])
        first = next(iter(found.values()))
        span = first.heading_span or first.span
        yield Hit(span, {"count": len(found), "paths": names}, path=first.path)


RULE = Rule(
    code="LO006",
    severity=Severity.INFO,
    vi=Words(
        "Có {count} tiêu đề bị ngắt thành nhiều đoạn: {paths}.",
        "Nối mỗi tiêu đề thành một đoạn.",
    ),
    en=Words(
        "{count} headings are broken over several paragraphs: {paths}.",
        "Join each heading to one paragraph.",
    ),
    check=check,
)
