"""Documents cited in running text: type, number, date, issuer and what they are about."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from msgspec import Struct

from roviec.directive.issue_date import DATE, civil_date
from roviec.directive.number import CITED, numbers_after_so, tidy
from roviec.directive.stretch import CAPITALS, Stretch
from roviec.lexicon.document_kinds import CODE_OF_NAME, NAMES_LONGEST_FIRST, code_of_number

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from roviec.source import Span

_NAMES = "|".join(name.replace(" ", r"\s+") for name in NAMES_LONGEST_FIRST)
_KIND = re.compile(rf"(?<!\w)(?:{_NAMES})(?!\w)", re.IGNORECASE)
_BARE_NUMBER = re.compile(
    rf"(?<!\w)(?P<kind>(?i:{_NAMES}))\s+(?:số\s?:?\s?)?(?P<number>\d{{1,5}})(?=\s?,?\s(?:ngày\s\d|của\s))"
    # Without a number, a capital tells "Thông báo ngày …" from the verb.
    rf"|(?<!\w)(?=[{CAPITALS}])(?P<dated>(?i:{_NAMES}))(?=\s?,?\sngày\s\d)"
)
_LAW = re.compile(rf"(?<!\w)(?:Bộ luật|Luật|Pháp lệnh|Hiến pháp)(?=\s+(?:[{CAPITALS}]|sửa đổi|năm\s\d|nước\s))")
_LAW_ENDS = re.compile(
    r"[;:.()\n\v\t“”\"\[]|\s(?:ngày|năm\s\d|số\s?\d|được|đã|có hiệu lực|trên|để|tại|theo|quy định|về việc|và các"
    r"|và văn bản|và (?:Luật|Bộ luật|Nghị|Pháp)|là|phải|vào|cho|trong|với|cũng)(?!\w)"
    rf"|,\s(?=[{CAPITALS}]|các\s|để\s)"
)
_ISSUER_ENDS = re.compile(
    r"[;:()\[\]\n\v\t“”\"]|(?<!TP)(?<!Tp)\.(?=\s|$)|,"
    r"|\s(?:về|quy định|hướng dẫn|ban hành|phê duyệt|sửa đổi|bổ sung|thông báo|phát động|triển khai|kết luận|ngày|tại"
    r"|được|thông qua|công bố|giao|đến|trên|theo|đã|để|do|v/v|thực hiện|điều chỉnh|tăng cường|đẩy mạnh|khóa|nhằm"
    r"|Về|Quy định|Hướng dẫn|Ban hành|Phê duyệt|Sửa đổi|Thực hiện|Triển khai|Kết luận|Tăng cường|Đẩy mạnh)(?!\w)"
    rf"|\svà\s(?=(?i:{_NAMES})(?!\w)|(?:các|của|số)\s)",
)
_OF = re.compile(r"\s{0,3},?\s{0,3}của\s+", re.IGNORECASE)
_DATED = re.compile(rf"\s{{0,3}},?\s{{0,3}}\(?(?:{DATE.pattern})")
# Names of bodies that hold a comma; after it the name goes on.
_COMMA_NAMES = re.compile(r",\s+(?:Thể thao|Thương binh|Gia đình|Nhi đồng|Thể dục|Thông tin|Truyền hình)(?!\w)")
_LISTS_WORK = re.compile(r"^(?:Ban Chỉ đạo|Ban chỉ đạo|Tổ công tác|Tổ giúp việc|Tiểu ban|Hội đồng)\b")
_LOWER_WORD = re.compile(rf",\s+(?![{CAPITALS}\d])\w")
# "hướng dẫn của Bộ Y tế tại Công văn số …"
_ISSUER_BEFORE = re.compile(r"\scủa\s+((?:(?!\scủa\s)[^;.()\n]){3,120}?)\s+tại\s+$")
_LOOK_BACK = 160
_MAX_ISSUER = 220


class Citation(Struct, frozen=True):
    """A document that a sentence cites; offsets are those of the stretch."""

    code: str
    number: str | None
    date: dt.date | None
    issuer: str | None
    start: int
    """Where the name of its type begins, or its number where the type is not said."""
    end: int
    """After number, date and issuer; what it is about follows."""
    named: bool
    """The name of its type stands before the number."""


def find_citations(stretch: Stretch) -> tuple[Citation, ...]:
    """Find every document that is cited by a number, and every law that is cited by its name, in reading order."""
    found = sorted(
        (*_numbered(stretch), *_bare_numbers(stretch), *_blank(stretch)), key=lambda citation: citation.start
    )
    taken = [(citation.start, citation.end) for citation in found]
    laws = [law for law in _laws(stretch) if not _inside(taken, law.start)]
    return tuple(sorted((*found, *laws), key=lambda citation: (citation.start, citation.end)))


def _inside(taken: list[Span], at: int) -> bool:
    """Inside one of the spans, which ascend; they overlap their next neighbour at most."""
    index = bisect_right(taken, at, key=lambda span: span[0])
    return any(start <= at < end for start, end in taken[max(0, index - 2) : index])


def _numbered(stretch: Stretch) -> Iterator[Citation]:
    floor = 0
    for match in CITED.finditer(stretch.text):
        number = tidy(match[0]).rstrip(".-/&")
        kind = _kind_before(stretch, floor, match.start())
        said = re.search(r"\bso\s{0,2}:?\s{0,2}$", stretch.plain[max(0, match.start() - 8) : match.start()])
        code = code_of_number(number)
        # A bare "12-CT" in a sentence may be anything; "số" or the name of a type vouches for it.
        if kind is None and not said and (code is None or not re.search(r"[-/].*[-/]", number)):
            continue
        yield _citation(stretch, code or (kind[0] if kind else "CV"), number, kind, match)
        floor = match.end()


def _bare_numbers(stretch: Stretch) -> Iterator[Citation]:
    """Documents that only a date tells: "Công văn 6143 ngày 1/2/2026", "Lời kêu gọi ngày 1/2/2026"."""
    for match in _BARE_NUMBER.finditer(stretch.text):
        date, issuer, end = _tail(stretch, match.end())
        if date:
            code = CODE_OF_NAME[" ".join((match["kind"] or match["dated"]).casefold().split())]
            yield Citation(code, match["number"], date, issuer, match.start(), end, named=True)


def _blank(stretch: Stretch) -> Iterator[Citation]:
    """Numbers whose blank was never filled: "Quyết định số …/QĐ-UBND"."""
    floor = 0
    for number in numbers_after_so(stretch):
        if number.number is None and number.symbol:
            kind = _kind_before(stretch, floor, number.start)
            code = code_of_number(number.symbol) or (kind[0] if kind else None)
            if kind and code:
                date, issuer, end = _tail(stretch, number.end)
                yield Citation(code, None, date, issuer, kind[1], end, named=True)
        floor = number.end


def _citation(stretch: Stretch, code: str, number: str, kind: tuple[str, int] | None, match: re.Match[str]) -> Citation:
    date, issuer, end = _tail(stretch, match.end())
    start = kind[1] if kind else match.start()
    if issuer is None:
        before = _ISSUER_BEFORE.search(stretch.text[max(0, start - _LOOK_BACK) : start])
        issuer = " ".join(before[1].split()) if before else None
    return Citation(code, number, date, issuer, start, end, named=kind is not None)


def _kind_before(stretch: Stretch, floor: int, at: int) -> tuple[str, int] | None:
    """The type whose name stands before a number in the same clause: (code, where it begins)."""
    start = max(floor, at - _LOOK_BACK)
    window = stretch.text[start:at]
    cut = max(window.rfind(mark) for mark in (";", "\n", "(", "”", ". ", ": "))
    last: tuple[str, int] | None = None
    for match in _KIND.finditer(window, cut + 1):
        code = CODE_OF_NAME[" ".join(match[0].casefold().split())]
        between = window[match.end() :]
        # Only a law carries its whole name between its type and its number.
        if (len(between.split()) <= 5 and "," not in between) or code == "LUAT":
            # "Luật Quy hoạch, kế hoạch số …": small letters inside the name of a law are no type.
            if last and last[0] == "LUAT" and match[0][0].islower():
                continue
            last = (code, start + match.start())
    return last


def _tail(stretch: Stretch, at: int) -> tuple[dt.date | None, str | None, int]:
    """Date and issuer after a number, in either order."""
    date: dt.date | None = None
    issuer: str | None = None
    dated = False
    for _ in range(2):
        match = None if dated else _DATED.match(stretch.plain, at)
        if match:
            date, dated, at = civil_date(match), True, match.end()
            at += stretch.text.startswith(")", at)
            continue
        match = None if issuer else _OF.match(stretch.text, at)
        if match:
            issuer, at = _issuer(stretch.text, match.end())
    return date, issuer or None, at


def _issuer(text: str, start: int) -> tuple[str, int]:
    limit = min(len(text), start + _MAX_ISSUER)
    end = limit
    for stop in _ISSUER_ENDS.finditer(text, start, limit):
        if stop[0] == "," and _goes_on(text, start, stop.start()):
            continue
        end = stop.start()
        break
    name = " ".join(text[start:end].split()).strip(" ,-")
    name = re.sub(r"\s+và$", "", name)
    return name, end


def _goes_on(text: str, start: int, comma: int) -> bool:
    """The comma stands inside a name: "Bộ Văn hóa, Thể thao và Du lịch", "Ban Chỉ đạo khoa học, công nghệ"."""
    if _COMMA_NAMES.match(text, comma):
        return True
    return bool(_LISTS_WORK.match(text[start:comma]) and _LOWER_WORD.match(text, comma))


def _laws(stretch: Stretch) -> Iterator[Citation]:
    at = 0
    while match := _LAW.search(stretch.text, at):
        stop = _LAW_ENDS.search(stretch.text, match.end() + 1, min(len(stretch.text), match.end() + _MAX_ISSUER))
        # "Luật sửa đổi, bổ sung một số điều của Luật A và Luật B" is one law.
        while stop and stop[0].lstrip().startswith("và ") and " sửa đổi" in stretch.text[match.end() : match.end() + 9]:
            stop = _LAW_ENDS.search(stretch.text, stop.end(), min(len(stretch.text), match.end() + _MAX_ISSUER))
        end = stop.start() if stop else min(len(stretch.text), match.end() + _MAX_ISSUER)
        end = match.start() + len(stretch.text[match.start() : end].rstrip(" ,"))
        date, issuer, after = _tail(stretch, end)
        code = "PL" if match[0].startswith("Pháp") else "LUAT"
        yield Citation(code, None, date, issuer, match.start(), max(end, after), named=True)
        at = max(end, match.end())
