"""Nothing speaks of an annex (phụ lục không được nhắc đến).

What it finds:
    An annex in the file while nothing before it says "phụ lục", "kèm theo", "biểu", "mẫu" or "danh mục".
Why it matters:
    Nobody is told what to do with it; it may have been left over from another document.
Example:
    A plan without the word "phụ lục", and behind it PHỤ LỤC / DANH MỤC NHIỆM VỤ
Better:
    (Nhiệm vụ cụ thể tại Phụ lục kèm theo)
Source:
    Nghị định 30/2020/NĐ-CP, Phụ lục I (a document with annexes says so).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words
from roviec.model.outlined import PartKind

_HEAD = 300
"""Characters of the annex in which it may say what it goes with."""
_GOES_WITH = re.compile(r"kèm\s+theo", re.IGNORECASE)
_SPEAKS = re.compile(r"phụ\s+lục|phụ\s+biểu|kèm|biểu|mẫu|danh\s+(?:mục|sách)|đề\s+cương|bảng", re.IGNORECASE)


def check(facts: Facts) -> Iterator[Hit]:
    """The head of the first annex behind a text that never speaks of one."""
    parts = facts.plan.outlined.parts
    first = next((part for part in parts if part.kind in (PartKind.ANNEX, PartKind.FORM)), None)
    if first is None or not facts.main.outline or first is facts.main:
        return
    says_whose = _GOES_WITH.search(facts.text, first.span[0], min(first.span[0] + _HEAD, first.span[1]))
    if says_whose is None and _SPEAKS.search(facts.text, 0, first.span[0]) is None:
        end = facts.text.find("\n", *first.span)
        span = (first.span[0], first.span[1] if end < 0 else end)
        yield Hit(span, {"annex": " ".join(facts.words(span).split())})


RULE = Rule(
    code="ST005",
    severity=Severity.INFO,
    vi=Words(
        "Tệp có “{annex}” nhưng phần nội dung không nhắc đến.",
        "Dẫn chiếu phụ lục tại mục liên quan (ví dụ “(chi tiết tại Phụ lục kèm theo)”), hoặc bỏ phụ lục.",
    ),
    en=Words(
        "The file holds “{annex}”, of which the text never speaks.",
        "Refer to the annex where it is needed, or take it out.",
    ),
    check=check,
)
