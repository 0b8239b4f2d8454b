"""What makes a period a deadline: the cue before it and its place in the clause."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING, Literal

from msgspec import Struct

from roviec.lexicon import time_words
from roviec.lexicon.matching import GAP, alternation
from roviec.plan.deadline_dates import LOOSE, Period, Unit

if TYPE_CHECKING:
    from roviec.plan.deadline_recurrence import Recurrence
    from roviec.source import Span

CueKind = Literal["before", "until", "within", "at", "done", "label", "from"]

_HOUR = (
    rf"(?:(?:lúc{GAP})?\d{{1,2}}{LOOSE}(?:h|g|giờ|:)(?:{LOOSE}\d{{2}})?(?:{LOOSE}phút|['’\u2032])?{LOOSE},?{LOOSE}"
    rf"(?:của{GAP})?)?"
)
# "vào thứ Bảy, ngày 07/3/2026", "sáng Chủ nhật (ngày 08/3/2026)".
_WEEKDAY = (
    rf"(?:(?:(?:sáng|trưa|chiều|tối|ngày){GAP})?(?:thứ{GAP}(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ{GAP}nhật)"
    rf"{LOOSE}[,(]?{LOOSE})?"
)
_DONE = rf"(?:(?:hoàn{GAP}thành|xong){GAP})?"
# The event that falls on the day: "trước ngày khai giảng 05/9", "trong kỳ sinh hoạt tháng 7".
_EVENT_NAMED = (
    rf"(?:(?:ngày{GAP}|lễ{GAP}|dịp{GAP}|kỳ{GAP}|buổi{GAP})?{alternation(time_words.DATED_EVENTS)}"
    rf"(?:{GAP}(?!(?:trước|trong|vào|đến|tới|từ|hết|chậm|muộn|hoàn|xong|sau|tại)\b)[^\W\d_]{{1,12}}){{0,6}}"
    rf"(?:{GAP}|{LOOSE}[,(]{LOOSE})(?:vào{GAP})?)?"
)
_END = rf"(?P<whole>hết{GAP}|cuối{GAP})?{_EVENT_NAMED}{_WEEKDAY}{_HOUR}{_WEEKDAY}$"
_BEFORE = (
    rf"(?:trước|(?:chậm|muộn|trễ){GAP}nhất(?:{GAP}(?:là|vào|trước|đến|trong)){{0,2}}"
    rf"|không{GAP}(?:quá|(?:chậm|muộn|trễ){GAP}hơn)"
    rf"|hạn{GAP}(?:cuối|chót)(?:{GAP}(?:là|vào|trước)){{0,2}}:?)"
)
# Labels of inline forms: "Thời gian hoàn thành:", "Thời hạn trình:".
_LABEL = (
    rf"(?:(?:thời{GAP}(?:gian|hạn|điểm)|tiến{GAP}độ|hạn){LOOSE}[^\n.;:()]{{0,40}}:"
    rf"|thời{GAP}hạn(?:{GAP}[^\s.;:()]{{1,12}}){{0,4}}{GAP}(?:là|vào|trước)){LOOSE}"
    rf"(?:(?:trước|trong|đến|vào|từ|hết|chậm{GAP}nhất){GAP}){{0,2}}"
)
_CUE = re.compile(
    rf"(?:(?P<label>{_LABEL})"
    rf"|{_DONE}(?P<before>{_BEFORE}){GAP}"
    rf"|{_DONE}(?:(?P<now>từ{GAP}nay|từ{GAP}nay{GAP}cho){GAP})?(?P<until>(?:cho{GAP})?(?:đến|tới)|hết){GAP}"
    rf"|{_DONE}(?P<within>trong(?:{GAP}(?:các|những|cả|suốt|hai|ba|\d{{1,2}}))?){GAP}"
    rf"|{_DONE}(?P<at>(?:dự{GAP}kiến{GAP})?vào(?:{GAP}dịp)?|lúc(?={GAP}\d)|dự{GAP}kiến|tại(?={GAP}kỳ{GAP}họp)){GAP}"
    rf"|(?P<from>từ){GAP}"
    rf"|(?P<done>hoàn{GAP}thành|xong){GAP}){_END}"
)
_WINDOW = 80

_CLAUSE = re.compile(r"[.;\n\v](?=\s|$)")
_CLOSES = re.compile(rf"{LOOSE}(?:[.;)\n\v]|$)")
_AFTER_HEAD = re.compile(rf"{LOOSE}[,:]")
_HAPPENED = re.compile(rf"\b{alternation(time_words.HAPPENED)}(?P<gap>[\s,(]{{0,3}})$")
_NOT_HAPPENED = re.compile(
    rf"\b(?:{alternation(time_words.NOT_HAPPENED)}|dưới{GAP}\d{{1,2}}{GAP}(?:tháng{GAP})?tuổi)[\s(]{{0,3}}$"
)
_ROUTINE = re.compile(rf"\b{alternation(time_words.ROUTINE_NOUNS)}\s{{0,2}}$")
_SETTLES = re.compile(rf"\b{alternation(time_words.SETTLING_VERBS)}\b")
_SETTLED = re.compile(rf"\b{alternation(time_words.SETTLING_VERBS)}(?:{GAP}[^\W\d]{{1,12}}){{0,5}}{GAP}$")
_SETTLES_NEXT = re.compile(rf"{GAP}(?:phải{GAP}|cần{GAP})?{alternation(time_words.SETTLING_VERBS)}\b")
_STARTS_NEXT = re.compile(rf"{GAP}(?:tập{GAP}trung{GAP})?{alternation(time_words.STARTING_VERBS)}\b")
_DESCRIBES = re.compile(rf"{GAP}(?:được|bị|thì|mà|nhưng|vẫn){GAP}")
_MEASURED = re.compile(rf"\b{alternation(time_words.MEASURED_NOUNS)}[^,;.]*$")
# A verb here, where it tells of counted things ("01 điểm dạy bơi hoạt động trong tháng 6"); "đợt 1 trong quý II".
_OPERATES = re.compile(
    rf"(?:(?<![\d/.])\d{{1,4}}(?:{GAP}[^,;.:\d]{{2,40}})?|(?:đi|đưa){GAP}(?:[^,;.:]{{2,40}}{GAP})?vào|bắt{GAP}đầu)"
    rf"{GAP}hoạt{GAP}động{LOOSE}$|(?:đợt|lần|vòng){GAP}(?:\d{{1,2}}|[ivx]{{1,4}}){LOOSE}$"
)
_AIM_BEFORE = re.compile(alternation(time_words.AIM_BEFORE))
_AIM_BEHIND = re.compile(rf"[≥%]|\b{alternation(time_words.AIM_BEHIND)}(?:{GAP}[\d>]|\b(?<!có)(?<!trên))")
_RUNS = re.compile(rf"\b{alternation(time_words.RUNNING_VERBS)}[\s,(:]{{0,3}}$")
_REPORTS = re.compile(rf"\b{alternation(time_words.REPORTING_VERBS)}\b")
_RECURS_BEFORE = re.compile(
    rf"(?:,{LOOSE}|{GAP}|:{LOOSE})(?:\(?(?:hoặc|và|hay){GAP})?(?:(?:đột{GAP}xuất|chủ{GAP}động|kịp{GAP}thời){GAP})?"
    rf"{alternation(time_words.RECURRING_VERBS)}\b"
)
_RECURS_BEHIND = re.compile(rf"\b{alternation(time_words.STEADY_VERBS)}[\s(]{{1,2}}$")
_DESCRIBED = re.compile(rf"(?:^|[\s(]){alternation(time_words.STEADY_NOUNS)}[\s(]{{0,2}}$")
_OWN_DAY = re.compile(rf"{LOOSE}\({LOOSE}{_BEFORE}(?!\w)")
# How a check is made ("kiểm tra đột xuất") is no time.
_SUDDEN = re.compile(rf"(?:báo{GAP}cáo|hoặc|và|hay)[\s(]{{1,2}}$")
_EVENT = re.compile(
    rf"\b{alternation(time_words.EVENT_VERBS)}(?!\w)(?:(?!{alternation(time_words.EVENT_STOPS)}(?!\w))[^,;:.()“”]){{0,70}}$"
)
_AT_HOUR = re.compile(rf"(?:trước|vào|lúc|(?:chậm|muộn){GAP}nhất){GAP}{_HOUR}$")
_BLANK = " \t\n\v\u00a0-+*•–"


class Cue(Struct, frozen=True):
    """The words before a period that make it a deadline."""

    kind: CueKind
    begin: int
    whole: bool
    """"đến hết", "trước cuối": the end of the period is meant."""
    from_now: bool
    done: bool
    """"hoàn thành", "xong" stand in it."""
    excludes: bool
    """"trước tháng 6" ends before June; "chậm nhất trong tháng 6" does not."""


def find_cue(lowered: str, begin: int) -> Cue | None:
    """The cue that ends where a period begins."""
    floor = max(0, begin - _WINDOW)
    match = _CUE.search(lowered, floor, begin)
    if match is None or (match.start() > 0 and lowered[match.start() - 1].isalnum()):
        return None
    kinds: tuple[CueKind, ...] = ("label", "before", "until", "within", "at", "from", "done")
    kind = next(kind for kind in kinds if match[kind] is not None)
    words = match[0]
    whole = bool(match["whole"]) or "hết" in words
    return Cue(
        kind, match.start(), whole, match["now"] is not None, "hoàn" in words or "xong" in words, "trước" in words
    )


class Place(Struct, frozen=True):
    """A period, what it says, and its surroundings in the clause."""

    periods: tuple[Period, ...]
    span: Span
    """With its cue and with what follows of it."""
    cue: Cue | None
    is_range: bool
    is_recurring: bool
    """Something like "hằng năm" follows."""
    end: date | None


def is_accepted(lowered: str, place: Place, issued_on: date | None) -> bool:
    """Tell a deadline from a date that is only mentioned."""
    cue = place.cue
    if cue is not None and cue.kind == "label":
        return True
    left = clause_before(lowered, place.span[0])
    right = lowered[place.span[1] : place.span[1] + 80]
    if _has_happened(left, cue):
        return False
    if place.is_recurring:
        return cue is not None or _is_blank(left) or _REPORTS.search(left) is not None
    if _is_past(place, issued_on):
        return False
    if cue is None:
        return _is_accepted_at_head(place, left, right) or _is_day_of_event(place, left, issued_on)
    if place.is_range or cue.kind == "from":
        return _is_range_accepted(place, cue, left)
    return _is_accepted_by_cue(place, cue, left, right)


def _has_happened(left: str, cue: Cue | None) -> bool:
    """A fact or a count is told of the period: "phát sinh trước ngày …", not "cho học sinh, xong trước ngày …"."""
    match = _HAPPENED.search(left[-40:])
    if match is None or (cue is not None and cue.done) or _NOT_HAPPENED.search(left[-40:]):
        return False
    # "rà soát số liệu trước ngày …" has an end; "số liệu đến ngày …" is counted up to a day.
    return not (cue is not None and cue.kind == "before" and ("," in match["gap"] or match[0].startswith("số liệu")))


def _is_accepted_by_cue(place: Place, cue: Cue, left: str, right: str) -> bool:
    last = place.periods[-1]
    if cue.kind == "before":
        if _DESCRIBES.match(right):  # "hồ sơ nộp trước ngày 01/7 được giải quyết theo …"
            return False
        return last.unit < Unit.YEAR or cue.done or _is_blank(left) or _SETTLES.search(left) is not None
    if cue.kind == "until":
        return _is_end_accepted(place, cue, left, right)
    if cue.kind == "within":
        return _is_inside_accepted(place, cue, left, right)
    # "đạt 90% vào năm 2030" is the horizon of an aim; "tổng kết vào năm 2030" ends the work.
    return last.unit < Unit.YEAR or last.late or cue.done or _SETTLED.search(left[-60:]) is not None


def _is_end_accepted(place: Place, cue: Cue, left: str, right: str) -> bool:
    """Tell the deadline "đến hết tháng 6" from the horizons "đến năm 2030", "đến hết năm 2030: có trên 90%"."""
    unit = place.periods[-1].unit
    if unit is Unit.YEAR and not (cue.whole or place.periods[-1].late):
        return False
    if _AIM_BEFORE.search(left) or _AIM_BEHIND.search(right):
        return False
    return unit < Unit.YEAR or cue.from_now or cue.done or not _is_blank(left)


def _is_inside_accepted(place: Place, cue: Cue, left: str, right: str) -> bool:
    """Take "trong quý I/2026"; take "trong năm 2025" only where the work itself ends in it."""
    if cue.done or _is_blank(left):
        return True
    settles = _SETTLES.search(left) is not None
    if place.periods[-1].unit < Unit.YEAR:
        return settles or _OPERATES.search(left[-90:]) is not None or _MEASURED.search(left[-16:]) is None
    return settles and _CLOSES.match(right) is not None and _MEASURED.search(left[-60:]) is None


def _is_accepted_at_head(place: Place, left: str, right: str) -> bool:
    """Without a cue: "Quý I/2026: …", "Tháng 12, …" at the head of a clause, a year only at the head of the text."""
    unit = place.periods[-1].unit
    opens = _AFTER_HEAD.match(right) or _SETTLES_NEXT.match(right)
    if opens is None and place.periods[-1].is_compound:  # "Giai đoạn 2026 - 2028 xây dựng 10 trạm bơm"
        opens = _STARTS_NEXT.match(right)
    if not _is_blank(left) or opens is None:
        return False
    if unit is Unit.YEAR:
        return len(left) == place.span[0] and _AIM_BEHIND.search(right) is None
    return unit > Unit.DAY or right.lstrip().startswith(":")


def _is_day_of_event(place: Place, left: str, issued_on: date | None) -> bool:
    """Without a cue: "tổ chức lễ ra quân ngày 15/4/2026". A day still to come cannot date a cited document."""
    last = place.periods[-1]
    if issued_on is None or place.end is None or last.unit is not Unit.DAY or last.year is None or place.is_range:
        return False
    return _EVENT.search(left[-90:]) is not None


def _is_range_accepted(place: Place, cue: Cue, left: str) -> bool:
    last = place.periods[-1]
    if not place.is_range and not last.is_compound:
        # "từ năm 2026" alone says no end; "trước ngày 15/6 và 01/12" is a list with a cue of its own.
        return cue.kind != "from"
    if last.unit is Unit.YEAR:
        return _is_blank(left) or _RUNS.search(left) is not None
    return True


def _is_past(place: Place, issued_on: date | None) -> bool:
    """A period that was over before the document was written is history, not a deadline.

    After "trước" a month of grace is given: a slip in the date is a fault to be shown, not a mention.
    """
    if place.end is None or issued_on is None:
        return False
    has_grace = place.cue is not None and place.cue.kind == "before" and not place.is_range
    return place.end < issued_on - timedelta(days=31 if has_grace else 0)


def is_recurrence_accepted(lowered: str, recurrence: Recurrence) -> bool:
    """Tell work that comes back from "ngân sách hằng năm", "chi thường xuyên", "sinh hoạt định kỳ"."""
    begin, end = recurrence.span
    words = lowered[begin:end]
    if words.startswith(("thứ", "chủ")) or "lần" in words:
        return True
    left, right = clause_before(lowered, begin), lowered[end : end + 60]
    if _DESCRIBED.search(left[-40:]):
        return False
    if _is_blank(left):
        return True
    if words.startswith("đột"):
        return _SUDDEN.search(left[-20:]) is not None
    if (
        _OWN_DAY.match(right)
        or _AT_HOUR.search(left[-40:])
        or _RECURS_BEHIND.search(left[-30:])
        or (words.startswith("định") and not recurrence.adverb)
    ):
        return True
    if _RECURS_BEFORE.match(right):
        return True
    if not words.startswith(("hằng", "hàng", "mỗi")) or _CLOSES.match(right) is None:
        return False
    # "kế hoạch công tác hằng năm" is a noun; a week, a month or a day mostly says how often the work is done.
    return "báo cáo" in left or (not words.endswith("năm") and _ROUTINE.search(left[-30:]) is None)


def clause_before(lowered: str, begin: int) -> str:
    """What stands before in the same clause, at most 240 characters."""
    window = lowered[max(0, begin - 240) : begin]
    cuts = [match.end() for match in _CLAUSE.finditer(window)]
    return window[cuts[-1] :] if cuts else window


def _is_blank(left: str) -> bool:
    return not left.strip(_BLANK)
