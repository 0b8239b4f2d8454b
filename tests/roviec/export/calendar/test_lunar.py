"""Lunar days in the words of clauses, and on the solar calendar."""

from __future__ import annotations

from datetime import date

import pytest

from roviec import compile_bytes
from roviec.export.calendar.lunar import LunarDay, find_lunar_days, is_lunar


def days(words):
    plan = compile_bytes(f"KẾ HOẠCH\nI. NỘI DUNG\n1. {words}\n".encode(), "a.txt")
    return [(day.name, day.day, day.month) for day in find_lunar_days(plan)]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Lễ giỗ Tổ nghề gốm (10/3 âm lịch).", ("Lễ giỗ Tổ nghề gốm", 10, 3)),
        ("Tổ chức Lễ hội Cầu ngư vào ngày 16 tháng 2 âm lịch.", ("Tổ chức Lễ hội Cầu ngư", 16, 2)),
        ("Hội làng Bưởi, mùng 6 tháng Giêng (âm lịch) hằng năm.", ("Hội làng Bưởi", 6, 1)),
        ("Lễ hội Đền Thượng mồng tám tháng tư âm lịch.", ("Lễ hội Đền Thượng", 8, 4)),
        (
            "Kỷ niệm ngày mất danh nhân Lê Văn Chính (20/11/2026 ÂL).",
            ("Kỷ niệm ngày mất danh nhân Lê Văn Chính", 20, 11),
        ),
        ("Văn nghệ chào mừng Rằm tháng Tám.", ("Rằm tháng Tám", 15, 8)),
        ("Tết cơm mới (30 tháng chạp âm lịch).", ("Tết cơm mới", 30, 12)),
    ],
)
def test_a_day_that_is_kept_every_year_is_found(words, found):
    assert days(words) == [found]


@pytest.mark.parametrize(
    "words",
    [
        "Họp giao ban vào ngày 10/3 âm lịch.",
        "Hoàn thành việc trang trí lễ hội trước ngày 10/3 âm lịch.",
        "Lễ kỷ niệm ngày 10/3.",
        "Lễ hội ngày 31/13 âm lịch.",
        "Theo dõi lịch âm lịch lễ hội.",
    ],
)
def test_other_days_are_not(words):
    assert days(words) == []


def test_a_day_that_is_named_twice_is_one():
    plan = compile_bytes(
        "KẾ HOẠCH\nI. A\n1. Lễ hội Gốm (10/3 âm lịch).\n2. Lễ hội Gốm (10/3 âm lịch).\n".encode(), "a.txt"
    )
    assert [day.path for day in find_lunar_days(plan)] == ["I.1"]


@pytest.mark.parametrize(
    ("day", "month", "year", "solar"),
    [
        (1, 1, 2026, date(2026, 2, 17)),
        (10, 3, 2025, date(2025, 4, 7)),
        (15, 8, 2027, date(2027, 9, 15)),
        (30, 12, 2026, date(2027, 2, 5)),
    ],
)
def test_lunar_days_fall_on_known_days(day, month, year, solar):
    assert LunarDay("I", 1, "a", day, month).in_year(year) == solar


def test_outside_the_tables_there_is_none():
    assert LunarDay("I", 1, "a", 1, 1).in_year(2150) is None
    assert LunarDay("I", 1, "a", 1, 1).in_year(1800) is None


def test_a_range_of_days_can_be_lunar():
    text = "KẾ HOẠCH\nI. A\n1. Kỷ niệm 200 năm Ngày mất Lê Văn Chính (10/3/1826 - 10/3/2026 âm lịch).\n"
    plan = compile_bytes(text.encode(), "a.txt")
    assert [is_lunar(plan, item.span) for item in plan.anniversaries] == [True]
    solar = compile_bytes(text.replace(" âm lịch", "").encode(), "a.txt")
    assert [is_lunar(solar, item.span) for item in solar.anniversaries] == [False]
