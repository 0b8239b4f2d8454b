"""Anniversaries as entries."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from sample_plan import sample_plan

from roviec import compile_bytes
from roviec.export.calendar.anniversaries import LUNAR_YEARS, anniversary_entries


def entries(plan, from_year=2026):
    return list(anniversary_entries(plan, from_year=from_year, language="vi"))


def plan_with(**changes):
    plan = sample_plan()
    return replace(plan, anniversaries=(replace(plan.anniversaries[0], **changes),))


def test_a_solar_one_comes_back_every_year_without_its_count():
    (entry,) = entries(plan_with(name="30 năm Ngày thành lập tỉnh"))
    assert (entry.first, entry.rule) == (date(2027, 1, 1), "FREQ=YEARLY")
    assert entry.summary == "Kỷ niệm: Ngày thành lập tỉnh"
    assert entry.lines[1:3] == ("Ngày gốc: 01/01/1997", "Năm 2027 là 30 năm.")


def test_a_leap_day_is_kept_on_the_last_of_february():
    (entry,) = entries(plan_with(begins=date(1996, 2, 29), ends=date(2028, 2, 29), years=None))
    assert entry.rule == "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1"
    assert len(entry.lines) == 3


def test_what_is_named_twice_is_one_entry():
    plan = sample_plan()
    again = replace(plan.anniversaries[0], path="II", name="30 năm Ngày thành lập tỉnh")
    bare = replace(plan.anniversaries[0], name="thành lập Tỉnh")
    assert len(entries(replace(plan, anniversaries=(*plan.anniversaries, again, bare)))) == 1


def test_a_lunar_one_is_an_entry_a_year():
    plan = compile_bytes("KẾ HOẠCH\nI. A\n1. Lễ hội Gốm (10/3 âm lịch).\n".encode(), "a.txt")
    found = entries(plan)
    assert len(found) == LUNAR_YEARS
    assert [entry.first for entry in found[:2]] == [date(2026, 4, 26), date(2027, 4, 16)]
    assert found[0].lines[0] == "Ngày 10 tháng 3 âm lịch năm 2026"
    assert len({entry.key for entry in found}) == LUNAR_YEARS
    assert entries(plan, from_year=None) == []
    assert len(entries(plan, from_year=2095)) == 5


def test_a_range_of_lunar_days_is_no_solar_anniversary():
    text = "KẾ HOẠCH\nI. A\n1. Kỷ niệm 200 năm Ngày mất Lê Văn Chính (10/3/1826 - 10/3/2026 âm lịch).\n"
    found = entries(compile_bytes(text.encode(), "a.txt"))
    assert all(entry.rule is None for entry in found)
    assert found[0].first == date(2026, 4, 26)
