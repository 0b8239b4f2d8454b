"""The day of the week does not fit the date (thứ không khớp với ngày).

What it finds:
    A day of the week beside a date on which another one falls: "thứ Hai, ngày 03/3/2026" was a Tuesday.
Why it matters:
    Half of those invited come on the wrong day.
Example:
    Họp sơ kết vào thứ Hai, ngày 03/3/2026.
Better:
    Họp sơ kết vào thứ Ba, ngày 03/3/2026.
Source:
    The calendar.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words

_DAYS = {"hai": 0, "ba": 1, "tư": 2, "năm": 3, "sáu": 4, "bảy": 5, "2": 0, "3": 1, "4": 2, "5": 3, "6": 4, "7": 5}
_NAMES = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")
_BEFORE = re.compile(
    r"(?P<front>\w{1,12}\s{1,3})?(?P<name>(?:thứ\s{1,3}(?P<day>hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\s{1,3}nhật))\s{0,3}[,(]?\s{0,3}"
    r"(?:ngày\s{1,3})?$",
    re.IGNORECASE,
)
_BEHIND = re.compile(
    r"\s{0,3}[,(]\s{0,3}(?P<name>(?:thứ\s{1,3}(?P<day>hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\s{1,3}nhật))(?!\w)",
    re.IGNORECASE,
)
_COUNTED = frozenset({"lần", "họp", "nghị", "khóa", "khoá", "đợt", "kỳ", "phiên", "vòng", "hạng", "bậc", "loại"})
"""Before "thứ năm" they make it "the fifth"."""
_LOOK = 40


def check(facts: Facts) -> Iterator[Hit]:
    """Each date with a day of the week beside it that is not its own."""
    for found in facts.dates:
        day = found.date
        start, end = found.span
        around = facts.low[max(0, start - _LOOK) : end + _LOOK] if day else ""
        if day is None or not ("thứ" in around or "nhật" in around):
            continue
        before = _BEFORE.search(facts.text, max(0, start - _LOOK), start)
        match = before if before and not _is_count(before) else _BEHIND.match(facts.text, end)
        if match is not None and day.weekday() != _DAYS.get((match["day"] or "").casefold(), 6):
            params = {"name": match["name"], "date": facts.words(found.span), "right": _NAMES[day.weekday()]}
            yield Hit(match.span("name"), params)


def _is_count(match: re.Match[str]) -> bool:
    return (match["front"] or "").strip().casefold() in _COUNTED


RULE = Rule(
    code="DT002",
    severity=Severity.ERROR,
    vi=Words(
        "Thứ không khớp với ngày: ghi “{name}” nhưng ngày {date} là {right}.",
        "Kiểm tra lại thứ và ngày, sửa chỗ sai.",
    ),
    en=Words(
        "The day of the week does not fit the date: it says “{name}”, but {date} is {right}.",
        "Check both and mend the wrong one.",
    ),
    check=check,
)
