"""A vague word is the only time (thời gian chỉ ghi “kịp thời”, “sớm”).

What it finds:
    Assigned tasks whose only word of time is "kịp thời", "sớm", "khẩn trương" or "nhanh chóng", three clauses or more.
    One finding for the document.
Why it matters:
    "In good time" cannot be missed: nobody can be reminded of it.
Example:
    Sở Tài chính kịp thời cấp kinh phí.
Better:
    Sở Tài chính cấp kinh phí trước ngày 28/02/2026.
Source:
    "Rõ thời gian" of the "6 rõ" (Quyết định 2179/QĐ-TTg, as reported); seen in published plans.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words
from roviec.lint.work_units import listed

_FEWEST = 3
_WORDS = ("kịp", "khẩn", "nhanh", "sớm")
_VAGUE = re.compile(
    r"(?<!\w)(?:kịp\s{1,4}thời|khẩn\s{1,4}trương|nhanh\s{1,4}chóng|sớm)(?!\w)"
    # One quality among others ("kịp thời, công khai", "nhanh chóng và đúng quy định") tells how, not when.
    r"(?!\s{0,3}(?:,|và\s|hoặc\s|muộn|cho\s))"
)
_QUALITY = re.compile(
    r"(?:bảo\s{1,4}đảm|đảm\s{1,4}bảo|quy\s{1,4}trình|thủ\s{1,4}tục|cách|một\s{1,4}cách|,|và|cảnh\s{1,4}báo)\s{1,4}$",
    re.IGNORECASE,
)
_LOOK = 16


def check(facts: Facts) -> Iterator[Hit]:
    """One finding at the first of them."""
    found = [
        (unit.path, match.span())
        for unit in facts.units
        if not unit.has_time and any(word in facts.low[slice(*unit.span)] for word in _WORDS) and not unit.is_closing
        for match in _VAGUE.finditer(facts.low, *unit.span)
        if not _QUALITY.search(facts.low, match.start() - _LOOK, match.start())
    ]
    paths = dict.fromkeys(path for path, _ in found)
    if len(paths) >= _FEWEST:
        path, span = found[0]
        params = {"word": facts.words(span), "count": len(paths), "paths": listed(paths)}
        yield Hit(span, params, path=path)


RULE = Rule(
    code="TK005",
    severity=Severity.INFO,
    vi=Words(
        "{count} điều khoản giao việc chỉ ghi thời gian bằng từ chung chung như “{word}”: {paths}.",
        "Thay bằng ngày cụ thể, hoặc số ngày kể từ một sự kiện.",
    ),
    en=Words(
        "{count} clauses tell the time of their work with a vague word such as “{word}” only: {paths}.",
        "Put a day in its place, or a number of days from an event.",
    ),
    check=check,
)
