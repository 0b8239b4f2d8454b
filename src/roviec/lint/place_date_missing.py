"""The document has no place and date (thiếu địa danh, thời gian ban hành).

What it finds:
    A document that names its type and is signed or sent, and is dated nowhere.
Why it matters:
    Deadlines counted from the day of issue cannot be worked out, and nobody knows which rules were in force.
Example:
    Số: 45/KH-UBND / KẾ HOẠCH
Better:
    Số: 45/KH-UBND / An Hà, ngày 02 tháng 3 năm 2026 / KẾ HOẠCH
Source:
    Nghị định 30/2020/NĐ-CP, Phụ lục I (thể thức: địa danh và thời gian ban hành); Party bodies: Hướng dẫn
    36-HD/VPTW, from 27/5/2026 Hướng dẫn 05-HD/VPTW. Seen in plans copied from web pages.
"""

from __future__ import annotations

from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.framing import DATE_LINE, find_in_frame, first_line, is_whole
from roviec.lint.rule import Hit, Rule, Words


def check(facts: Facts) -> Iterator[Hit]:
    """The first line above which the date should have stood."""
    directive = facts.directive
    if directive is None or directive.place or directive.date or not is_whole(facts):
        return
    if find_in_frame(facts, DATE_LINE) is None:
        yield Hit(first_line(facts), {"first": facts.words(first_line(facts))})


RULE = Rule(
    code="HD004",
    severity=Severity.ERROR,
    vi=Words(
        "Văn bản không ghi địa danh và ngày, tháng, năm ban hành, phía trên “{first}”.",
        "Bổ sung dòng “<Địa danh>, ngày … tháng … năm …”.",
    ),
    en=Words(
        "There is no place and date of issue above “{first}”.",
        "Add the line “<place>, ngày … tháng … năm …”.",
    ),
    check=check,
)
