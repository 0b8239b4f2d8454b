"""The document has no number (thiếu số, ký hiệu văn bản).

What it finds:
    A document that names its type and is signed or sent, and has no line of number and symbol.
Why it matters:
    It cannot be registered, cited or looked up.
Example:
    ỦY BAN NHÂN DÂN TỈNH AN HÀ / KẾ HOẠCH / Phòng, chống thiên tai năm 2026
Better:
    ỦY BAN NHÂN DÂN TỈNH AN HÀ / Số: 45/KH-UBND / KẾ HOẠCH / Phòng, chống thiên tai năm 2026
Source:
    Nghị định 30/2020/NĐ-CP, Phụ lục I (thể thức: số, ký hiệu của văn bản); Party bodies: Hướng dẫn 36-HD/VPTW, from
    27/5/2026 Hướng dẫn 05-HD/VPTW. Seen in plans copied from web pages.
"""

from __future__ import annotations

from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.framing import NUMBER_LABEL, find_in_frame, first_line, is_whole, wants_number
from roviec.lint.rule import Hit, Rule, Words


def check(facts: Facts) -> Iterator[Hit]:
    """The first line below which the number should have stood."""
    directive = facts.directive
    if directive is None or directive.number or directive.symbol or not (is_whole(facts) and wants_number(facts)):
        return
    if find_in_frame(facts, NUMBER_LABEL) is None:
        yield Hit(first_line(facts), {"first": facts.words(first_line(facts))})


RULE = Rule(
    code="HD002",
    severity=Severity.ERROR,
    vi=Words(
        "Văn bản không có số, ký hiệu, phía trên “{first}”.",
        "Bổ sung dòng “Số: …/…” với số và ký hiệu của văn bản.",
    ),
    en=Words(
        "There is no number above “{first}”.",
        "Add the line “Số: …/…” with the number and the symbol of the document.",
    ),
    check=check,
)
