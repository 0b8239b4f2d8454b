"""A section of content follows the one on carrying out (mục nội dung đặt sau mục tổ chức thực hiện).

What it finds:
    A section on content, slogans, aims or measures that stands behind "Tổ chức thực hiện", which is normally the
    last.
Why it matters:
    Readers stop at the section on carrying out; what follows is overlooked, and looks as if it were work for
    somebody.
Example:
    IV. TỔ CHỨC THỰC HIỆN … V. MỘT SỐ KHẨU HIỆU TUYÊN TRUYỀN
Better:
    IV. MỘT SỐ KHẨU HIỆU TUYÊN TRUYỀN … V. TỔ CHỨC THỰC HIỆN
Source:
    Practice of offices; seen in published plans.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lexicon.folding import fold
from roviec.lexicon.section_roles import ROLE_WORDS, SectionRole
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words
from roviec.model.outlined import NodeKind

_ORGANISES = re.compile(r"^to chuc (?:trien khai )?thuc hien")
_BEFORE = frozenset(
    {SectionRole.CONTENT, SectionRole.SLOGANS, SectionRole.MEASURE, SectionRole.PURPOSE, SectionRole.REQUIREMENT}
)
_LATE = re.compile(
    r"\b(?:khen thuong|thi dua|bao cao|kinh phi|thoi gian|hieu luc|theo doi|kiem tra|giam sat|to chuc)\b"
)
"""What may follow the section on carrying out."""


def check(facts: Facts) -> Iterator[Hit]:
    """Each section of the first document and of carried ones behind the section on carrying out."""
    for part in facts.plan.outlined.parts:
        last: str | None = None
        for node in part.outline:
            if node.kind not in (NodeKind.SECTION, NodeKind.PART) or not node.heading or not node.heading_span:
                continue
            words = fold(node.heading)
            if _ORGANISES.match(words):
                last = node.heading
            elif last and not _LATE.search(words) and _role(words) in _BEFORE:
                yield Hit(node.heading_span, {"section": node.heading, "last": last}, path=node.path)


def _role(words: str) -> SectionRole | None:
    return next((role for role, pattern in ROLE_WORDS if pattern.search(words)), None)


RULE = Rule(
    code="ST001",
    severity=Severity.INFO,
    vi=Words(
        "Mục “{section}” đặt sau mục “{last}”, vốn thường là mục cuối.",
        "Chuyển mục này lên trước mục tổ chức thực hiện, hoặc tách thành phụ lục.",
    ),
    en=Words(
        "The section “{section}” stands behind “{last}”, which is normally the last.",
        "Move it in front of the section on carrying out, or make it an annex.",
    ),
    check=check,
)
