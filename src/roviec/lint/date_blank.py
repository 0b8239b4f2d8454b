"""The date was never filled in (ngày ban hành để trống).

What it finds:
    The line of place and date with a day, month or year that is blank.
Why it matters:
    Deadlines counted from the day of issue cannot be worked out.
Example:
    An Hà, ngày    tháng 3 năm 2026
Better:
    An Hà, ngày 02 tháng 3 năm 2026
Source:
    Nghị định 30/2020/NĐ-CP, Phụ lục I (thể thức: địa danh và thời gian ban hành); Party bodies: Hướng dẫn
    36-HD/VPTW, from 27/5/2026 Hướng dẫn 05-HD/VPTW. Seen in published plans.
"""

from __future__ import annotations

from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.framing import DATE_LINE, find_in_frame, is_whole
from roviec.lint.rule import Hit, Rule, Words


def check(facts: Facts) -> Iterator[Hit]:
    """The line of the date of the first document."""
    directive = facts.directive
    if directive is None or directive.date or not is_whole(facts):
        return
    found = find_in_frame(facts, DATE_LINE)
    if found and not (found["day"] and found["month"] and found["year"]):
        yield Hit((found.start(), found.start() + len(found[0].rstrip())), {"date": " ".join(found[0].split())})


RULE = Rule(
    code="HD005",
    severity=Severity.ERROR,
    vi=Words(
        "Ngày ban hành chưa ghi đủ: “{date}”.",
        "Điền đủ ngày, tháng, năm ký ban hành.",
    ),
    en=Words(
        "The date of issue is incomplete: “{date}”.",
        "Fill in day, month and year of the signature.",
    ),
    check=check,
)
