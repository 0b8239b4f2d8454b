"""The signature has no name (thiếu họ tên người ký).

What it finds:
    A signature block with authority or position and no name below it.
Why it matters:
    The office cannot tell who answers for the document; a draft went out instead of the signed version.
Example:
    TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH
Better:
    TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH / Lê Văn Thử
Source:
    Nghị định 30/2020/NĐ-CP, Phụ lục I, ô 7a-7c; Party bodies: Hướng dẫn 36-HD/VPTW, from 27/5/2026 Hướng dẫn
    05-HD/VPTW.
"""

from __future__ import annotations

from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.framing import is_whole
from roviec.lint.rule import Hit, Rule, Words


def check(facts: Facts) -> Iterator[Hit]:
    """The signature of the first document."""
    signature = facts.directive.signature if facts.directive else None
    if signature and signature.name is None and is_whole(facts):
        shown = " ".join(part for part in (signature.authority, signature.position) if part)
        yield Hit(signature.span, {"position": shown})


RULE = Rule(
    code="SG002",
    severity=Severity.WARNING,
    vi=Words(
        "Phần ký “{position}” không có họ tên người ký.",
        "Ghi họ và tên người ký dưới chức vụ.",
    ),
    en=Words(
        "The signature “{position}” has no name.",
        "Print the name of the one who signs below the position.",
    ),
    check=check,
)
