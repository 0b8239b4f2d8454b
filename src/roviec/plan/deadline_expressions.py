"""Expressions of time: periods that belong together ("từ 01/3 đến 15/4/2026", "ngày 01/6 và 01/12"), with their cue."""

from __future__ import annotations

import re
from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from roviec.lexicon.matching import GAP
from roviec.plan.deadline_context import Cue, find_cue
from roviec.plan.deadline_dates import LOOSE, Dates, Period, Unit, resolve, scan_periods
from roviec.plan.deadline_recurrence import Recurrence, recurrence_before, recurrence_behind

if TYPE_CHECKING:
    from roviec.source import Span

_JOIN = re.compile(
    rf"{LOOSE}(?:\([^()]{{0,60}}\){LOOSE})?(?:(?P<range>[-–—]|(?:đến|tới)(?:{GAP}(?:hết|trước|cuối))?)"
    rf"|(?P<list>,|;|và|hoặc|,{GAP}và|/)){LOOSE}(?:trước{GAP}|h[ạa]n{GAP})?"
)
_CITED = re.compile(rf"(?:số{GAP}(?=[\w.-]{{0,40}}[\d/])[\w./-]{{1,40}},?{GAP}|\d/[\w./-]{{1,40}},?{GAP})$")

_INTERIM_REVIEW = re.compile(rf"\bsơ{GAP}kết(?:{GAP}[^\s.;,:]{{1,12}}){{0,8}}{GAP}$")
_FINAL_REVIEW = re.compile(
    rf"{LOOSE}[,;]?{LOOSE}(?:và{GAP})?(?:tổ{GAP}chức{GAP})?tổng{GAP}kết(?:{GAP}[^\s.;,:]{{1,12}}){{0,8}}{GAP}"
)
_REVIEW = 80
"""Characters before a year in which the review of it is named."""


class Expression(Struct, frozen=True):
    """Periods that belong together, with what stands before and behind them."""

    periods: tuple[Period, ...]
    is_range: bool
    cue: Cue | None
    behind: Recurrence | None
    span: Span


def scan_expressions(lowered: str) -> list[Expression]:
    """Read the periods of a lower-case text, in ranges and lists, without those that date a cited document."""
    groups: list[list[Period]] = []
    ranges: list[bool] = []
    for period in scan_periods(lowered):
        if _CITED.search(lowered, max(0, period.span[0] - 48), period.span[0]):
            continue
        join = _JOIN.fullmatch(lowered, groups[-1][-1].span[1], period.span[0]) if groups else None
        if join is None:
            groups.append([period])
            ranges.append(False)
        else:
            groups[-1].append(period)
            ranges[-1] = ranges[-1] or join["range"] is not None
    return [_expression(lowered, group, is_range=is_range) for group, is_range in zip(groups, ranges, strict=True)]


def _expression(lowered: str, group: list[Period], *, is_range: bool) -> Expression:
    begin, end = group[0].span[0], group[-1].span[1]
    cue = find_cue(lowered, begin)
    behind = recurrence_behind(lowered, end, group, is_range=is_range)
    whole = (cue.begin if cue else begin, behind.span[1] if behind else end)
    if behind is None and cue is not None and not is_range:
        behind = recurrence_before(lowered, cue.begin, group)
    return Expression(tuple(group), is_range, cue, behind, whole)


def on_calendar(expression: Expression, issued_on: date | None) -> Dates:
    """First and last day of an expression: a year or a month that is said once holds for the whole of it."""
    first, last = expression.periods[0], expression.periods[-1]
    if expression.behind is not None:
        return Dates(None, None)
    known = [p.year for p in expression.periods if p.year is not None]
    if last.month is None and last.day is not None and first.month is not None:
        last = replace(last, year=first.year, month=first.month, last_month=first.month)
    if last.year is None and known:
        last = replace(last, year=known[-1])
    dates = resolve(last, issued_on)
    cue = expression.cue
    if first is not last and (expression.is_range or last.unit > Unit.DAY):
        begin = resolve(first, issued_on, not_after=dates.end)
        return Dates(begin.start, dates.end, dates.assumed)
    if cue is None:
        return dates
    if cue.kind == "before" and cue.excludes and last.unit >= Unit.WEEK and not cue.whole and not last.late:
        return Dates(None, dates.start - timedelta(days=1) if dates.start else None, dates.assumed)
    if cue.kind in ("before", "until"):
        return Dates(issued_on if cue.from_now else None, dates.end, dates.assumed)
    if cue.kind == "from" and not last.is_compound:
        return Dates(dates.start, None, dates.assumed)
    return dates


def review_years(lowered: str, expressions: list[Expression]) -> set[Span]:
    """The years of "sơ kết năm 2028, tổng kết năm 2030"; alone "tổng kết năm 2026" names what is summed up."""
    if "sơ kết" not in lowered or "tổng kết" not in lowered:
        return set()
    found: set[Span] = set()
    for first, second in pairwise(expressions):
        early, late = first.periods[-1], second.periods[0]
        years = early.unit is Unit.YEAR is late.unit and (early.year or 0) < (late.year or 0)
        reviewed = _INTERIM_REVIEW.search(lowered, max(0, first.span[0] - _REVIEW), first.span[0])
        if years and reviewed and _FINAL_REVIEW.fullmatch(lowered, first.span[1], second.span[0]):
            found |= {first.span, second.span}
    return found
