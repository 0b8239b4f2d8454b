"""A part or a chapter is counted with the wrong numerals (phần, chương dùng sai chữ số).

What it finds:
    "Phần" and "Chương" with Arabic numerals, "Điều" with Roman ones.
Why it matters:
    Citations name "Chương II"; a reader who looks for it does not find "Chương 2".
Example:
    Chương 2 / TRÁCH NHIỆM
Better:
    Chương II / TRÁCH NHIỆM
Source:
    Nghị định 30/2020/NĐ-CP, Phụ lục I (phần, chương: Roman numerals; điều, khoản: Arabic).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lexicon.numbering import to_roman
from roviec.lint.facts import Facts, Family
from roviec.lint.form_editions import edition_of
from roviec.lint.rule import Hit, Rule, Words

_COUNTED = re.compile(r"(?P<name>Phần|Chương|PHẦN|CHƯƠNG)\s+(?:thứ\s+|THỨ\s+)?(?P<value>\d{1,2})(?!\d)")


def check(facts: Facts) -> Iterator[Hit]:
    """Each part and chapter of a document of the State."""
    edition = edition_of(facts)
    if edition is None or edition.family is not Family.STATE:
        return
    for node in facts.nodes:
        found = _COUNTED.match(node.marker) if node.marker else None
        if found and int(found["value"]):
            span = (node.span[0] + found.start("value"), node.span[0] + found.end("value"))
            right = to_roman(int(found["value"]))
            params = {"label": found[0], "right": f"{found['name']} {right}", "guide": edition.name}
            yield Hit(span, params, fix=right, path=node.path)


RULE = Rule(
    code="FM009",
    severity=Severity.INFO,
    vi=Words(
        "“{label}” đánh số bằng chữ số Ả Rập.",
        "Viết “{right}” theo {guide}.",
    ),
    en=Words(
        "“{label}” is counted with an Arabic numeral.",
        "Write “{right}”, as {guide} has it.",
    ),
    check=check,
)
