"""Terms counted from an event (thời hạn tính từ một sự kiện): "trong 15 ngày kể từ ngày ban hành".

Source: Bộ luật Dân sự 2015, Điều 147: the day of the event itself is not counted.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice
from typing import TYPE_CHECKING

from roviec.lexicon.matching import GAP
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


_MOST = 500
"""Terms that are read in one clause: more stand only in a hostile one."""


@dataclass(frozen=True, slots=True)
class Term:
    """A term with its last day, None where the event has no known date or working days are counted."""

    span: Span
    end: date | None


def scan_terms(lowered: str, issued_on: date | None) -> list[Term]:
    """Every term in a lower-case text, in order."""
    if "từ" not in lowered and "sau" not in lowered:
        return []
    terms = []
    for match in islice(_TERM.finditer(lowered), _MOST):
        own = _OWN_ISSUE.match(match["event"])
        span = (match.start(), match.start("event") + (own.end() if own else len(match["event"].rstrip())))
        known = own is not None and issued_on is not None and not match["working"]
        terms.append(Term(span, _add(issued_on, match) if known and issued_on else None))
    return terms


def _add(day: date, match: re.Match[str]) -> date:
    count = int(match["n"]) if match["n"].isdigit() else _WORDS[match["n"]]
    if match["unit"] in ("ngày", "tuần"):
        return day + timedelta(days=count * (7 if match["unit"] == "tuần" else 1))
    index = day.year * 12 + day.month - 1 + count * (12 if match["unit"] == "năm" else 1)
    year, month = index // 12, index % 12 + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))
