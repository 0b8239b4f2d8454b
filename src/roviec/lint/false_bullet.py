"""A line in the middle of a sentence begins like an item of a list (dấu đầu dòng giả).

What it finds:
    A line that begins with a hyphen only because the line before it was full.
Why it matters:
    A reader, and each program that reads the text, takes it for an item of the list.
Example:
    từ ngày (19/5/2025 (new line) - 30/5/2025), các trạm y tế trực
Better:
    từ ngày (19/5/2025 - 30/5/2025), các trạm y tế trực
Source:
    Seen in published plans that were saved from PDF.
"""

from __future__ import annotations

from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.breaks import begins_like_item
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words

_SHOWN = 24


def check(facts: Facts) -> Iterator[Hit]:
    """Each such line that stands as a paragraph of its own."""
    for item in facts.breaks:
        if item.parted and begins_like_item(facts, item):
            line = facts.text[item.at + 1 : item.at + 1 + _SHOWN].partition("\n")[0]
            yield Hit((item.at + 1, item.at + 2), {"line": line})


RULE = Rule(
    code="LO004",
    severity=Severity.WARNING,
    vi=Words(
        "Dòng “{line} …” bắt đầu bằng dấu gạch như một đầu mục, nhưng là phần tiếp của câu trước.",
        "Nối dòng này vào câu trước.",
    ),
    en=Words(
        "The line “{line} …” begins with a hyphen like an item, but goes on with the sentence before it.",
        "Join it to the sentence before.",
    ),
    check=check,
)
