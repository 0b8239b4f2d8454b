"""Work that comes back (việc định kỳ): "hằng tháng", "thứ Sáu hằng tuần", "ngày 20 của tháng cuối quý", "6 tháng/lần".

The rule is given after RFC 5545 where it can be said; "thường xuyên", "định kỳ" and "đột xuất" have none.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from msgspec import Struct

from roviec.lexicon.matching import GAP
from roviec.plan.deadline_dates import LOOSE, Period, Unit

if TYPE_CHECKING:
    from roviec.source import Span

_EVERY = r"(?:h[ằà]ng|mỗi|từng)"
_UNIT = r"(?:ngày|tuần|tháng|qu[ýí]|năm)"
_FREQUENCY = {
    "ngày": "FREQ=DAILY",
    "tuần": "FREQ=WEEKLY",
    "tháng": "FREQ=MONTHLY",
    "quý": "FREQ=MONTHLY;INTERVAL=3",
    "quí": "FREQ=MONTHLY;INTERVAL=3",
    "năm": "FREQ=YEARLY",
}
_DAYS = {
    "hai": "MO", "2": "MO", "ba": "TU", "3": "TU", "tư": "WE", "4": "WE", "năm": "TH", "5": "TH",
    "sáu": "FR", "6": "FR", "bảy": "SA", "7": "SA",
}  # fmt: skip
_NUMBERS = {"một": 1, "hai": 2, "ba": 3, "bốn": 4, "sáu": 6, "chín": 9}
_NUMBER = r"(?:\d{1,2}|một|hai|ba|bốn|sáu|chín)"

# "6 tháng", "01 năm": how long a period of reports is.
_CYCLE = rf"(?:(?:0?1|một){GAP}(?:tháng|qu[ýí]|năm)|(?:0?[369]|ba|sáu|chín){GAP}tháng|{_UNIT})"
_LIST_OF_UNITS = rf"{_CYCLE}(?:{LOOSE}(?:,|và|hoặc){LOOSE}(?:{_EVERY}{GAP})?{_CYCLE}\b(?!{GAP}\d)){{0,4}}"
_AGAIN = re.compile(
    rf"(?P<weekday>thứ{GAP}(?P<wd>hai|ba|tư|năm|sáu|bảy|[2-7]){GAP}{_EVERY}{GAP}tuần|chủ{GAP}nhật{GAP}{_EVERY}{GAP}tuần)\b"
    rf"|(?P<per>(?:(?:ít{GAP}nhất|tối{GAP}thiểu){GAP})?(?P<n>{_NUMBER}){GAP}(?P<pu>ngày|tuần|tháng|qu[ýí]|năm)"
    rf"(?:{LOOSE}/{LOOSE}(?:(?:một|1|01){GAP})?|{GAP}(?:một|1|01){GAP})lần|(?:ít{GAP}nhất{GAP}|tối{GAP}thiểu{GAP})?(?P<t>{_NUMBER}){GAP}lần"
    rf"{LOOSE}(?:/|một|trong|mỗi){LOOSE}(?P<tu>ngày|tuần|tháng|qu[ýí]|học{GAP}kỳ|năm{GAP}học|năm|vụ|mùa))\b"
    rf"|(?P<every>(?:định{GAP}k[ỳì]{GAP})?{_EVERY}{GAP}(?P<units>{_LIST_OF_UNITS}))\b"
    rf"|(?P<regular>định{GAP}k[ỳì](?:{GAP}(?P<span>{_LIST_OF_UNITS}))?)\b"
    rf"|(?P<always>thường{GAP}xuyên(?:,{GAP}liên{GAP}tục)?)\b"
    rf"|(?P<suddenly>đột{GAP}xuất)\b"
)

# Behind a day: "(ngày 20) hằng tháng", "của tháng cuối quý", "tháng sau liền kề", "hằng năm".
_BEHIND = re.compile(
    rf"{LOOSE}(?:\([^()]{{0,60}}\){LOOSE})?(?:của{GAP})?(?P<words>{_EVERY}{GAP}(?:ngày|tuần|tháng|qu[ýí]|năm)\b"
    rf"|tháng{GAP}(?P<place>cuối|đầu){GAP}(?:của{GAP})?(?:(?:{_EVERY}|mỗi){GAP})?qu[ýí](?:{GAP}(?:sau|tiếp{GAP}theo))?"
    rf"|tháng{GAP}(?:sau|kế{GAP}tiếp|tiếp{GAP}theo|liền{GAP}kề)(?:{GAP}liền{GAP}kề)?"
    rf"|qu[ýí]{GAP}(?:sau|kế{GAP}tiếp|tiếp{GAP}theo)"
    rf"|tháng{GAP}(?:báo{GAP}cáo|cuối{GAP}(?:cùng{GAP}của{GAP})?kỳ(?:{GAP}báo{GAP}cáo)?)\b|(?<=của\s)tháng\b(?!{GAP}\d))"
)


# Every recurrence holds one of these; the pattern, which is slow, looks only around them.
_SIGN = re.compile(r"h[àằ]ng\s|mỗi\s|từng\s|định\sk|thường\sx|đột\sx|lần\b")
_SIGN_WORDS = ("hằng", "hàng", "mỗi", "từng", "định\u0020k", "thường\u0020x", "đột", "lần")
_BEFORE_SIGN, _BEHIND_SIGN = 34, 90
_MOST = 5_000
"""Signs that are looked at in one clause: more stand only in a hostile one."""


# "báo cáo tháng trước ngày 20": the report of each month; before a bare day.
_OF_EACH = re.compile(
    rf"\b(?:báo{GAP}cáo|tổng{GAP}hợp|giao{GAP}ban|họp|sinh{GAP}hoạt|kiểm{GAP}kê|chấm{GAP}điểm)(?:{GAP}[^\W\d_]{{1,9}}){{0,3}}?"
    rf"{GAP}(?P<unit>tháng|qu[ýí]|năm){GAP}\(?$"
)


class Recurrence(Struct, frozen=True):
    """Words that say that something comes back."""

    span: Span
    words: str
    """As printed, in lower case as scanned."""
    rrule: str | None
    adverb: bool
    """True for "thường xuyên", "đột xuất", "định kỳ" alone: they say no interval."""


def scan_recurrences(lowered: str) -> list[Recurrence]:
    """Every recurrence in a lower-case text that does not hang on a day."""
    if not any(word in lowered for word in _SIGN_WORDS):
        return []
    found: list[Recurrence] = []
    position = 0
    for sign in islice(_SIGN.finditer(lowered), _MOST):
        match = _AGAIN.search(lowered, max(position, sign.start() - _BEFORE_SIGN), sign.end() + _BEHIND_SIGN)
        if sign.start() < position or match is None:
            continue
        position = match.end()
        alone = bool(match["always"] or match["suddenly"] or (match["regular"] and not match["span"]))
        found.append(Recurrence(match.span(), match[0], _rule(match), alone))
    return found


def recurrence_behind(lowered: str, end: int, periods: list[Period], *, is_range: bool) -> Recurrence | None:
    """The "hằng tháng" that follows days such as "trước ngày 20"."""
    match = _BEHIND.match(lowered, end)
    if match is None:
        return None
    rule = _rule_of_range(match, periods) if is_range else _rule_of_days(match, periods)
    return Recurrence((match.start("words"), match.end()), match["words"], rule, adverb=False)


def recurrence_before(lowered: str, cue: int, periods: list[Period]) -> Recurrence | None:
    """The "tháng" of "báo cáo tháng trước ngày 20", whose cue begins at ``cue``; only before days of no month."""
    if any(period.unit is not Unit.DAY or period.month is not None for period in periods):
        return None
    match = _OF_EACH.search(lowered, max(0, cue - 60), cue)
    if match is None:
        return None
    days = sorted({period.day for period in periods if period.day is not None})
    rule = f"FREQ=MONTHLY;BYMONTHDAY={_join(days)}" if match["unit"] == "tháng" else None
    return Recurrence(match.span("unit"), match["unit"], rule, adverb=False)


def _rule(match: re.Match[str]) -> str | None:
    if match["weekday"]:
        day = _DAYS[match["wd"]] if match["wd"] else "SU"
        return f"FREQ=WEEKLY;BYDAY={day}"
    if match["per"]:
        return _rule_of_times(match)
    cycles = re.findall(_CYCLE, match["units"] or match["span"] or "")
    # Reports "hằng tháng, quý, năm" are three; one rule cannot say them.
    return _rule_of_cycle(cycles[0]) if len(cycles) == 1 else None


def _rule_of_cycle(cycle: str) -> str | None:
    """Rule of "quý", "01 năm", "6 tháng"; a report of nine months comes once a year on a day that is not said."""
    *count, unit = cycle.split()
    months = _count(count[0]) if count else 1
    if months == 1:
        return _FREQUENCY[unit]
    return f"FREQ=MONTHLY;INTERVAL={months}" if months in (3, 6) else None


def _rule_of_times(match: re.Match[str]) -> str | None:
    if match["n"]:
        base, count = _FREQUENCY[match["pu"]], _count(match["n"])
        if match["pu"] in ("quý", "quí"):
            base, count = "FREQ=MONTHLY", 3 * count
        return base if count == 1 else f"{base};INTERVAL={count}"
    if match["tu"] not in _FREQUENCY:  # a school term, a season: the calendar does not know its length
        return None
    if _count(match["t"]) == 1 or match["tu"] == "ngày":  # a day is the grain: "02 lần/ngày" comes back each day
        return _FREQUENCY[match["tu"]]
    return "FREQ=MONTHLY;INTERVAL=6" if (match["tu"], _count(match["t"])) == ("năm", 2) else None


def _count(text: str) -> int:
    return int(text) if text.isdigit() else _NUMBERS[text]


def _rule_of_days(match: re.Match[str], periods: list[Period]) -> str | None:
    """Rule of "ngày 01/6 và 01/12 hằng năm": one day for all months, else one rule cannot say it."""
    words = match["words"]
    days = sorted({p.day for p in periods if p.day is not None})
    months = sorted({p.month for p in periods if p.month is not None})
    if any(p.unit is Unit.WEEK for p in periods):
        return None
    if match["place"]:
        turn = (3, 6, 9, 12) if match["place"] == "cuối" else (1, 4, 7, 10)
        return f"FREQ=YEARLY;BYMONTH={_join(turn)};BYMONTHDAY={days[0]}" if len(days) == 1 and not months else None
    if words.endswith("năm"):
        return _rule_of_year(days, months, periods)
    if words.endswith(("quý", "quí")) or words.startswith(("quý", "quí")):
        return None if days else "FREQ=MONTHLY;INTERVAL=3"
    if "kỳ" in words:  # how long the reporting period is, the words do not say
        return None
    if words.startswith("tháng") or words.endswith("tháng"):
        return f"FREQ=MONTHLY;BYMONTHDAY={_join(days)}" if days and not months else None
    return None


def _rule_of_range(match: re.Match[str], periods: list[Period]) -> str | None:
    """Rule of "từ tháng 3 đến tháng 11 hằng năm": whole months of each year; a range of days has none."""
    first, last = periods[0], periods[-1]
    if any(p.day is not None for p in periods) or first.month is None or last.last_month is None:
        return None
    months = range(first.month, last.last_month + 1)
    return f"FREQ=YEARLY;BYMONTH={_join(list(months))}" if months and match["words"].endswith("năm") else None


def _rule_of_year(days: list[int], months: list[int], periods: list[Period]) -> str | None:
    if not months:
        return None
    if not days:
        every = sorted({m for p in periods if p.month and p.last_month for m in range(p.month, p.last_month + 1)})
        return f"FREQ=YEARLY;BYMONTH={_join(every)}"
    if len(days) > 1:
        return None
    return f"FREQ=YEARLY;BYMONTH={_join(months)};BYMONTHDAY={days[0]}"


def _join(numbers: list[int] | tuple[int, ...]) -> str:
    return ",".join(map(str, numbers))
