"""The document has no title (thiếu trích yếu nội dung).

What it finds:
    A document that names its type and says nothing of what it is about.
Why it matters:
    It cannot be found again in a register, and other documents cannot cite it by its name.
Example:
    KẾ HOẠCH / I. MỤC ĐÍCH
Better:
    KẾ HOẠCH / Phòng, chống thiên tai năm 2026 / I. MỤC ĐÍCH
Source:
    Nghị định 30/2020/NĐ-CP, Phụ lục I (thể thức: tên loại và trích yếu nội dung); Party bodies: Hướng dẫn
    36-HD/VPTW, from 27/5/2026 Hướng dẫn 05-HD/VPTW.
"""

from __future__ import annotations

from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.framing import first_line, is_whole
from roviec.lint.rule import Hit, Rule, Words


def check(facts: Facts) -> Iterator[Hit]:
    """The line of the type, where nothing follows it."""
    directive = facts.directive
    if directive and directive.title is None and is_whole(facts):
        yield Hit(first_line(facts), {"type": directive.type.name if directive.type else ""})


RULE = Rule(
    code="HD007",
    severity=Severity.WARNING,
    vi=Words(
        "Sau tên loại “{type}” không có trích yếu nội dung.",
        "Ghi ngắn gọn nội dung chủ yếu của văn bản; với công văn, ghi dòng “V/v …”.",
    ),
    en=Words(
        "The document of the type “{type}” has no title.",
        "Say in one line what it is about; a letter has the line “V/v …”.",
    ),
    check=check,
)
