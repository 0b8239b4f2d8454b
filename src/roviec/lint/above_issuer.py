"""A local document gives duties to bodies above it (giao việc vượt thẩm quyền).

What it finds:
    Government, ministries or central bodies told what they must do by a document of a province, a city, a
    department or a commune.
Why it matters:
    The issuer cannot order them; usually a sentence was copied from a central document.
Example:
    UBND TỈNH AN HÀ … Chính phủ, các bộ, ngành phải có giải pháp quyết liệt.
Better:
    Kiến nghị Chính phủ, các bộ, ngành …
Source:
    Luật Tổ chức chính quyền địa phương (levels of government); seen in published plans.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.issuer_level import is_local
from roviec.lint.rule import Hit, Rule, Words

_CENTRAL = (
    r"(?:(?:(?i:các|những)\s+)?(?:ban,\s+)?[Bb]ộ,\s+(?:ban,\s+)?ngành(?:\s+[Tt]rung\s+ương)?|Chính\s+phủ"
    r"|Thủ\s+tướng\s+Chính\s+phủ|Quốc\s+hội|Ban\s+Bí\s+thư|Bộ\s+trưởng\s+các\s+bộ)"
)
_SIGNS = ("ộ,", "Chính", "Quốc", "Bí", "Bộ")
"""Each of these bodies has one in its name."""
_ORDERED = re.compile(
    rf"(?<!\w){_CENTRAL}(?:,\s+[^.;:()]{{3,60}}?)?\s+(?:phải|có\s+trách\s+nhiệm|chịu\s+trách\s+nhiệm)\s+(?!theo\b|trước\b)"
)
_REPORTED = re.compile(
    r"(?:theo|của|do|với|từ|tới|đến|cho|xin|trình|báo cáo|kiến nghị|đề nghị|rằng|quy định)\s*$", re.IGNORECASE
)


def check(facts: Facts) -> Iterator[Hit]:
    """Each sentence in which a central body must do something."""
    if not is_local(facts):
        return
    for (start, _), words in facts.stretches:
        if ("phải" not in words and "trách nhiệm" not in words) or not any(sign in words for sign in _SIGNS):
            continue  # most clauses; the pattern is dear
        for found in _ORDERED.finditer(words):
            if not _REPORTED.search(words, max(0, found.start() - 20), found.start()):
                span = (start + found.start(), start + found.end() - 1)
                yield Hit(span, {"words": " ".join(found[0].split())})


RULE = Rule(
    code="BD003",
    severity=Severity.WARNING,
    vi=Words(
        "Văn bản của địa phương nêu trách nhiệm của cơ quan cấp trên: “{words} …”.",
        "Chuyển thành kiến nghị, hoặc bỏ; chỉ giao việc cho cơ quan thuộc thẩm quyền.",
    ),
    en=Words(
        "A local document tells bodies above it what they must do: “{words} …”.",
        "Turn it into a proposal or take it out; give work only to bodies within reach.",
    ),
    check=check,
)
