"""The number was never filled in (số văn bản để trống).

What it finds:
    The line "Số:" of the header without a number.
Why it matters:
    The document was published before it was registered; it cannot be cited. Where a stamp of electronic signing
    prints the number on the page, it is missing from the text all the same.
Example:
    Số:      /KH-UBND
Better:
    Số: 45/KH-UBND
Source:
    Nghị định 30/2020/NĐ-CP, Phụ lục I (thể thức: số, ký hiệu của văn bản); Party bodies: Hướng dẫn 36-HD/VPTW, from
    27/5/2026 Hướng dẫn 05-HD/VPTW. Seen in published plans.
"""

from __future__ import annotations

from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.framing import NUMBER, NUMBER_LABEL, find_in_frame, is_whole, wants_number
from roviec.lint.rule import Hit, Rule, Words


def check(facts: Facts) -> Iterator[Hit]:
    """The line of the number of the first document."""
    directive = facts.directive
    if directive is None or directive.number or not (is_whole(facts) and wants_number(facts)):
        return
    found = find_in_frame(facts, NUMBER) or find_in_frame(facts, NUMBER_LABEL)
    if found:
        yield Hit(found.span(), {"number": " ".join(found[0].split())})


RULE = Rule(
    code="HD003",
    severity=Severity.ERROR,
    vi=Words(
        "Số của văn bản còn để trống: “{number}”.",
        "Điền số khi đăng ký văn bản; nếu số do chữ ký số đóng lên trang thì điền vào cả phần chữ.",
    ),
    en=Words(
        "The number of the document is blank: “{number}”.",
        "Fill it in when the document is registered, also where a stamp of electronic signing shows it on the page.",
    ),
    check=check,
)
