"""The document does not say who issues it (thiếu cơ quan ban hành).

What it finds:
    A document that names its type and is signed or sent, and has no issuer above its title.
Why it matters:
    Nobody who reads it can tell whose order it is; a text that lost its header in copying cannot be cited.
Example:
    KẾ HOẠCH / Phòng, chống thiên tai năm 2026 (nothing above it)
Better:
    ỦY BAN NHÂN DÂN TỈNH AN HÀ / CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM … / KẾ HOẠCH / Phòng, chống thiên tai năm 2026
Source:
    Nghị định 30/2020/NĐ-CP, Phụ lục I (thể thức: tên cơ quan, tổ chức ban hành văn bản); Party bodies: Hướng dẫn
    36-HD/VPTW, from 27/5/2026 Hướng dẫn 05-HD/VPTW. Seen in plans copied from web pages.
"""

from __future__ import annotations

from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.framing import first_line, is_whole, names_its_issuer
from roviec.lint.rule import Hit, Rule, Words


def check(facts: Facts) -> Iterator[Hit]:
    """The line of the type, where nothing above it names a body."""
    if is_whole(facts) and not names_its_issuer(facts):
        yield Hit(first_line(facts), {"first": facts.words(first_line(facts))})


RULE = Rule(
    code="HD001",
    severity=Severity.ERROR,
    vi=Words(
        "Phần đầu văn bản không ghi tên cơ quan ban hành, phía trên “{first}”.",
        "Bổ sung tên cơ quan ban hành cùng quốc hiệu, tiêu ngữ (văn bản của Đảng: “ĐẢNG CỘNG SẢN VIỆT NAM”).",
    ),
    en=Words(
        "Nothing above “{first}” says who issues the document.",
        "Put the issuer above the title, with the national motto (Party documents: “ĐẢNG CỘNG SẢN VIỆT NAM”).",
    ),
    check=check,
)
