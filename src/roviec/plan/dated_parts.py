"""Parts of a clause that each have a verb and a time: "sơ kết vào quý II/2027 và tổng kết vào quý IV/2028"."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from msgspec import Struct

from roviec.lexicon.matching import GAP, lower_same_length
from roviec.plan.body_names import starts_verb_phrase
from roviec.plan.body_words import read_words

if TYPE_CHECKING:
    from roviec.plan.deadlines import FoundDeadline
    from roviec.source import Span

_NEXT = re.compile(
    r"\s{0,4}\)?\s{0,4}(?:[,;]\s{1,4}(?:và\s{1,4}|sau\s{1,4}đó\s{1,4}|rồi\s{1,4})?|và\s{1,4}|\s(?=và\s))"
)
_TURN = re.compile(
    rf"(?P<noun>(?!(?:ngày|tuần|tháng|quý|năm)\b)[^\W\d_]{{2,8}}(?:{GAP}[^\W\d_]{{2,8}})?){GAP}(?:\d{{1,2}}|[ivx]{{1,4}})(?![\w/.-])"
)
_ADVERB = re.compile(r"định\sk[ỳì]|thường\sxuyên(?:,\sliên\stục)?|đột\sxuất")
"""They say no time that would part the work."""
_PLAIN = re.compile(r"[^;:\n\v]{0,160}")
_TIME_FIRST = re.compile(rf"{GAP}[^,;.:()\n\v]{{4,120}}[,;]\s{{1,4}}(?:và\s{{1,4}})?")
_MARGIN, _HEAD = 20, 60
"""Characters before a time that heads its clause, and those that hold the verb of a part."""
_MOST = 24
"""Times of a clause; only a hostile one has more."""
_BLANK = " \t\n\v\u00a0-+*•–"
# "báo cáo 6 tháng trước ngày 10/6, năm trước ngày 05/12": the verb is said once.
_REPORT = re.compile(
    rf"\b(?:báo{GAP}cáo|gửi|tổng{GAP}hợp)\b[^.;:]{{0,120}}?\b(?:quý|tháng|tuần|(?:0?[369]|ba|sáu|chín){GAP}tháng)"
    rf"(?:{GAP}đầu{GAP}năm)?{GAP}\(?$"
)
_NEXT_REPORT = re.compile(
    rf"\s{{0,4}}\)?\s{{0,4}}(?:[,;]\s{{1,4}})?(?:và\s{{1,4}})?(?:(?:báo{GAP}cáo|kết{GAP}quả|cả|0?1|một){GAP}){{0,3}}"
    rf"(?:năm|quý|(?:0?[69]|sáu|chín){GAP}tháng){GAP}\(?"
)
_NO_VERB = re.compile(
    rf"(?!báo{GAP}cáo)(?:(?:kết{GAP}quả|cả|0?1|một){GAP}){{0,3}}(?:năm|quý|\S{{1,5}}{GAP}tháng){GAP}\(?"
)
_TAIL = re.compile(r"(?:[\s,;(]|\b(?:và|sau\sđó|rồi)\s)*\Z")


class DatedPart(Struct, frozen=True):
    """A part of a clause with its own time; both count from the start of the clause."""

    span: Span
    due: FoundDeadline
    opens: int
    """Where its own words begin: behind the start of ``span`` where the verb is said once for several parts."""


def dated_parts(text: str, found: tuple[FoundDeadline, ...]) -> tuple[DatedPart, ...]:
    """Part a clause at each verb that has a time of its own.

    Args:
        text: the clause.
        found: its deadlines, in order.

    Returns:
        The parts, which leave out no word; none where the clause is one piece of work.
    """
    if not 2 <= len(found) <= _MOST:
        return ()
    lowered = lower_same_length(text)
    begins, opens, kept = [0], [0], [found[0]]
    for first, second in pairwise(found):
        cut = _cut(lowered, text, first, second)
        if cut is None:
            continue
        begins.append(begins[-1] if _NO_VERB.fullmatch(lowered, cut, second.span[0]) else cut)
        opens.append(cut)
        kept.append(second)
    if len(kept) < 2:
        return ()
    ends = [len(_TAIL.sub("", text[:cut])) for cut in opens[1:]] + [len(text)]
    return tuple(
        DatedPart(span, due, first)
        for span, due, first in zip(zip(begins, ends, strict=True), kept, opens, strict=True)
    )


def _cut(lowered: str, text: str, first: FoundDeadline, second: FoundDeadline) -> int | None:
    """Where the work of the second time begins; None where both belong to one piece of work."""
    begin, end = first.span[1], second.span[0]
    if _ADVERB.fullmatch(first.text.casefold()) or _ADVERB.fullmatch(second.text.casefold()):
        return None
    if _REPORT.search(lowered, max(0, first.span[0] - 200), first.span[0]) and (
        report := _NEXT_REPORT.fullmatch(lowered, begin, end)
    ):
        return end - len(report[0].lstrip(" ),;").removeprefix("và ").lstrip())
    if (
        _is_first(lowered, first)
        and _TIME_FIRST.fullmatch(lowered, begin, end)
        and _orders(text, second.span[1], len(text))
    ):
        return end if _orders(text, begin, len(text)) else None
    mark = _NEXT.match(lowered, begin, end)
    if mark is None or mark.end() >= end or _PLAIN.fullmatch(lowered, mark.end(), end) is None:
        return None
    return mark.end() if _next_turn(lowered, mark.end(), first) or _orders(text, mark.end(), end) else None


def _next_turn(lowered: str, at: int, first: FoundDeadline) -> bool:
    """As in "đợt 2" behind "đợt 1": the same noun is counted before the first time."""
    turn = _TURN.match(lowered, at)
    if turn is None:
        return False
    before = lowered[max(0, first.span[0] - 60) : first.span[0]]
    return re.search(rf"\b{re.escape(turn['noun'])}\s{{1,4}}(?:\d|[ivx])", before) is not None


def _is_first(lowered: str, found: FoundDeadline) -> bool:
    return found.span[0] <= _MARGIN and not lowered[: found.span[0]].strip(_BLANK)


def _orders(text: str, at: int, end: int) -> bool:
    words = read_words(text[at : min(end, at + _HEAD)])
    return bool(len(words)) and starts_verb_phrase(words, 0) > 0
