"""The number does not carry the mark of its type (ký hiệu thiếu chữ viết tắt tên loại).

What it finds:
    A number of a named type whose first letters are no mark of a type at all: a plan numbered as a letter.
Why it matters:
    The document is registered as a letter (công văn) and lost from the list of plans.
Example:
    Số: 45/UBND-VX … KẾ HOẠCH
Better:
    Số: 45/KH-UBND … KẾ HOẠCH
Source:
    Nghị định 30/2020/NĐ-CP, Phụ lục III (abbreviations of types; synonyms in use are accepted).
"""

from __future__ import annotations

from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lexicon.document_kinds import KINDS, code_of_number
from roviec.lint.facts import Facts
from roviec.lint.form_editions import edition_of
from roviec.lint.framing import NUMBER, find_in_frame
from roviec.lint.rule import Hit, Rule, Words
from roviec.model.outlined import RegionKind

_MARKS = {kind.code: tuple(mark.casefold() for mark in kind.marks) for kind in KINDS}
_CHECKED = frozenset({"KH", "HD", "CT", "QD", "TB", "NQ", "TTR", "BC", "CTR", "PA", "DA", "CD"})
"""Types whose marks all sources agree on."""


def check(facts: Facts) -> Iterator[Hit]:
    """The number of the first document."""
    directive, edition = facts.directive, edition_of(facts)
    if directive is None or directive.type is None or edition is None or not facts.region(RegionKind.TITLE):
        return
    symbol = (directive.symbol or "").casefold()
    marks = _MARKS.get(directive.type.code, ())
    if directive.type.code not in _CHECKED or not symbol or code_of_number(symbol) or symbol.startswith(marks):
        return
    found = find_in_frame(facts, NUMBER)
    if found:
        mark = next(kind.marks[0] for kind in KINDS if kind.code == directive.type.code)
        yield Hit(found.span(), {"number": found[0], "type": directive.type.name, "mark": mark, "guide": edition.name})


RULE = Rule(
    code="FM007",
    severity=Severity.WARNING,
    vi=Words(
        "Số, ký hiệu “{number}” không có chữ viết tắt của loại “{type}”.",
        "Ghi “{mark}” trong ký hiệu, theo {guide}.",
    ),
    en=Words(
        "The number “{number}” does not carry the mark of a document of the type “{type}”.",
        "Put “{mark}” into the symbol, as {guide} has it.",
    ),
    check=check,
)
