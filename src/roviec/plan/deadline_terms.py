"""Terms counted from an event (thời hạn tính từ một sự kiện): "trong 15 ngày kể từ ngày ban hành".

Source: Bộ luật Dân sự 2015, Điều 147: the day of the event itself is not counted.
"""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta
from itertools import islice
from typing import TYPE_CHECKING

from msgspec import Struct

from roviec.lexicon import time_words
from roviec.lexicon.matching import GAP, alternation
from roviec.plan.deadline_dates import LOOSE

if TYPE_CHECKING:
    from roviec.source import Span

_WORDS = {
    "một": 1, "hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10,
}  # fmt: skip
_COUNT = rf"(?P<n>\d{{1,3}}|{'|'.join(_WORDS)})(?:{LOOSE}\([^()]{{1,20}}\))?"
_DOCUMENT = r"(?:kế hoạch|quyết định|chỉ thị|công văn|công điện|hướng dẫn|chương trình|văn bản|thông báo|nghị quyết)"
_TERM = re.compile(
    rf"(?:trong(?:{GAP}(?:vòng|thời{GAP}hạn|thời{GAP}gian))?|sau|không{GAP}quá|tối{GAP}đa|thời{GAP}hạn(?:{GAP}là)?"
    rf"|(?:chậm|muộn){GAP}nhất(?:{GAP}(?:là|trong|sau)){{0,2}}){GAP}"
    rf"{_COUNT}{GAP}(?P<unit>ngày|tuần|tháng|năm)(?P<working>{GAP}làm{GAP}việc)?,?{GAP}"
    rf"(?:tính{GAP})?(?:kể{GAP})?(?:từ|sau){GAP}(?:khi{GAP}|ngày{GAP})?(?P<event>[^,.;:()\n\v]{{2,80}})"
)
# Only the issue of this very document has a date that is known here.
_OTHER = r"(?:luật|bộ luật|nghị định|thông tư|quy định|quy chế|đề án|giấy|danh mục)"
_OWN_ISSUE = re.compile(
    rf"(?:{_DOCUMENT}{GAP}này{GAP})?(?:được{GAP})?(?:ký(?:{LOOSE}ban{GAP}hành)?|ban{GAP}hành|phát{GAP}hành)\b"
    rf"(?:{GAP}{_DOCUMENT}(?:{GAP}này\b|{LOOSE}$)|(?!{GAP}(?:{_DOCUMENT}|{_OTHER})\b))"
)


# The day on which a school year ends is fixed each year by the ministry and the province: no day is known here.
_SCHOOL_YEAR = re.compile(
    rf"(?P<done>(?:hoàn{GAP}thành|xong){GAP})?(?:trong|vào|từ|trước|đến{GAP}hết|hết|cuối|đầu)"
    rf"(?:{GAP}(?:suốt|khi{GAP}kết{GAP}thúc|đầu|cuối))?{GAP}năm{GAP}học{GAP}(?:19|20|21)\d\d(?:{LOOSE}[-–]{LOOSE}(?:19|20|21)\d\d)?(?!\d)"
)
_SCHOOL_WORK = re.compile(rf"\b{alternation(time_words.RUNNING_VERBS)}\b")
_MEASURED = re.compile(rf"\b{alternation(time_words.MEASURED_NOUNS)}[^,;.]*$")
_CLOSES = re.compile(rf"{LOOSE}(?:[.;)\n\v]|$)")
_OPENS = re.compile(rf"{LOOSE}[,:]")
# No day of the calendar is said: "trước Tết Nguyên đán Bính Ngọ năm 2026", "ngay sau khi Kế hoạch được ban hành".
_NAMED_YEAR = (
    rf"(?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý){GAP}(?:tý|sửu|dần|mão|thìn|tỵ|ngọ|mùi|thân|dậu|tuất|hợi)"
    rf"|năm{GAP}(?:học{GAP})?(?:\d{{4}}(?:{LOOSE}[-–]{LOOSE}\d{{4}})?|nay|mới)"
)
_SESSION = (
    rf"(?:thường{GAP}lệ|chuyên{GAP}đề|gần{GAP}nhất|(?:giữa|cuối|đầu){GAP}năm(?:{GAP}\d{{4}})?"
    rf"|(?:lần{GAP})?thứ{GAP}[^\W_]{{1,8}})"
)
_COUNCIL = (
    rf"(?:của{GAP})?(?:hđnd|hội{GAP}đồng{GAP}nhân{GAP}dân|quốc{GAP}hội)"
    rf"(?:{GAP}(?:tỉnh|thành{GAP}phố|xã|phường|đặc{GAP}khu))?"
)
_AWAITED = re.compile(
    rf"(?<!\w)(?:(?:hoàn{GAP}thành|xong){GAP})?(?:(?:chậm|muộn){GAP}nhất{GAP})?trước{GAP}"
    rf"(?:khi{GAP}(?:bước{GAP})?(?:vào{GAP})?|dịp{GAP})?{alternation(time_words.AWAITED_EVENTS)}(?!\w)"
    rf"(?:{GAP}(?:{_NAMED_YEAR}|{_SESSION}|{_COUNCIL})(?!\w)){{0,4}}"
    rf"|(?<!\w)tại{GAP}kỳ{GAP}họp(?:{GAP}{_COUNCIL})?(?:{GAP}{_SESSION}(?!\w)){{1,2}}(?:{GAP}{_COUNCIL}(?!\w))?"
    rf"|(?<!\w)ngay{GAP}(?:sau|khi)(?:{GAP}khi)?{GAP}(?:[^,.;:()\n\v]{{4,80}}?{GAP}"
    rf"(?:được{GAP}(?:ban{GAP}hành|phê{GAP}duyệt|thông{GAP}qua|công{GAP}bố)|có{GAP}hiệu{GAP}lực|kết{GAP}thúc)"
    rf"|nhận{GAP}được{GAP}{_DOCUMENT}(?:{GAP}này)?)(?!\w)"
)
_DATED = re.compile(r"[\s(,]{1,3}(?:ngày\s|tháng\s)?\d")
_AWAITED_SIGNS = ("trước", "kỳ họp", "ngay")
_REACH = 160
_MOST = 500
"""Terms that are read in one clause: more stand only in a hostile one."""


class Term(Struct, frozen=True):
    """A term with its last day; None where the event or the school year has no known date, or working days count."""

    span: Span
    end: date | None


def scan_terms(lowered: str, issued_on: date | None) -> list[Term]:
    """Every term in a lower-case text, in order."""
    terms = _school_years(lowered) if "năm học" in lowered else []
    terms += _awaited(lowered)
    if "từ" not in lowered and "sau" not in lowered:
        return terms
    for match in islice(_TERM.finditer(lowered), _MOST):
        own = _OWN_ISSUE.match(match["event"])
        span = (match.start(), match.start("event") + (own.end() if own else len(match["event"].rstrip())))
        known = own is not None and issued_on is not None and not match["working"]
        terms.append(Term(span, _add(issued_on, match) if known and issued_on else None))
    return sorted(terms, key=lambda term: term.span)


def _awaited(lowered: str) -> list[Term]:
    """Take "trước Tết Nguyên đán", "tại kỳ họp giữa năm", "ngay sau khi Kế hoạch được ban hành"."""
    if not any(word in lowered for word in _AWAITED_SIGNS):
        return []
    return [
        Term(match.span(), None)
        for match in islice(_AWAITED.finditer(lowered), _MOST)
        if _DATED.match(lowered, match.end()) is None
        and (match[0][:3] != "tại" or "trình" in lowered[max(0, match.start() - _REACH) : match.start()])
    ]


def _school_years(lowered: str) -> list[Term]:
    """Take "hoàn thành trong năm học 2025-2026"; at the head of a clause, or where work closes with it."""
    terms = []
    for match in islice(_SCHOOL_YEAR.finditer(lowered), _MOST):
        left = lowered[max(0, match.start() - _REACH) : match.start()]
        heads = not left.strip() and _OPENS.match(lowered, match.end())
        closes = _CLOSES.match(lowered, match.end()) and _SCHOOL_WORK.search(left) and not _MEASURED.search(left)
        if match["done"] or heads or closes:
            terms.append(Term(match.span(), None))
    return terms


def _add(day: date, match: re.Match[str]) -> date:
    count = int(match["n"]) if match["n"].isdigit() else _WORDS[match["n"]]
    if match["unit"] in ("ngày", "tuần"):
        return day + timedelta(days=count * (7 if match["unit"] == "tuần" else 1))
    index = day.year * 12 + day.month - 1 + count * (12 if match["unit"] == "năm" else 1)
    year, month = index // 12, index % 12 + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))
