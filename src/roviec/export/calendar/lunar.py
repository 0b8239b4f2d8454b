"""Days of the lunar calendar (ngày âm lịch) that come back every year: found in the words, put on the solar one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from lunar_vn import SUPPORTED_YEAR_RANGE, LunarDate, lunar_to_solar, solar_to_lunar

from roviec.lexicon.folding import fold, squeeze
from roviec.model.outlined import Node
from roviec.model.plan import Plan

_WORDS_OF_MONTHS = {
    "giêng": 1, "một": 1, "hai": 2, "ba": 3, "tư": 4, "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9,
    "mười": 10, "mười một": 11, "mười hai": 12, "chạp": 12,
}  # fmt: skip
_NAMED = "mười một|mười hai|giêng|một|hai|ba|tư|năm|sáu|bảy|bẩy|tám|chín|mười|chạp"
_DAY = rf"(?:ngày\s{{1,3}})?(?:m[ùồ]ng\s{{1,3}}(?P<dw>\d{{1,2}}|{_NAMED})|(?<!\d)(?P<d>\d{{1,2}}))"
_MONTH = rf"(?:\s{{0,2}}[/.-]\s{{0,2}}(?P<m>\d{{1,2}})(?!\d)|\s{{1,3}}tháng\s{{1,3}}(?P<mw>\d{{1,2}}|(?:{_NAMED})\b))"
_YEAR = r"(?:\s{0,2}(?:[/.-]|năm)\s{0,2}\d{4})?"
_LUNAR = re.compile(
    rf"{_DAY}{_MONTH}{_YEAR}\s{{0,3}}[,(]?\s{{0,2}}(?:theo\s)?(?:âm\s{{1,3}}lịch|ÂL\b)"
    rf"|(?P<full>[Rr]ằm)\s{{1,3}}tháng\s{{1,3}}(?P<fm>\d{{1,2}}|(?:{_NAMED})\b)",
    re.IGNORECASE,
)
_SIGN = re.compile(r"âm\s{1,3}lịch|ÂL\b|rằm\s", re.IGNORECASE)
_KEPT = re.compile(
    r"kỷ niệm|giỗ|\blễ\b|\bhội\b|\btết\b|\brằm\b|ngày (?:sinh|mất)|thành lập|h[ằà]ng năm|húy kỵ|\bvía\b|truyền thống",
    re.IGNORECASE,
)
"""What comes back every year; a meeting on a lunar day does not."""
_BOUND = re.compile(r"(?:trước|đến|từ|sau|chậm nhất)(?:\s(?:hết|vào))?\s*$", re.IGNORECASE)
"""Before the day: a deadline."""
_BOUNDARY = re.compile(r"[;:.,()\n|]\s?|\s[-–]\s")
_LEFT_OVER = re.compile(r"\s(?:vào|nhân|dịp|ngày|của|là)$")
_NAME_LETTERS = 100
_CONTEXT = 60


@dataclass(frozen=True, slots=True)
class LunarDay:
    """A lunar day that is kept every year."""

    path: str
    line: int
    name: str
    day: int
    month: int

    def in_year(self, year: int) -> date | None:
        """The solar day in a lunar year; a month of 29 days keeps its 30th on the last. None outside 1901–2099."""
        first, last = SUPPORTED_YEAR_RANGE
        if not first < year < last:
            return None
        found = lunar_to_solar(LunarDate(self.day, self.month, year))
        if solar_to_lunar(found).month == self.month:
            return found
        return lunar_to_solar(LunarDate(self.day - 1, self.month, year))


def find_lunar_days(plan: Plan) -> tuple[LunarDay, ...]:
    """Every lunar day of the clauses that is kept each year, once, in reading order."""
    found: dict[tuple[int, int, str], LunarDay] = {}
    for part in plan.outlined.parts:
        for node in part.walk():
            for day in _in_node(node):
                found.setdefault((day.month, day.day, fold(day.name)), day)
    return tuple(found.values())


def is_lunar(plan: Plan, span: tuple[int, int]) -> bool:
    """Whether a day of the plan says that it is one of the lunar calendar."""
    return bool(_SIGN.search(plan.outlined.repaired.text, span[0], span[1] + 12))


def _in_node(node: Node) -> Iterator[LunarDay]:
    words = "\n".join(filter(None, (node.heading, node.text)))
    if _SIGN.search(words) is None:
        return
    for match in _LUNAR.finditer(words):
        day, month = _numbers(match)
        before = words[max(0, match.start() - _NAME_LETTERS) : match.start()]
        around = words[max(0, match.start() - _CONTEXT) : match.end() + _CONTEXT]
        if 1 <= day <= 30 and 1 <= month <= 12 and _KEPT.search(around) and not _BOUND.search(before):
            yield LunarDay(node.path, node.line, _name(before, match), day, month)


def _numbers(match: re.Match[str]) -> tuple[int, int]:
    if match["full"]:
        return 15, _number(match["fm"])
    return _number(match["d"] or match["dw"]), _number(match["m"] or match["mw"])


def _number(words: str) -> int:
    return int(words) if words.isdigit() else _WORDS_OF_MONTHS[squeeze(words).lower()]


def _name(before: str, match: re.Match[str]) -> str:
    if match["full"]:
        return squeeze(match[0])
    name = before.rstrip(" (,–-")
    cuts = [cut.end() for cut in _BOUNDARY.finditer(name)]
    name = squeeze(name[cuts[-1] :] if cuts else name)
    while (shorter := _LEFT_OVER.sub("", name)) != name:
        name = shorter
    return name or squeeze(match[0])
