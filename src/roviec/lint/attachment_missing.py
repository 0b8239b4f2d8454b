"""What is announced as attached is not in the file (tài liệu kèm theo không có trong tệp).

What it finds:
    A line "(Đính kèm …)" or a note "(Kèm theo Phụ lục …)" in a file that holds no annex and no other document.
Why it matters:
    Those who must carry the plan out do not have what they need for it.
Example:
    (Đính kèm Tài liệu tuyên truyền về phòng, chống thiên tai) and nothing behind the signature
Better:
    (Đính kèm Tài liệu tuyên truyền …) … PHỤ LỤC / TÀI LIỆU TUYÊN TRUYỀN …
Source:
    Nghị định 30/2020/NĐ-CP, Phụ lục I (phụ lục kèm theo). Seen in published plans.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words
from roviec.model.outlined import PartKind, RegionKind

_ANNEX = re.compile(r"(?:Phụ lục|Phụ biểu|Biểu mẫu|Mẫu|Biểu|Danh mục|Danh sách|Đề cương|Tài liệu)\b")
"""In small letters they may be what others shall attach: "gửi báo cáo (kèm phụ lục số liệu)"."""


def check(facts: Facts) -> Iterator[Hit]:
    """Each announcement of the first document, where the file holds nothing else."""
    directive = facts.directive
    if directive is None or any(part.kind is not PartKind.MAIN for part in facts.plan.outlined.parts):
        return
    lines = facts.region(RegionKind.ATTACHMENT)
    for attachment in directive.attachments:
        start, end = attachment.span
        on_its_own = any(begin <= start and end <= stop for begin, stop in lines)
        if on_its_own or _ANNEX.match(attachment.name):
            yield Hit(attachment.span, {"name": attachment.name})


RULE = Rule(
    code="ST004",
    severity=Severity.WARNING,
    vi=Words(
        "Văn bản ghi kèm theo “{name}” nhưng tệp không có tài liệu này.",
        "Bổ sung tài liệu kèm theo, ghi rõ số thứ tự phụ lục, hoặc bỏ dòng ghi kèm theo.",
    ),
    en=Words(
        "“{name}” is announced as attached but is not in the file.",
        "Add the attachment with its number, or take the announcement out.",
    ),
    check=check,
)
