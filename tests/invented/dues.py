"""Deadlines in many phrasings, each with the day it means (the contract's rule: the last day of what is said)."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from random import Random

from invented.tree import Due

_QUARTERS = ("I", "II", "III", "IV")
_RECURRING = ("hằng tháng", "hằng quý", "hằng tuần", "hằng năm")


def _month_end(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


def _later(chance: Random, issued_on: date) -> date:
    """A day of work some weeks or months after the day of issue, in the same year."""
    return issued_on + timedelta(days=chance.randint(20, (date(issued_on.year, 12, 31) - issued_on).days))


def day(value: date, style: int) -> str:
    """A day as offices write it: below ten with a nought, the month with one in January and February only."""
    month = f"{value.month:02d}" if value.month < 3 else str(value.month)
    return (
        f"{value.day:02d}/{month}/{value.year}",
        f"{value.day:02d} tháng {month} năm {value.year}",
        f"{value.day:02d}/{value.month:02d}/{value.year}",
    )[style % 3]


def one_day(chance: Random, issued_on: date) -> Due:
    """A day in the year to come."""
    end = _later(chance, issued_on)
    before = chance.choice(("trước ngày", "chậm nhất ngày", "xong trước ngày", "hoàn thành trước ngày"))
    return Due(f"{before} {day(end, chance.randrange(3))}", end)


def _day_without_year(chance: Random, issued_on: date) -> Due:
    end = _later(chance, issued_on)
    return Due(f"trước ngày {end.day:02d}/{end.month}", end)


def _month(chance: Random, issued_on: date) -> Due:
    then = _later(chance, issued_on)
    words = chance.choice((f"trong tháng {then.month:02d}/{then.year}", f"trong tháng {then.month} năm {then.year}"))
    return Due(words, _month_end(then.year, then.month))


def _quarter(chance: Random, issued_on: date) -> Due:
    then = _later(chance, issued_on)
    quarter = (then.month - 1) // 3
    words = chance.choice(("trong quý {}/{}", "trong quý {} năm {}", "đến hết quý {}/{}"))
    return Due(words.format(_QUARTERS[quarter], then.year), _month_end(then.year, quarter * 3 + 3))


def _half_or_year(chance: Random, issued_on: date) -> Due:
    year = issued_on.year
    choices = (
        Due(f"trong 6 tháng cuối năm {year}", date(year, 12, 31)),
        Due(f"trong năm {year}", date(year, 12, 31)),
        Due(f"đến hết năm {year}", date(year, 12, 31)),
    )
    return chance.choice(choices)


def _period(chance: Random, issued_on: date) -> Due:
    start = min(_later(chance, issued_on), date(issued_on.year, 12, 1))
    end = min(start + timedelta(days=chance.randint(7, 60)), date(issued_on.year, 12, 31))
    return Due(f"từ ngày {day(start, 0)} đến ngày {day(end, 0)}", end)


def _after_issue(chance: Random, issued_on: date) -> Due:
    days = chance.choice((5, 7, 10, 15, 20))
    return Due(f"trong {days:02d} ngày kể từ ngày ban hành Kế hoạch này", issued_on + timedelta(days=days))


def recurring(chance: Random, issued_on: date) -> Due:
    """What comes back."""
    del issued_on
    often = chance.choice(_RECURRING)
    choices = [f"định kỳ {often}"]
    if often == "hằng tháng":
        choices.append(f"trước ngày {chance.randint(5, 28)} hằng tháng")
    if often == "hằng năm":
        choices.append(f"trước ngày 15/{chance.randint(6, 12)} hằng năm")
    return Due(chance.choice(choices), None, often)


_KINDS = (
    one_day, one_day, one_day, one_day, _day_without_year, _month, _quarter, _half_or_year, _period, recurring,
    recurring, _after_issue,
)  # fmt: skip


def choose_due(chance: Random, issued_on: date, *, own_plan: bool = True) -> Due:
    """A deadline of running text.

    Args:
        chance: where the draws come from.
        issued_on: the day of the document.
        own_plan: False where the document does not call itself a plan ("kể từ ngày ban hành Kế hoạch này").
    Returns:
        The words and the day.
    """
    kind = chance.choice(_KINDS)
    return kind(chance, issued_on) if own_plan or kind is not _after_issue else one_day(chance, issued_on)


def cell_due(chance: Random, issued_on: date) -> Due:
    """A deadline as it stands in a cell of a table or behind a label."""
    then = _later(chance, issued_on)
    quarter = (then.month - 1) // 3
    choices = (
        Due(f"Trước ngày {day(then, 0)}", then),
        Due(f"Trước {day(then, 0)}", then),
        Due(f"Ngày {day(then, 0)}", then),
        Due(f"Tháng {then.month:02d}/{then.year}", _month_end(then.year, then.month)),
        Due(f"Quý {_QUARTERS[quarter]}/{then.year}", _month_end(then.year, quarter * 3 + 3)),
        Due(f"Năm {issued_on.year}", date(issued_on.year, 12, 31)),
        Due("Hằng tháng", None, "hằng tháng"),
        Due("Hằng quý", None, "hằng quý"),
        Due("Thường xuyên", None, "thường xuyên"),
    )
    return chance.choice(choices)


def event(chance: Random) -> Due:
    """A deadline that hangs on an event without a date."""
    return Due(chance.choice(("sau khi được cấp kinh phí", "theo lộ trình được phê duyệt")), None)
