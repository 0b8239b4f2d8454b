"""Days printed in the text, those that no calendar has among them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date

from msgspec import Struct

from roviec.source import Span

_DAY = re.compile(
    r"(?<![\w/.,])(?<![^\W\d]-)(?P<day>\d{1,2})(?:\s?(?P<mark>[/.-])\s?(?P<month>\d{1,2})\s?(?P=mark)\s?(?P<year>\d{4}|\d{2})"
    r"|\s{1,3}tháng\s{1,3}(?P<named>\d{1,2})\s{1,3}năm\s{1,3}(?P<of>\d{4}))(?!\w|/|-\w*[A-ZĐ]|[.,]\d)"
)
_NUMBER_BEFORE = re.compile(r"(?:số|Số|điểm|khoản|mục|Mục|TCVN|QCVN)\s{0,3}:?\s{0,3}$")
_LOOK = 12


class PrintedDate(Struct, frozen=True):
    """A day as printed, with day, month and year."""

    span: Span
    day: int
    month: int
    year: int
    short_year: bool
    """The year has two figures; ``year`` is then those two."""

    @property
    def date(self) -> date | None:
        """The day; None where no calendar has it, or where the year is short."""
        if self.short_year:
            return None
        try:
            return date(self.year, self.month, self.day)
        except ValueError:
            return None


def read_dates(text: str, figures: Iterable[int]) -> tuple[PrintedDate, ...]:
    """Every day with its year, in reading order; "12/3/24" counts as a day only behind the word "ngày".

    Args:
        text: the whole text.
        figures: where each run of figures begins in it.
    """
    return tuple(_read(text, figures))


def _read(text: str, figures: Iterable[int]) -> Iterator[PrintedDate]:
    reached = 0
    for start in figures:
        found = _DAY.match(text, start) if start >= reached else None
        if found is None:
            continue
        reached = found.end()
        before = text[max(0, found.start() - _LOOK) : found.start()]
        year = found["year"] or found["of"]
        short = len(year) == 2
        if _NUMBER_BEFORE.search(before) or (short and (found["mark"] != "/" or not before.endswith("ngày "))):
            continue
        yield PrintedDate(found.span(), int(found["day"]), int(found["month"] or found["named"]), int(year), short)
