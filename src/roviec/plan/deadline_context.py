"""What makes a period a deadline: the cue before it and its place in the clause."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from roviec.plan.deadline_dates import GAP, LOOSE, Period, Unit
from roviec.plan.deadline_recurrence import Recurrence

CueKind = Literal["before", "until", "within", "at", "done", "label", "from"]

_HOUR = rf"(?:(?:lúc{GAP})?\d{{1,2}}{LOOSE}(?:h|g|giờ|:)(?:{LOOSE}\d{{2}})?(?:{LOOSE}phút|['’′])?{LOOSE},?{LOOSE}(?:của{GAP})?)?"
_DONE = rf"(?:(?:hoàn{GAP}thành|xong){GAP})?"
_END = rf"(?P<whole>hết{GAP}|cuối{GAP})?{_HOUR}$"
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
    rf"|{_DONE}(?P<within>trong){GAP}"
    rf"|{_DONE}(?P<at>vào(?:{GAP}dịp)?){GAP}"
    rf"|(?P<from>từ){GAP}"
    rf"|(?P<done>hoàn{GAP}thành|xong){GAP}){_END}"
)
_WINDOW = 80

_HEAD = re.compile(r"(?:^|[.;:\n\v])[\s\-–+*•]*(?:riêng\s|trước mắt,?\s)?$")
_CLAUSE = re.compile(r"[.;\n\v](?=\s|$)")
_CLOSES = re.compile(rf"{LOOSE}(?:[.;)\n\v]|$)")
_AFTER_HEAD = re.compile(rf"{LOOSE}[,:]")
_HAPPENED = re.compile(
    r"(?:diễn\sra|xảy\sra|phát\ssinh|ra\sđời|thành\slập|sinh|có\shiệu\slực(?:\sthi\shành)?|được\sgiao|giao|nêu|đã\s\S+"
    r"|tính|lũy\skế|luỹ\skế|số\sliệu|chốt|áp\sdụng|khai\sgiảng|ký|đợt\smưa\slũ|mưa\slũ|bão|nhiệm\skỳ)[\s,(]{0,3}$"
)
_SET = re.compile(r"(?:hoàn\sthành|ban\shành|trình|xong|phê\sduyệt|gửi|báo\scáo|nộp|tổng\skết|sơ\skết|khởi\scông)\b")
_EVENTS = re.compile(
    r"(?:ngày\slễ|sự\skiện|kỷ\sniệm|kết\squả|tình\shình|thành\stích|nhiệm\svụ|chỉ\stiêu|mục\stiêu|hoạt\sđộng|phong\strào"
    r"|dự\stoán|ngân\ssách|kinh\sphí)[^,;.]*$"
)
_AIM_BEFORE = re.compile(r"phấn\sđấu|mục\stiêu|chỉ\stiêu|tầm\snhìn|định\shướng|chiến\slược|kỳ\svọng")
_AIM_BEHIND = re.compile(
    r"(?:\bđạt|\bcó\s[≥>]|≥|tối\sthiểu|ít\snhất|tỷ\slệ|tỉ\slệ|\d\s?%|phấn\sđấu|\btrên\s\d|\bcó\s\d)"
)
_WORK = re.compile(r"(?:thực\shiện|triển\skhai|hoàn\sthành|tổ\schức|tiến\shành|thi\sđua)[\s,(:]{0,3}$")
_REPORTS = re.compile(
    r"báo\scáo|gửi|tổng\shợp|định\sk[ỳì]|đánh\sgiá|kiểm\stra|rà\ssoát|họp|giao\sban|sơ\skết|tổng\skết"
)

_VERBS = re.compile(
    rf"(?:,{LOOSE}|{GAP}|:{LOOSE})(?:\(?(?:hoặc|và|hay)\s)?(?:đột\sxuất\s|chủ\sđộng\s|kịp\sthời\s)?"
    r"(?:báo\scáo|tổng\shợp|kiểm\stra|giám\ssát|đánh\sgiá|rà\ssoát|sơ\skết|tổng\skết|tổ\schức|cập\snhật|thông\stin|gửi|họp"
    r"|theo\sdõi|đôn\sđốc|phối\shợp|trao\sđổi|tuyên\struyền|hướng\sdẫn|thực\shiện|triển\skhai|nắm|tuần\stra|chỉ\sđạo|duy\strì"
    r"|đăng|phát|công\skhai|công\sbố|thống\skê|tham\smưu|chấm\sđiểm|xây\sdựng|lập|ban\shành|bố\strí|vệ\ssinh|diễn\stập|tập\shuấn"
    r"|kiểm\skê|quan\strắc|lấy\smẫu|khám|tiêm|phun|dọn|thu\sgom|bảo\sdưỡng|bảo\strì|duyệt|quán\striệt|phổ\sbiến|giao\sban|làm|bồi\sdưỡng"
    r"|trực|nhắc|phân\stích|đối\sthoại|tiếp|trình|xét|bình|phát\ssóng|rút\skinh|soát|có\s(?:báo|văn))"
)
_BEHIND_WORK = re.compile(
    r"(?:báo\scáo(?:\snhanh)?|kiểm\stra|họp|giao\sban|cập\snhật|thực\shiện|triển\skhai|đánh\sgiá|rà\ssoát|tổng\shợp|sơ\skết"
    r"|tổng\skết|duy\strì|tiến\shành|theo\sdõi|đôn\sđốc)[\s(]{1,2}$"
)
_ATTRIBUTE_OF = re.compile(
    r"(?:chi|vốn|ngân\ssách|dự\stoán|kế\shoạch|chương\strình|công\stác|nhiệm\svụ|trợ\scấp|kinh\sphí|đời\ssống|thi\sđua|sinh\shoạt|đầu\stư"
    r"|trọng\syếu,|bảo\sđảm|liên\stục,|kiên\strì,|chặt\schẽ,|trung\shạn,|ngân\ssách\snhà\snước|lâu\sdài,|đồng\sbộ,|thi\sđua,\skhen\sthưởng"
    r"|cao\sđiểm|trung\shạn\svà|thường\sxuyên\svà|hoạt\sđộng|là|quan\strọng,|báo\scáo\scông\stác)[\s(]{0,2}$"
)


@dataclass(frozen=True, slots=True)
class Cue:
    """The words before a period that make it a deadline."""

    kind: CueKind
    begin: int
    whole: bool
    """"đến hết", "trước cuối": the end of the period is meant."""
    from_now: bool
    done: bool
    """"hoàn thành", "xong" stand in it."""


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
    return Cue(kind, match.start(), whole, match["now"] is not None, "hoàn" in words or "xong" in words)


def is_accepted(
    lowered: str,
    span: tuple[int, int],
    periods: tuple[Period, ...],
    cue: Cue | None,
    shape: tuple[bool, bool, date | None],
    issued_on: date | None,
) -> bool:
    """Tell a deadline from a date that is only mentioned.

    Args:
        lowered: the text in lower case.
        span: of the whole expression with its cue.
        periods: what it says.
        cue: the cue, if any.
        shape: whether it is a range, whether something like "hằng năm" follows, and its last day.
        issued_on: day of issue.
    """
    is_range, is_recurring, end = shape
    left, right = _clause_left(lowered, span[0]), lowered[span[1] : span[1] + 80]
    if cue is not None and cue.kind == "label":
        return True
    if _HAPPENED.search(left[-40:]):
        return False
    if is_recurring:
        return cue is not None or _REPORTS.search(left) is not None or not left.strip(" -+*•–")
    if _is_past(cue, is_range, end, issued_on):
        return False
    at_head = not left.strip(" -+*•–")
    if cue is None:
        return _is_head(periods, at_head, right, is_range)
    if is_range or cue.kind == "from":
        return _is_range_accepted(periods, cue, left, at_head, is_range)
    return _ACCEPT[cue.kind](periods[-1].unit, cue, left, right, at_head)


def _accept_before(unit: Unit, cue: Cue, left: str, right: str, at_head: bool) -> bool:
    return unit < Unit.YEAR or cue.done or at_head or _SET.search(left) is not None


def _accept_until(unit: Unit, cue: Cue, left: str, right: str, at_head: bool) -> bool:
    if unit is Unit.YEAR and not cue.whole:
        return False
    if _AIM_BEFORE.search(left) or _AIM_BEHIND.search(right):
        return False
    return unit < Unit.YEAR or cue.from_now or not at_head or cue.done


def _accept_within(unit: Unit, cue: Cue, left: str, right: str, at_head: bool) -> bool:
    if cue.done or at_head:
        return True
    if unit < Unit.YEAR:
        return _EVENTS.search(left[-16:]) is None or _SET.search(left) is not None
    return _CLOSES.match(right) is not None and _SET.search(left) is not None and _EVENTS.search(left[-60:]) is None


def _accept_at(unit: Unit, cue: Cue, left: str, right: str, at_head: bool) -> bool:
    return True


_ACCEPT = {
    "before": _accept_before,
    "until": _accept_until,
    "within": _accept_within,
    "at": _accept_at,
    "done": _accept_at,
}


def _is_head(periods: tuple[Period, ...], at_head: bool, right: str, is_range: bool) -> bool:
    """ "Quý I/2026: …", "Năm 2026, …" at the head of a clause."""
    return (
        at_head
        and _AFTER_HEAD.match(right) is not None
        and (periods[-1].unit > Unit.DAY or right.lstrip().startswith(":"))
    )


def _is_range_accepted(periods: tuple[Period, ...], cue: Cue, left: str, at_head: bool, is_range: bool) -> bool:
    if not is_range:
        # "từ năm 2026" alone says no end; "trước ngày 15/6 và 01/12" is a list with its own cue.
        return cue.kind != "from"
    if periods[-1].unit is Unit.YEAR:
        return at_head or _WORK.search(left) is not None
    return cue.kind in ("from", "within", "before", "at", "done")


def _is_past(cue: Cue | None, is_range: bool, end: date | None, issued_on: date | None) -> bool:
    """A period that was over before the document was written is history, not a deadline.

    After "trước" a month of grace is given: a slip in the date is a fault to be shown, not a mention.
    """
    if end is None or issued_on is None:
        return False
    grace = timedelta(days=31) if cue is not None and cue.kind == "before" and not is_range else timedelta(0)
    return end < issued_on - grace


def is_recurrence_accepted(lowered: str, recurrence: Recurrence) -> bool:
    """Tell work that comes back from "ngân sách hằng năm", "chi thường xuyên", "sinh hoạt định kỳ"."""
    begin, end = recurrence.span
    left, right = _clause_left(lowered, begin), lowered[end : end + 60]
    words = lowered[begin:end]
    if words.startswith("thứ") or words.startswith("chủ") or "lần" in words:
        return True
    if _ATTRIBUTE_OF.search(left[-40:]):
        return False
    if not left.strip(" -+*•–"):
        return True
    if words.startswith("đột"):
        return re.search(r"(?:báo\scáo|kiểm\stra|hoặc|và|hay)[\s(]{1,2}$", left[-20:]) is not None
    if _BEHIND_WORK.search(left[-30:]) or words.startswith("định") and not recurrence.adverb:
        return True
    if _VERBS.match(right):
        return True
    return words.startswith(("hằng", "hàng", "mỗi")) and _CLOSES.match(right) is not None and "báo cáo" in left


def _clause_left(lowered: str, begin: int) -> str:
    """What stands before in the same clause, at most 240 characters."""
    window = lowered[max(0, begin - 240) : begin]
    cuts = [match.end() for match in _CLAUSE.finditer(window)]
    return window[cuts[-1] :] if cuts else window
