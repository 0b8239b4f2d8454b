"""The symbol says another type than the title (ký hiệu không khớp tên loại).

What it finds:
    A number whose mark stands for another type of document than the one that is printed above the title.
Why it matters:
    The document lands in the wrong register, and those that cite it call it by two names.
Example:
    Số: 45/QĐ-UBND … KẾ HOẠCH
Better:
    Số: 45/KH-UBND … KẾ HOẠCH
Source:
    Nghị định 30/2020/NĐ-CP, Phụ lục III (abbreviations of types); kinds that share a mark in practice are not told
    apart.
"""

from __future__ import annotations

from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lexicon.document_kinds import code_of_number
from roviec.lint.facts import Facts
from roviec.lint.framing import NUMBER, find_in_frame
from roviec.lint.rule import Hit, Rule, Words
from roviec.model.outlined import RegionKind

_ALIKE = (frozenset({"QD", "QYD", "QC"}), frozenset({"KL", "TB"}), frozenset({"HD", "DC"}), frozenset({"DA", "KH"}))
"""Types that offices number alike: a Party "Quy định" is "-QĐ/"; a "Kết luận" may be announced under "TB"."""


def check(facts: Facts) -> Iterator[Hit]:
    """The number of the first document."""
    directive = facts.directive
    if directive is None or directive.type is None or not facts.region(RegionKind.TITLE):
        return
    code = code_of_number(directive.number or directive.symbol or "")
    printed = directive.type.code
    if code is None or code == printed or any({code, printed} <= alike for alike in _ALIKE):
        return
    found = find_in_frame(facts, NUMBER)
    if found:
        yield Hit(found.span(), {"number": found[0], "type": directive.type.name})


RULE = Rule(
    code="HD008",
    severity=Severity.WARNING,
    vi=Words(
        "Ký hiệu trong “{number}” không phải của loại văn bản “{type}”.",
        "Sửa chữ viết tắt tên loại trong ký hiệu, hoặc sửa tên loại, cho khớp nhau.",
    ),
    en=Words(
        "The symbol in “{number}” is not that of a document of the type “{type}”.",
        "Make the mark of the type in the number fit the name of the type.",
    ),
    check=check,
)
