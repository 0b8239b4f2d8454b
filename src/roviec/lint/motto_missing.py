"""The header has no national motto (thiếu quốc hiệu, tiêu ngữ hoặc tiêu đề của Đảng).

What it finds:
    A header with a number or a date, and neither Quốc hiệu nor "ĐẢNG CỘNG SẢN VIỆT NAM".
Why it matters:
    The motto shows at first sight whether the document is of the State or of the Party.
Example:
    ỦY BAN NHÂN DÂN TỈNH AN HÀ / Số: 45/KH-UBND
Better:
    ỦY BAN NHÂN DÂN TỈNH AN HÀ / CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Số: 45/KH-UBND
Source:
    Nghị định 30/2020/NĐ-CP, Phụ lục I (thể thức: quốc hiệu và tiêu ngữ); Party bodies: Hướng dẫn 36-HD/VPTW, from
    27/5/2026 Hướng dẫn 05-HD/VPTW.
"""

from __future__ import annotations

from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.framing import first_line, has_header, is_whole, names_its_issuer, names_motto
from roviec.lint.rule import Hit, Rule, Words


def check(facts: Facts) -> Iterator[Hit]:
    """The title below a header that names its issuer and not the State or the Party."""
    if is_whole(facts) and has_header(facts) and names_its_issuer(facts) and not names_motto(facts):
        yield Hit(first_line(facts), {"first": facts.words(first_line(facts))})


RULE = Rule(
    code="HD011",
    severity=Severity.WARNING,
    vi=Words(
        "Phần đầu văn bản thiếu quốc hiệu, tiêu ngữ, phía trên “{first}”.",
        "Bổ sung quốc hiệu và tiêu ngữ; văn bản của Đảng ghi “ĐẢNG CỘNG SẢN VIỆT NAM”.",
    ),
    en=Words(
        "The header above “{first}” lacks the national motto.",
        "Add Quốc hiệu and Tiêu ngữ; a Party document prints “ĐẢNG CỘNG SẢN VIỆT NAM”.",
    ),
    check=check,
)
