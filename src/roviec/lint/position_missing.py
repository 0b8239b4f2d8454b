"""The signature has no position (thiếu chức vụ người ký).

What it finds:
    A signature block with an authority and a name, and no position.
Why it matters:
    The reader cannot tell in what office the document was signed, and whether that office may sign it.
Example:
    TM. ỦY BAN NHÂN DÂN / Lê Văn Thử
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
    if signature and signature.position is None and is_whole(facts):
        shown = " ".join(part for part in (signature.authority, signature.name) if part)
        yield Hit(signature.span, {"signature": shown})


RULE = Rule(
    code="SG003",
    severity=Severity.WARNING,
    vi=Words(
        "Phần ký “{signature}” không ghi chức vụ người ký.",
        "Ghi chức vụ của người ký phía trên họ tên.",
    ),
    en=Words(
        "The signature “{signature}” does not say the position.",
        "Print the position above the name.",
    ),
    check=check,
)
