"""Periods of the calendar as documents write them: "ngày 5 tháng 3", "05/3/2025", "quý I/2026", "6 tháng đầu năm".

``scan_periods`` reads them out of a text, ``resolve`` puts them on the calendar. A period without a year takes the
first one that ends on or after the day of issue (contract, ``deadline``).
"""

from __future__ import annotations

import calendar
import re
from datetime import date
from enum import IntEnum
from itertools import islice
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from roviec.lexicon.matching import GAP

if TYPE_CHECKING:
    from collections.abc import Callable

    from roviec.source import Span

LOOSE = r"\s{0,4}"

_YEAR = r"(?:19|20|21)\d\d(?!\d)"
_MONTH_WORDS = {
    "một": 1, "giêng": 1, "hai": 2, "ba": 3, "tư": 4, "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9,
    "mười hai": 12, "mười một": 11, "mười": 10,
}  # fmt: skip
# "tháng năm" is May only where a year follows it as a year; else it is the word "year".
_MONTH_NAME = (
    rf"(?:mười\shai|mười\smột|mười|một|hai|ba|tư|sáu|bảy|bẩy|tám|chín|năm(?={GAP}năm{GAP}\d|{LOOSE}[/-]{LOOSE}\d))"
)
_MONTH = rf"(?:\d{{1,2}}|{_MONTH_NAME}\b)"
_YEAR_TAIL = rf"(?:{LOOSE}(?:,{LOOSE}|của{GAP})?(?:năm{GAP}|[/.-]{LOOSE}(?:năm{GAP})?|(?<=\s))(?P<y>{_YEAR}))?"
_YEAR_TAIL_TOO = _YEAR_TAIL.replace("?P<y>", "?P<said>")
_QUARTER = r"(?:iv|iii|ii|i|[1-4]|một|hai|ba|tư|bốn)\b"
_QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "một": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4}
_COUNT = {"ba": 3, "sáu": 6, "chín": 9}
_NOT_NUMBER = r"(?<![\d/.,])"
_NOT_CODE = r"(?![\d/]|[.,]\d|-[^\W\d])"


class Unit(IntEnum):
    """How exactly a period is said; a larger value is coarser."""

    DAY = 0
    WEEK = 1
    MONTH = 2
    QUARTER = 3
    YEAR = 4


class Period(Struct, frozen=True):
    """A period as written, not yet on the calendar."""

    span: Span
    unit: Unit
    year: int | None = None
    month: int | None = None
    """First month; None for a day or a year without one."""
    day: int | None = None
    """First day; None for the whole of its months."""
    last_month: int | None = None
    last_day: int | None = None
    """None with ``day`` None: to the end of ``last_month``."""
    last_year: int | None = None
    """Of "năm 2026 - 2027"."""
    open_end: bool = False
    """"và các năm tiếp theo", "trở đi"; also "đầu năm 2026", whose end is not said."""
    late: bool = False
    """"cuối năm": its last day is meant, even behind "trước"."""
    open_start: bool = False
    """"giữa tháng 6": neither its first nor its last day is said."""

    @property
    def is_compound(self) -> bool:
        """Whether a first and a last stand in one: "năm 2026 - 2030", "quý I - III"."""
        if self.last_year is not None and self.last_year != self.year:
            return True
        if self.unit is Unit.DAY:
            return self.last_day != self.day
        return self.unit is Unit.QUARTER and (self.last_month or 0) - (self.month or 0) > 2


class Dates(Struct, frozen=True):
    """A period on the calendar."""

    start: date | None
    end: date | None
    assumed: tuple[str, ...] = ()


def _number(text: str | None) -> int | None:
    if not text:
        return None
    return int(text) if text.isdigit() else _MONTH_WORDS.get(" ".join(text.split()))


def _full_year(text: str | None) -> int | None:
    if not text:
        return None
    return int(text) if len(text) == 4 else 2000 + int(text)


def _day(match: re.Match[str], span: Span) -> Period:
    day, month = int(match["d"]), _number(match["m"])
    return Period(span, Unit.DAY, _full_year(match["y"]), month, day, month, day)


def _days(match: re.Match[str], span: Span) -> Period:
    month = _number(match["m"] or match["w"])
    return Period(
        span, Unit.DAY, _full_year(match["y"] or match["said"]), month, int(match["d"]), month, int(match["l"])
    )


def _day_number(match: re.Match[str], span: Span) -> Period:
    period = _day(match, span)
    return replace(period, year=int(match["said"])) if match["said"] else period


def _day_alone(match: re.Match[str], span: Span) -> Period:
    return Period(span, Unit.DAY, None, None, int(match["d"]), None, int(match["d"]))


def _month(match: re.Match[str], span: Span) -> Period:
    month = _number(match["m"])
    return Period(span, Unit.MONTH, _full_year(match["y"]), month, None, month)


def _month_range(match: re.Match[str], span: Span) -> Period:
    return Period(span, Unit.MONTH, int(match["y"]), int(match["m"]), None, int(match["l"]))


def _quarter(match: re.Match[str], span: Span) -> Period:
    said = re.findall(_QUARTER, match["q"])
    quarters = [int(q) if q.isdigit() else _QUARTERS[q] for q in said]
    return Period(span, Unit.QUARTER, _full_year(match["y"]), 3 * min(quarters) - 2, None, 3 * max(quarters))


def _months(match: re.Match[str], span: Span) -> Period:
    count = 6 if match["half"] else _COUNT.get(match["n"]) or (int(match["n"]) if match["n"].isdigit() else 0)
    first, last = (1, count) if match["which"] == "đầu" else (13 - count, 12)
    if not count:  # "những tháng đầu năm" does not say its end, "những tháng cuối năm" not its start
        is_early = match["which"] == "đầu"
        return Period(span, Unit.YEAR, _full_year(match["y"]), 1, None, 12, open_end=is_early, open_start=not is_early)
    return Period(span, Unit.MONTH, _full_year(match["y"]), first, None, last)


def _years(match: re.Match[str], span: Span) -> Period:
    first = int(match["y"])
    last = max([first, *map(int, filter(None, [match["y2"], *re.findall(r"\d+", match["more"])]))])
    return Period(span, Unit.YEAR, first, 1, None, 12, last_year=last, open_end=bool(match["on"]))


def _this_year(_match: re.Match[str], span: Span) -> Period:
    return Period(span, Unit.YEAR, None, 1, None, 12, late=True)


_ON = (
    rf"(?P<on>{LOOSE},?{LOOSE}(?:và{GAP}|đến{GAP})?(?:(?:các|những){GAP})?năm{GAP}(?:tiếp{GAP}theo|sau\b|kế{GAP}tiếp|tới\b)"
    rf"|{GAP}trở{GAP}(?:đi|về{GAP}sau))?"
)
_FORMS: tuple[tuple[str, str, Callable[[re.Match[str], Span], Period]], ...] = (
    # Longest forms first: the scanner takes the first that fits.
    ("iso", rf"{_NOT_NUMBER}(?P<y>{_YEAR[:-6]})-(?P<m>\d\d)-(?P<d>\d\d)(?!\d)", _day),
    (
        "month_list",
        (
            rf"tháng{GAP}(?P<m>\d{{1,2}})(?:{LOOSE},{LOOSE}(?:tháng{GAP})?\d{{1,2}}(?![\d/])){{0,9}}{LOOSE}(?:,|và){LOOSE}"
            rf"(?:tháng{GAP})?(?P<l>\d{{1,2}})\s?/\s?(?P<y>{_YEAR}){_NOT_CODE}"
        ),
        _month_range,
    ),
    (
        "months_from_to",
        rf"(?:tháng{GAP}|\bt\.?)(?P<m>\d{{1,2}}){LOOSE}[-–]{LOOSE}(?:tháng{GAP}|t\.?)?(?P<l>\d{{1,2}})\s?[/.-]\s?(?P<y>{_YEAR}){_NOT_CODE}",
        _month_range,
    ),
    (
        "days",
        (
            rf"(?:ngày{GAP}|(?<=từ\s)|^)(?P<d>\d{{1,2}})(?:{LOOSE}(?:,|và|-|–){LOOSE}\d{{1,2}}(?!\d)){{0,4}}{LOOSE}(?:,|và|-|–){LOOSE}(?P<l>\d{{1,2}})"
            rf"(?:\s?/\s?(?P<m>\d{{1,2}})(?:\s?/\s?(?P<y>{_YEAR}))?|{GAP}tháng{GAP}(?P<w>\d{{1,2}}){_YEAR_TAIL_TOO}){_NOT_CODE}"
        ),
        _days,
    ),
    ("day_words", rf"ngày{GAP}(?:m[ùồ]ng{GAP})?(?P<d>\d{{1,2}}){LOOSE}tháng{GAP}(?P<m>{_MONTH}){_YEAR_TAIL}", _day),
    (
        "day_bare",
        rf"(?<!tuần\s)(?<!thứ\s){_NOT_NUMBER}(?P<d>\d{{1,2}}){GAP}tháng{GAP}(?P<m>\d{{1,2}}){_YEAR_TAIL}",
        _day,
    ),
    (
        "day_number",
        (rf"(?:ngày{GAP})?{_NOT_NUMBER}(?P<d>\d{{1,2}})\s?/\s?(?P<m>\d{{1,2}})"
         rf"(?:\s?/\s?(?P<y>{_YEAR}|\d\d(?!\d))|{GAP}năm{GAP}(?P<said>{_YEAR}))?{_NOT_CODE}"),
        _day_number,
    ),
    (
        "day_dotted",
        (rf"(?:ngày{GAP})?{_NOT_NUMBER}(?P<d>\d{{1,2}})\s?(?P<sep>[.-])\s?(?P<m>\d{{1,2}})\s?(?P=sep)\s?(?P<y>{_YEAR})"
         rf"{_NOT_CODE}"),
        _day,
    ),
    (
        "month_number",
        rf"(?:(?:tháng{GAP}|\bt\.?\s?))?{_NOT_NUMBER}(?P<m>0?[1-9]|1[0-2])\s?[/-]\s?(?P<y>{_YEAR}){_NOT_CODE}",
        _month,
    ),
    ("month_words", rf"tháng{GAP}(?P<m>{_MONTH}){_YEAR_TAIL}", _month),
    (
        "quarter",
        (rf"(?:qu[ýí]{GAP}|\bq\.?\s?)(?P<q>{_QUARTER}(?:{LOOSE}(?:,|và|-|–|đến){LOOSE}(?:qu[ýí]{GAP})?{_QUARTER}){{0,3}})"
         rf"{_YEAR_TAIL}"),
        _quarter,
    ),
    (
        "months",
        (rf"(?:(?P<half>nửa)|(?P<n>{_NOT_NUMBER}0?[1-9]|{_NOT_NUMBER}1[0-2]|ba|sáu|chín|những|các){GAP}tháng){GAP}"
         rf"(?P<which>đầu|cuối){GAP}năm(?:{GAP}(?P<y>{_YEAR}))?"),
        _months,
    ),
    (
        "years",
        (rf"(?:năm{GAP}|giai{GAP}đoạn{GAP}|(?<!học\s){_NOT_NUMBER}(?={_YEAR}{LOOSE}[-–]{LOOSE}{_YEAR}))(?P<y>{_YEAR})"
         rf"(?:{LOOSE}[-–]{LOOSE}(?:năm{GAP})?(?P<y2>{_YEAR}))?{_NOT_CODE}"
         rf"(?P<more>(?:{LOOSE}(?:,|và){LOOSE}(?:năm{GAP})?{_YEAR}{_NOT_CODE}){{0,5}}){_ON}"),
        _years,
    ),
    ("this_year", rf"(?<=cuối\s)năm(?!{GAP}\d)\b|(?<=hết\s)năm(?!{GAP}\d)\b", _this_year),
    (
        "day_alone",
        rf"ngày{GAP}(?:m[ùồ]ng{GAP})?(?P<d>\d{{1,2}})(?![\d/.,]*\d)\b(?!{GAP}(?:ngày|làm|công)\b)",
        _day_alone,
    ),
)  # fmt: skip


def _bare(pattern: str) -> str:
    """The pattern without group names, so that all forms fit into one scanner; ``sep`` is spelt out."""
    pattern = pattern.replace(r"(?P=sep)", "[.-]")
    return re.sub(r"\(\?P<\w+>", "(?:", pattern)


_SCANNER = re.compile("|".join(f"(?P<{name}>{_bare(pattern)})" for name, pattern, _ in _FORMS))
_READERS = {name: (re.compile(pattern), build) for name, pattern, build in _FORMS}

_PART = re.compile(
    rf"(?:nửa{GAP}(?P<half>đầu|cuối)|(?P<part>đầu|giữa|cuối)|(?P<ten>thượng|trung|hạ){GAP}tuần"
    rf"|tuần{GAP}(?:thứ{GAP})?(?P<week>[1-5]|đầu|cuối|nhất|một|hai|ba|tư|bốn)(?:{GAP}(?:tiên|cùng))?)"
    rf"(?:{LOOSE}[,–-]{LOOSE}|{GAP})(?:của{GAP})?$"
)
_WEEKS = {"đầu": 1, "nhất": 1, "một": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4}
_TENS = {"thượng": (1, 10), "trung": (11, 20), "hạ": (21, None)}
_HALVES = {"đầu": (1, 15), "cuối": (16, None)}


# Every period holds a number or one of these words; the scanner, which is slow, looks only there.
_NUMBER = re.compile(r"\d+")
_MOST_NUMBERS, _MOST_PERIODS = 20_000, 2_000
"""Of one clause; no clause that anybody wrote holds as many, and a hostile one must not take minutes."""
_KERNEL_WORDS = ("quý", "cuối năm", "hết năm", "tháng", "nửa", "q.i", "q. i", "q i", "qi")
_WORD_KERNEL = re.compile(rf"quý\s|(?:(?<=cuối\s)|(?<=hết\s))năm\s?|tháng\s(?:{_MONTH_NAME}|đầu|cuối)|nửa\s|\bq\.?\s?i")
_LEAD = re.compile(
    rf"(?:ngày{GAP}(?:m[ùồ]ng{GAP})?|tháng{GAP}|năm{GAP}|giai{GAP}đoạn{GAP}|quý{GAP}|\bt\.?\s?|\bq\.?\s?"
    rf"|\b(?:ba|sáu|chín|những|các){GAP})$"
)


def scan_periods(lowered: str) -> list[Period]:
    """Every period in a lower-case text, in order, never overlapping."""
    kernels = [match.start() for match in islice(_NUMBER.finditer(lowered), _MOST_NUMBERS)]
    if any(word in lowered for word in _KERNEL_WORDS):
        words = islice(_WORD_KERNEL.finditer(lowered), _MOST_NUMBERS)
        kernels = sorted({*kernels, *(match.start() for match in words)})
    found: list[Period] = []
    position = 0
    for kernel in kernels:
        if len(found) >= _MOST_PERIODS:
            break
        if kernel < position:
            continue
        lead = _LEAD.search(lowered, max(position, kernel - 20), kernel)
        match = (_SCANNER.match(lowered, lead.start()) if lead else None) or _SCANNER.match(lowered, kernel)
        if match is None:
            continue
        floor, position = position, match.end()
        reader, build = _READERS[match.lastgroup or ""]
        detail = reader.match(lowered, match.start())
        if detail is not None:
            found.append(_with_part(build(detail, match.span()), lowered, floor))
    return found


def _with_part(period: Period, lowered: str, floor: int) -> Period:
    """Widen a month, quarter or year by the "cuối", "tuần 2" before it."""
    if period.unit < Unit.MONTH:
        return period
    begin = period.span[0]
    match = _PART.search(lowered, max(floor, begin - 24), begin)
    if match is None:
        return period
    period = replace(period, span=(match.start(), period.span[1]))
    part = match["part"] or (match["half"] if period.unit is not Unit.MONTH else None)
    if part == "cuối":
        return replace(period, late=True)
    if part:
        return replace(period, open_end=True, open_start=part == "giữa")
    if period.unit is not Unit.MONTH:
        return period
    if match["ten"] or match["half"]:
        first, last = _TENS[match["ten"]] if match["ten"] else _HALVES[match["half"]]
        return replace(period, unit=Unit.WEEK, day=first, last_day=last)
    week = match["week"]
    if week == "cuối":
        return replace(period, unit=Unit.WEEK, open_start=True)
    number = int(week) if week.isdigit() else _WEEKS[week]
    # Week n of a month is counted in sevens from its first day; the fifth ends with the month.
    return replace(period, unit=Unit.WEEK, day=7 * number - 6, last_day=7 * number if number < 5 else None)


def resolve(period: Period, issued_on: date | None, *, not_after: date | None = None) -> Dates:
    """Put a period on the calendar.

    Args:
        period: as scanned.
        issued_on: day of issue; None leaves a period without a year undated.
        not_after: for the first half of a range: the latest such period that starts on or before this day.
    """
    if period.year is not None:
        start, end = _bounds(period, period.year)
        return Dates(start, end)
    anchor = not_after or issued_on
    if anchor is None:
        return Dates(None, None)
    if period.month is None:
        return _resolve_day_alone(period, anchor, back=not_after is not None)
    years = (anchor.year, anchor.year - 1) if not_after else (anchor.year, anchor.year + 1)
    for year in years:
        start, end = _bounds(period, year)
        whole_start, whole_end = _bounds(replace(period, open_end=False, open_start=False), year)
        if whole_start is None or whole_end is None:
            continue
        if (whole_start <= anchor) if not_after else (whole_end >= anchor):
            return Dates(start, end, () if not_after else ("year",))
    return Dates(None, None)


def _resolve_day_alone(period: Period, anchor: date, *, back: bool) -> Dates:
    """A day without a month: the next one from the day of issue, or the last one before the end of a range."""
    step = -1 if back else 1
    for months in range(3):
        index = anchor.year * 12 + anchor.month - 1 + step * months
        day = _date(index // 12, index % 12 + 1, period.day)
        if day is not None and ((day <= anchor) if back else (day >= anchor)):
            return Dates(day, day, () if back else ("month", "year"))
    return Dates(None, None)


def _bounds(period: Period, year: int) -> tuple[date | None, date | None]:
    last_year = period.last_year if period.last_year is not None else year
    start = _date(year, period.month, period.day or 1)
    end = _date(last_year, period.last_month, period.last_day)
    return (None if period.open_start else start), (None if period.open_end else end)


def _date(year: int, month: int | None, day: int | None) -> date | None:
    """A day, or None where the calendar has none (31/11); without ``day`` the last of the month."""
    if month is None or not 1 <= month <= 12:
        return None
    last = calendar.monthrange(year, month)[1]
    wanted = last if day is None else day
    return date(year, month, wanted) if 1 <= wanted <= last else None
