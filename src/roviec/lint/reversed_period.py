"""A period ends before it begins (khoảng thời gian bị ngược).

What it finds:
    "Từ … đến …" whose second day, month or year lies before the first.
Why it matters:
    Nobody can tell when the work begins or ends; one of the two is a slip.
Example:
    Từ ngày 15/12/2026 đến ngày 30/11/2026.
Better:
    Từ ngày 15/11/2026 đến ngày 30/11/2026.
Source:
    The calendar; seen in published plans (the old year left in the second date).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words

_BETWEEN = re.compile(r"\s{0,3}(?:[-–—]|đến(?:\s{1,3}hết)?)\s{0,3}(?:hết\s{1,3})?(?:ngày\s{1,3})?", re.IGNORECASE)
_WIDEST = 24
_BEFORE_YEARS = ("giai đoạn", "nhiệm kỳ", "năm học", "từ năm")
_YEARS = re.compile(r"\s{1,3}((\d{4})\s{0,3}(?:[-–—]|đến(?:\s{1,3}năm)?)\s{0,3}(\d{4}))(?![\d/])")
_MONTHS = re.compile(
    r"tháng\s{1,3}(\d{1,2})\s?/\s?(\d{4})\s{0,3}(?:[-–—]|đến(?:\s{1,3}hết)?)\s{0,3}tháng\s{1,3}(\d{1,2})\s?/\s?(\d{4})"
    r"(?![\d/])"
)


def check(facts: Facts) -> Iterator[Hit]:
    """Each period whose end lies before its beginning."""
    text = facts.text
    for first, second in pairwise(facts.dates):
        between = text[first.span[1] : second.span[0]] if second.span[0] - first.span[1] <= _WIDEST else ""
        begins, ends = first.date, second.date
        if begins and ends and ends < begins and _BETWEEN.fullmatch(between):
            yield _hit(facts, first.span[0], second.span[1])
    for match in _year_periods(facts.low):
        if int(match[3]) < int(match[2]):
            yield _hit(facts, *match.span(1))
    for match in _MONTHS.finditer(facts.low):
        if (int(match[4]), int(match[3])) < (int(match[2]), int(match[1])):
            yield _hit(facts, *match.span())


def _year_periods(low: str) -> Iterator[re.Match[str]]:
    for words in _BEFORE_YEARS:
        at = low.find(words)
        while at >= 0:
            found = _YEARS.match(low, at + len(words))
            if found is not None:
                yield found
            at = low.find(words, at + len(words))


def _hit(facts: Facts, start: int, end: int) -> Hit:
    return Hit((start, end), {"period": facts.words((start, end))})


RULE = Rule(
    code="DT003",
    severity=Severity.ERROR,
    vi=Words(
        "Khoảng thời gian “{period}” kết thúc trước khi bắt đầu.",
        "Kiểm tra lại hai mốc thời gian.",
    ),
    en=Words(
        "The period “{period}” ends before it begins.",
        "Check both of its dates.",
    ),
    check=check,
)
