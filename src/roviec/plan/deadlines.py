"""Deadlines (thời hạn hoàn thành) in running text, in cells and in inline forms such as "Thời gian hoàn thành: …".

A date alone is no deadline: documents are full of dates of cited documents, anniversaries, terms of office and
programmes. In running text a period counts only with a cue at its place ("trước", "chậm nhất", "trong", "đến hết",
"từ … đến …", "hoàn thành", a label) or at the head of a clause; "đến năm 2030" is a horizon and never counts.
Choices where the words leave a margin: "trước" a day includes that day, as the contract says, but "trước tháng 6"
ends on 31 May; "đầu" and "giữa" a period say no last day, so there is none; working days are not counted, because
the public holidays are not known here.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from datetime import date
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from roviec.lexicon.matching import GAP, lower_same_length
from roviec.model.plan import Precision
from roviec.plan.deadline_context import Place, is_accepted, is_recurrence_accepted
from roviec.plan.deadline_dates import LOOSE, Dates, Unit, resolve
from roviec.plan.deadline_expressions import Expression, on_calendar, review_years, scan_expressions
from roviec.plan.deadline_recurrence import Recurrence, scan_recurrences
from roviec.plan.deadline_terms import scan_terms

if TYPE_CHECKING:
    from roviec.source import Span

_FIGURE = re.compile(r"\d")
_HINT = re.compile(
    r"h[ằà]ng\s|định\sk|thường\sxuyên|đột\sxuất|tháng|qu[ýí]|mỗi|cuối\snăm|hết\snăm|lần|chủ\snhật|tuần"
    r"|ngay\s(?:sau|khi)|trước\s(?:khi|dịp|tết|mùa|năm|khai|ngày|đại|kỳ|thời)|kỳ\shọp"
)
_BARE_YEARS = re.compile(
    rf"[\s\W]{{0,9}}(?:(?:trong|hoàn{GAP}thành|xong|cả|từ|(?P<until>đến(?:{GAP}hết)?)){GAP}){{0,3}}"
    rf"(?P<years>(?:19|20|21)\d\d(?:{LOOSE}(?:,|;|và|-|–|đến){LOOSE}(?:19|20|21)\d\d){{0,5}})"
    rf"(?P<on>{LOOSE},?{LOOSE}(?:và{GAP})?(?:các|những){GAP}năm{GAP}(?:tiếp{GAP}theo|sau|kế{GAP}tiếp|tới)|{GAP}trở{GAP}đi)?"
    rf"{LOOSE}(?:\([^()]{{0,80}}\))?[\s\W]{{0,9}}"
)
_THIS_YEAR = re.compile(rf"\s*(?:trong|cả|hết|trong{GAP}cả){GAP}năm[\s\W]{{0,9}}")
_EVENT = re.compile(rf"\s*(?:theo|(?:ngay{GAP})?sau{GAP}khi|ngay{GAP}sau|ngay{GAP}khi|khi){GAP}")
_NOTHING = re.compile(r"[\s\W_]*")
_DIVISION = re.compile(
    rf"(?<=[^\W_])[)]?{LOOSE}[,;(]{LOOSE}(?:được{GAP})?(?:chia{GAP}(?:làm|thành|ra)|(?:bao{GAP})?gồm|trong{GAP}đó|cụ{GAP}thể)\b"
)
_MERGE = re.compile(rf"{LOOSE}(?:,|;|và|hoặc|/|,{GAP}và){LOOSE}|{GAP}")
_SAME_CLAUSE = re.compile(r"[^.;,:\n\v]{1,120}")
_SAYS_NOTHING = re.compile(
    r"(?:[\s\W]|(?:và|phải|cần|yêu\scầu|hoàn\sthành|xong|thực\shiện|triển\skhai|thời\s(?:gian|hạn)|tiến\sđộ|tất\scả)\b)*"
)
_LONGEST_ALONE = 160
_NEAR = 80
"""Characters between two days that one "hằng năm" makes come back."""
_NEXT_CYCLE = re.compile(
    rf"{LOOSE}\)?{LOOSE}[,;]?{LOOSE}(?:và{GAP})?(?:(?:báo{GAP}cáo|cả|0?1|một){GAP}){{0,2}}"
    rf"(?:năm|quý|(?:0?[369]|ba|sáu|chín){GAP}tháng){GAP}\(?"
)
# "trước 06h00 và 17h00 hằng ngày"
_CLOCK = rf"\d{{1,2}}{LOOSE}(?:h|g|giờ|:)(?:{LOOSE}\d{{2}})?(?:{LOOSE}phút)?"
_HOURS = re.compile(
    rf"(?:trước|vào(?:{GAP}lúc)?|lúc|từ|(?:chậm|muộn){GAP}nhất(?:{GAP}(?:là|vào|trước))?){GAP}"
    rf"{_CLOCK}(?:{LOOSE}(?:,|;|và|hoặc|-|–|đến){LOOSE}{_CLOCK}){{0,5}}{LOOSE},?{LOOSE}(?:ngày{GAP})?$"
)
_ASIDE = re.compile(r"[\s,(:]{1,8}")


class FoundDeadline(Struct, frozen=True):
    """A deadline (thời hạn) read from a text; ``span`` counts from the start of that text."""

    span: Span
    text: str
    start: date | None
    end: date | None
    recurring: str | None
    rrule: str | None
    assumed: tuple[str, ...] = ()


def find_deadlines(text: str, *, issued_on: date | None) -> tuple[FoundDeadline, ...]:
    """Find every deadline in running text.

    Shape: in order of the text, never overlapping.

    Args:
        text: one clause or paragraph.
        issued_on: day of issue, for periods without a year and for "trong 15 ngày kể từ ngày ban hành".

    Returns:
        Deadlines in civil days.
    Source: contract, ``deadline``.
    """
    lowered = lower_same_length(text)
    if _FIGURE.search(lowered) is None and _HINT.search(lowered) is None:
        return ()
    found = list(_find_terms(text, lowered, issued_on))
    expressions = scan_expressions(lowered)
    reviews = review_years(lowered, expressions)
    for expression in expressions:
        dates = on_calendar(expression, issued_on)
        place = Place(
            expression.periods,
            expression.span,
            expression.cue,
            expression.is_range,
            expression.behind is not None,
            dates.end,
        )
        if expression.span in reviews or is_accepted(lowered, place, issued_on):
            found.append(_found(text, expression, dates))
    taken = sorted(item.span for item in found)
    found.extend(
        _recurring(text, recurrence)
        for recurrence in scan_recurrences(lowered)
        if not _is_taken(recurrence.span, taken) and is_recurrence_accepted(lowered, recurrence)
    )
    return tuple(_shared(lowered, _merged(text, lowered, sorted(found, key=lambda item: item.span))))


def is_only_deadline(text: str) -> bool:
    """Whether a clause says a time and nothing else: "hoàn thành trước ngày 15/3/2026."

    Such a clause belongs to the work before it ("…; xong trong quý II/2026").
    """
    if len(text) > _LONGEST_ALONE:
        return False
    at, rest = 0, []
    for found in find_deadlines(text, issued_on=None):
        rest.append(text[at : found.span[0]])
        at = found.span[1]
    return at > 0 and _SAYS_NOTHING.fullmatch(lower_same_length(" ".join([*rest, text[at:]]))) is not None


def is_time(text: str) -> bool:
    """Whether a text, such as a part of a bracket, says a time and nothing else; it needs no cue: "tháng 3/2026"."""
    if len(text) > _LONGEST_ALONE:
        return False
    lowered = lower_same_length(text)
    spans = [e.span for e in scan_expressions(lowered)] + [r.span for r in scan_recurrences(lowered)]
    at, rest = 0, []
    for begin, end in sorted(spans):
        rest.append(lowered[at : max(at, begin)])
        at = max(at, end)
    return at > 0 and _SAYS_NOTHING.fullmatch(" ".join([*rest, lowered[at:]])) is not None


def read_deadline_cell(text: str, *, issued_on: date | None) -> FoundDeadline | None:
    """Read the whole of a table cell or of an inline form's value as one deadline.

    Args:
        text: the cell, such as "6/2025", "Quý I, II/2026", "Thường xuyên", "Sau khi có hướng dẫn".
        issued_on: day of issue.

    Returns:
        None for an empty cell; an event without a date keeps its text with a null end.
    """
    if _NOTHING.fullmatch(text):
        return None
    begin = len(text) - len(text.lstrip())
    end = end_of_time(text)
    text = text[:end]
    lowered = lower_same_length(text)
    whole = FoundDeadline((begin, end), text[begin:], None, None, None, None)
    terms = scan_terms(lowered, issued_on) or scan_terms(f"trong {lowered.lstrip()}", issued_on)
    recurrences = scan_recurrences(lowered)
    expressions = scan_expressions(lowered)
    dated = any(expression.is_range for expression in expressions)  # "03 tháng, từ ngày … đến ngày …"
    if terms and not dated and not (expressions and "năm học" in lowered):  # the day beside a school year counts
        return replace(whole, end=terms[-1].end)
    if _EVENT.match(lowered) and all(expression.cue is None for expression in expressions):
        return whole  # "Theo kế hoạch năm 2026 của tỉnh" names no day of its own
    if expressions:
        return _cell_of_dates(whole, text, expressions, recurrences, issued_on)
    if recurrences:
        words = text[recurrences[0].span[0] : recurrences[-1].span[1]]
        return replace(whole, recurring=words, rrule=_common_rule([r.rrule for r in recurrences]))
    return _cell_of_bare_years(whole, lowered, issued_on)


def end_of_time(text: str) -> int:
    """Where the words of a time end: before "…, chia làm 02 giai đoạn:", before a bracket opened elsewhere."""
    cut = _DIVISION.search(lower_same_length(text))
    end = len(text[: cut.start() if cut else None].rstrip(" \t\v\n\u00a0.;,:"))
    return end - 1 if text[:end].endswith(")") and "(" not in text[:end] else end


def _cell_of_bare_years(whole: FoundDeadline, lowered: str, issued_on: date | None) -> FoundDeadline:
    """Read "2026", "2026, 2027", "2026 và các năm tiếp theo", "Trong năm"; anything else is an event without a date."""
    if _THIS_YEAR.fullmatch(lowered):
        if issued_on is None:  # "Cả năm": work that runs on, in a year that is not known
            return replace(whole, recurring=whole.text) if "cả" in lowered else whole
        return replace(whole, end=date(issued_on.year, 12, 31), assumed=("year",))
    match = _BARE_YEARS.fullmatch(lowered)
    if match is None:
        return whole
    years = [int(year) for year in re.findall(r"\d{4}", match["years"])]
    start = None if match["until"] else date(years[0], 1, 1)
    if match["on"]:
        return replace(whole, start=start, recurring=whole.text)
    return replace(whole, start=start, end=date(max(years), 12, 31))


class Window(Struct, frozen=True):
    """A stretch of time read from a heading; None where a side is not said."""

    start: date | None
    end: date | None
    precision: Precision


def read_window(text: str, *, issued_on: date | None) -> Window | None:
    """Read the first stretch of time in a heading such as "từ cuối quý I/2025 đến ngày khai giảng".

    Args:
        text: a heading or its value.
        issued_on: day of issue, for "từ nay" and for days without a year.
    Returns:
        None where the text names no period.
    """
    lowered = lower_same_length(text)
    expressions = scan_expressions(lowered)
    if not expressions:
        return None
    expression = expressions[0]
    dates = on_calendar(expression, issued_on)
    first, last = expression.periods[0], expression.periods[-1]
    if first is last and expression.cue is not None and expression.cue.kind == "from" and not last.is_compound:
        # "từ cuối quý I đến …": it begins when the quarter ends, and the end is an event.
        begin = resolve(first, issued_on)
        is_said = first.unit is Unit.DAY
        return Window(begin.end if first.late else begin.start, None, Precision.DAY if is_said else Precision.VAGUE)
    is_vague = first is last and (last.open_start or last.open_end or (dates.start is None and dates.end is None))
    return Window(dates.start, dates.end, Precision.VAGUE if is_vague else _PRECISION[last.unit])


_PRECISION = {
    Unit.DAY: Precision.DAY,
    Unit.WEEK: Precision.DAY,
    Unit.MONTH: Precision.MONTH,
    Unit.QUARTER: Precision.QUARTER,
    Unit.YEAR: Precision.YEAR,
}


def _find_terms(text: str, lowered: str, issued_on: date | None) -> list[FoundDeadline]:
    return [
        FoundDeadline(term.span, text[slice(*term.span)], None, term.end, None, None)
        for term in scan_terms(lowered, issued_on)
    ]


def _found(text: str, expression: Expression, dates: Dates) -> FoundDeadline:
    span = expression.span
    recurring, rrule = None, None
    if expression.behind is not None:
        recurring, rrule = text[slice(*expression.behind.span)], expression.behind.rrule
    elif expression.periods[-1].unit is Unit.YEAR and expression.periods[-1].open_end and dates.end is None:
        recurring = text[slice(*expression.periods[-1].span)] if "theo" in _tail(text, expression) else None
    return FoundDeadline(span, text[slice(*span)], dates.start, dates.end, recurring, rrule, dates.assumed)


def _tail(text: str, expression: Expression) -> str:
    return lower_same_length(text[slice(*expression.periods[-1].span)]).replace("sau", "theo").replace("tới", "theo")


def _cell_of_dates(
    whole: FoundDeadline,
    text: str,
    expressions: list[Expression],
    recurrences: list[Recurrence],
    issued_on: date | None,
) -> FoundDeadline:
    """The last date of a cell is its end; what recurs besides is told too."""
    items = [_found(text, e, on_calendar(e, issued_on)) for e in expressions]
    last = max(items, key=lambda item: item.end or date.min)
    spans = sorted(item.span for item in items)
    recurring = next((item for item in items if item.recurring), None)
    loose = [r for r in recurrences if not _is_taken(r.span, spans)]
    words, rule = (recurring.recurring, recurring.rrule) if recurring else (None, None)
    if words is None and loose:
        words, rule = text[slice(*loose[0].span)], loose[0].rrule
    start = items[0].start if len(items) == 1 or last.start is not None else last.start
    interval = next((r for r in loose if not r.adverb), None)
    if interval is not None and recurring is not None:  # "Hằng quý (trước ngày 20 tháng cuối quý)"
        words = text[slice(*interval.span)]
    if interval is not None and last.assumed:  # "Hằng tháng (trước ngày 25)"
        return replace(whole, recurring=words, rrule=_dated_rule(interval.rrule, last))
    return replace(whole, start=start, end=last.end, recurring=words, rrule=rule, assumed=last.assumed)


def _recurring(text: str, recurrence: Recurrence) -> FoundDeadline:
    begin, end = recurrence.span
    hour = _HOURS.search(lower_same_length(text[max(0, begin - _NEAR) : begin]))
    whole = (begin - len(hour[0]) if hour else begin, end)
    return FoundDeadline(whole, text[slice(*whole)], None, None, text[begin:end], recurrence.rrule)


def _is_taken(span: Span, taken: list[Span]) -> bool:
    """Whether a span overlaps one of the sorted spans."""
    at = bisect_right(taken, span)
    return (at < len(taken) and taken[at][0] < span[1]) or (at > 0 and taken[at - 1][1] > span[0])


def _common_rule(rules: list[str | None]) -> str | None:
    said = {rule for rule in rules if rule is not None}
    return said.pop() if len(said) == 1 else None


def _merged(text: str, lowered: str, found: list[FoundDeadline]) -> list[FoundDeadline]:
    """Join "Hằng năm hoặc đột xuất", "định kỳ trước ngày 20 hằng tháng", "hằng tháng, trước ngày 25"."""
    merged: list[FoundDeadline] = []
    for item in found:
        last = merged[-1] if merged else None
        if last is not None and item.span[0] < last.span[1]:
            continue
        joined = _join_two(text, lowered, last, item) if last is not None else None
        if joined is None:
            merged.append(item)
        else:
            merged[-1] = joined
    return merged


def _join_two(text: str, lowered: str, last: FoundDeadline, item: FoundDeadline) -> FoundDeadline | None:
    between = (last.span[1], item.span[0])
    end = item.span[1]
    if "(" in lowered[last.span[1] : item.span[0]] and lowered[end : end + 1] == ")":
        end += 1
    span = (last.span[0], end)
    words = text[slice(*span)]
    if last.recurring is None:
        return None
    if last.text != last.recurring:
        # Two cycles, each with its day: "định kỳ 6 tháng (trước ngày 15/6), 01 năm (trước ngày 15/12)".
        goes_on = "year" in item.assumed and _NEXT_CYCLE.fullmatch(lowered, *between) is not None
        goes_on = goes_on and last.recurring.casefold().startswith(("định", "hằng", "hàng"))
        return FoundDeadline(span, words, None, None, last.recurring, None) if goes_on else None
    is_merged = _MERGE.fullmatch(lowered, *between) or (
        item.text != item.recurring and _ASIDE.fullmatch(lowered, *between)
    )
    if item.recurring is not None and is_merged:
        if item.text != item.recurring:
            # "định kỳ hằng quý (trước ngày 20 tháng cuối quý)": the interval is said by the first
            said = last.recurring if re.search(r"\d|h[ằà]ng|mỗi|quý", lowered[slice(*last.span)]) else item.recurring
            return replace(item, span=span, text=words, recurring=said, rrule=item.rrule or last.rrule)
        return replace(item, span=span, text=words, recurring=words, rrule=_common_rule([last.rrule, item.rrule]))
    if item.recurring is None and (item.assumed or item.end is None) and _is_aside(lowered, last, between):
        rule = _dated_rule(last.rrule, item)
        if _ASIDE.fullmatch(lowered, *between):
            return FoundDeadline(span, words, None, None, last.recurring, rule)
        # "định kỳ hằng tháng báo cáo tiến độ trước ngày 25": the work stands between
        return FoundDeadline(item.span, item.text, None, None, last.recurring, rule)
    return None


def _shared(lowered: str, found: list[FoundDeadline]) -> list[FoundDeadline]:
    """In "báo cáo 6 tháng trước ngày 15/6, báo cáo năm trước ngày 15/12 hằng năm" both come back each year."""
    for at in range(len(found) - 1, 0, -1):
        first, second = found[at - 1], found[at]
        yearly = second.recurring is not None and second.text != second.recurring and second.recurring.endswith("năm")
        between = lowered[first.span[1] : second.span[0]]
        if yearly and first.assumed == ("year",) and len(between) <= _NEAR and not re.search(r"[.;\n\v]", between):
            rule = _dated_rule("FREQ=YEARLY", first)
            found[at - 1] = replace(first, start=None, end=None, recurring=second.recurring, rrule=rule, assumed=())
    return found


def _is_aside(lowered: str, last: FoundDeadline, between: Span) -> bool:
    """Whether the day is one of many: "hằng tháng (trước ngày 25)", "định kỳ báo cáo kết quả trước ngày 20/11"."""
    if _ASIDE.fullmatch(lowered, *between):
        return True
    words = lowered[slice(*last.span)]
    return words.startswith(("định", "hằng", "hàng")) and _SAME_CLAUSE.fullmatch(lowered, *between) is not None


def _dated_rule(rule: str | None, item: FoundDeadline) -> str | None:
    """Rule of "hằng tháng, trước ngày 25": the day joins it."""
    if item.end is None or rule not in ("FREQ=MONTHLY", "FREQ=YEARLY"):
        return rule
    day = f"BYMONTHDAY={item.end.day}"
    return f"{rule};{day}" if rule == "FREQ=MONTHLY" else f"{rule};BYMONTH={item.end.month};{day}"
