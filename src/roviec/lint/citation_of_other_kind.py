"""The name of a cited document does not fit its number (tên loại không khớp với ký hiệu).

What it finds:
    A type before a number whose mark says another: "Quyết định số 12/KH-UBND".
Why it matters:
    Either the name or the number is wrong; the document cannot be found.
Example:
    Quyết định số 45/KH-UBND ngày 02/3/2026
Better:
    Kế hoạch số 45/KH-UBND ngày 02/3/2026
Source:
    Nghị định 30/2020/NĐ-CP, Phụ lục III (marks of the types of documents).
"""

from __future__ import annotations

from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lexicon.document_kinds import code_of_number
from roviec.lint.citations import code_of_kind
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words

_ALSO = frozenset(
    {("QYD", "QD"), ("KL", "TB"), ("TB", "KL"), ("QC", "QD"), ("QC", "QYD"), ("KH", "CTR"), ("CTR", "KH"), ("DA", "KH")}
)
"""Pairs of name and mark that offices use besides the right one."""
_BY_DECISION = frozenset({"KH", "CTR", "DA", "PA", "DC"})
"""What a decision issues is often cited by the number of the decision."""
_GENERAL = frozenset({"văn bản", "luật", "bộ luật", "hiến pháp", "lệnh", "quy chuẩn"})


def check(facts: Facts) -> Iterator[Hit]:
    """Each citation whose name and mark are of two types."""
    for found in facts.citations:
        kind, mark = code_of_kind(found), code_of_number(found.number)
        if kind is None or mark is None or kind == mark or (kind, mark) in _ALSO or found.kind in _GENERAL:
            continue
        if not (mark == "QD" and kind in _BY_DECISION):
            yield Hit(found.span, {"kind": found.kind, "number": found.number})


RULE = Rule(
    code="RF005",
    severity=Severity.WARNING,
    vi=Words(
        "Tên loại “{kind}” không khớp với ký hiệu của số {number}.",
        "Tra lại văn bản được viện dẫn, sửa tên loại hoặc số.",
    ),
    en=Words(
        "The type “{kind}” does not fit the mark of number {number}.",
        "Look the document up and mend its type or its number.",
    ),
    check=check,
)
