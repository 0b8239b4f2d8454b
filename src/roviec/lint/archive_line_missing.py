"""The list of recipients does not end with the archive (thiếu dòng lưu).

What it finds:
    A list "Nơi nhận" without a line "Lưu".
Why it matters:
    The line says which unit drafted the document and keeps the original.
Example:
    Nơi nhận: / - Các sở, ban, ngành tỉnh.
Better:
    Nơi nhận: / - Các sở, ban, ngành tỉnh; / - Lưu: VT, KT.
Source:
    Nghị định 30/2020/NĐ-CP, Phụ lục I, ô 9b ("Lưu: VT, …"); Party bodies: Hướng dẫn 36-HD/VPTW, from 27/5/2026
    Hướng dẫn 05-HD/VPTW ("Lưu Văn phòng …").
"""

from __future__ import annotations

from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.framing import is_whole
from roviec.lint.rule import Hit, Rule, Words


def check(facts: Facts) -> Iterator[Hit]:
    """The last recipient of the first document."""
    recipients = facts.directive.recipients if facts.directive else ()
    if recipients and not any(recipient.archive for recipient in recipients) and is_whole(facts):
        yield Hit(recipients[-1].span, {"last": recipients[-1].name})


RULE = Rule(
    code="RC002",
    severity=Severity.WARNING,
    vi=Words(
        "Nơi nhận không có dòng “Lưu”; mục cuối là “{last}”.",
        "Thêm dòng “Lưu” (ví dụ “Lưu: VT, …”; văn bản của Đảng: “Lưu Văn phòng …”) ở cuối nơi nhận.",
    ),
    en=Words(
        "The recipients have no line “Lưu”; the last one is “{last}”.",
        "End the list with the archive (“Lưu: VT, …”; Party documents: “Lưu Văn phòng …”).",
    ),
    check=check,
)
