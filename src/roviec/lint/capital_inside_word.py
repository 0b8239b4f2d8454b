"""The second syllable of a word has a capital (viết hoa giữa từ).

What it finds:
    "Hội Nghị", "Phát Thanh": both syllables of one word with a capital, where the document elsewhere writes one.
Why it matters:
    It looks like another name, and two spellings of one body are two bodies to a search.
Example:
    Đài Phát Thanh và Truyền hình
Better:
    Đài Phát thanh và Truyền hình
Source:
    Nghị định 30/2020/NĐ-CP, Phụ lục II (viết hoa tên cơ quan, tổ chức); seen in published plans.
"""

from __future__ import annotations

from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lexicon.letter_case import COMPOUND_WORDS
from roviec.lint.casing import stands_in_title
from roviec.lint.facts import Facts
from roviec.lint.occurrences import occurrences
from roviec.lint.rule import Hit, Rule, Words

_WORDS = tuple(
    (
        (first.capitalize(), second.capitalize(), second),
        f"{first.capitalize()} {second.capitalize()}",
        f"{first.capitalize()} {second}",
        f"{first} {second}",
    )
    for first, second in COMPOUND_WORDS
)
"""The words that a document holds in which the second has a capital and has none; then wrong, right, all small."""


def check(facts: Facts) -> Iterator[Hit]:
    """Each such word, if the document writes it right somewhere."""
    known = facts.vocabulary
    for needed, wrong, right, small in _WORDS:
        if known.issuperset(needed) and (right in facts.text or small in facts.text):
            for at in occurrences(facts.text, wrong):
                if not stands_in_title(facts.text, at):
                    yield Hit((at, at + len(wrong)), {"wrong": wrong, "right": right}, fix=right)


RULE = Rule(
    code="SP002",
    severity=Severity.WARNING,
    vi=Words(
        "Viết hoa thừa trong “{wrong}”, chỗ khác trong văn bản viết “{right}”.",
        "Viết “{right}”.",
    ),
    en=Words(
        "There is a capital too many in “{wrong}”; elsewhere the document writes “{right}”.",
        "Write “{right}”.",
    ),
    check=check,
)
