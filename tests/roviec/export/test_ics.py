"""The calendar as two libraries read it, and as the bytes stand."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

import ics
import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar
from sample_plan import sample_plan

from roviec import compile_bytes
from roviec.export.ics import plan_to_ics

NAMES = ("tiem-chung-2026.txt", "an-toan-mua-lu-2026.txt", "phong-chay-2026.txt")


def events(plan, language="vi"):
    return Calendar.from_ical(plan_to_ics(plan, language=language)).walk("VEVENT")


def by_uid(plan):
    return {str(event["UID"]): event for event in events(plan)}


def changed(**values):
    """The sample plan whose directive says something else."""
    plan = sample_plan()
    return replace(plan, directives=(replace(plan.directives[0], **values),))


def test_each_thing_with_a_day_is_an_entry():
    told = [(str(event["CATEGORIES"].to_ical(), "utf-8"), event["DTSTART"].dt) for event in events(sample_plan())]
    assert told == [
        ("Ngày kỷ niệm", date(2027, 1, 1)),
        ("Việc định kỳ", date(2027, 3, 31)),
        ("Giai đoạn", date(2027, 4, 1)),
        ("Thời hạn", date(2027, 6, 30)),
        ("Thời hạn", date(2027, 6, 30)),
    ]


def test_an_entry_is_a_whole_day_that_blocks_nothing_and_tells_all():
    (event,) = [event for event in events(sample_plan()) if "mở lớp dạy bơi" in event["SUMMARY"]]
    assert event["DTEND"].dt - event["DTSTART"].dt == timedelta(days=1)
    assert event["TRANSP"] == "TRANSPARENT"
    assert event["SUMMARY"] == "Hạn: mở lớp dạy bơi trước ngày 30/6/2027 (Sở Giáo dục và Đào tạo)"
    assert str(event["DESCRIPTION"]).split("\n") == [
        "Lời văn: Chủ trì, phối hợp với Sở Y tế mở lớp dạy bơi trước ngày 30/6/2027",
        "Chủ trì: Sở Giáo dục và Đào tạo",
        "Phối hợp: Sở Y tế",
        "Sản phẩm: lớp dạy bơi",
        "Điều khoản: II.1.-1, dòng 11",
        "Thời hạn ghi trong văn bản: “trước ngày 30/6/2027”",
        "Văn bản: Kế hoạch số 27/KH-UBND ngày 05/03/2027 – ỦY BAN NHÂN DÂN TỈNH BÌNH SƠN",
    ]


def test_two_exports_are_the_same_bytes():
    assert plan_to_ics(sample_plan()) == plan_to_ics(sample_plan())


def test_a_second_export_updates_and_never_doubles():
    first = by_uid(sample_plan())
    later = sample_plan()
    due = replace(later.tasks[0].deadline, end=date(2027, 7, 15))
    moved = replace(later.tasks[0], deadline=due, lead=("Sở Y tế",))
    directive = replace(later.directives[0], date=date(2027, 4, 5), title="Tuyên truyền năm 2027 (sửa đổi)")
    second = by_uid(replace(later, tasks=(moved, *later.tasks[1:]), directives=(directive,)))
    assert set(first) == set(second)
    assert all(second[uid]["SEQUENCE"] > first[uid]["SEQUENCE"] for uid in first)
    assert all(second[uid]["DTSTAMP"].dt > first[uid]["DTSTAMP"].dt for uid in first)


def test_another_document_has_other_entries():
    assert not set(by_uid(sample_plan())) & set(by_uid(changed(number="28/KH-UBND")))
    assert not set(by_uid(sample_plan())) & set(by_uid(changed(issuer="ỦY BAN NHÂN DÂN TỈNH HÀ SƠN")))


def test_a_draft_keeps_its_entries_by_its_title():
    draft = changed(number=None)
    assert set(by_uid(changed(number=None, date=None))) <= set(by_uid(draft))
    assert not set(by_uid(draft)) & set(by_uid(changed(number=None, title="Kế hoạch khác")))


def test_entries_of_one_plan_never_share_a_uid(examples):
    for name in NAMES:
        plan = compile_bytes((examples / name).read_bytes(), name)
        assert len(by_uid(plan)) == len(events(plan)) > 10


def test_work_that_is_not_operated_is_left_out_and_counted():
    plan = sample_plan()
    halted = replace(plan.tasks[0], operated=False)
    data = plan_to_ics(replace(plan, tasks=(halted, *plan.tasks[1:])))
    assert "mở lớp dạy bơi" not in unfolded(data)
    assert "2 việc không vận hành: không đưa vào lịch" in unfolded(data)


def test_a_deadline_without_a_day_is_left_out_and_counted():
    plan = sample_plan()
    awaited = replace(plan.tasks[0], deadline=replace(plan.tasks[0].deadline, end=None, text="sau khi khai giảng"))
    about = str(Calendar.from_ical(plan_to_ics(replace(plan, tasks=(awaited,))))["X-WR-CALDESC"])
    assert "0 việc có ngày hạn, 0 việc định kỳ, 1 giai đoạn, 1 ngày kỷ niệm." in about
    assert "1 việc có thời hạn không quy ra ngày được" in about


def test_recurring_work_ends_with_the_year_of_the_title():
    (event,) = [event for event in events(sample_plan()) if "RRULE" in event and "Hằng quý" in event["DESCRIPTION"]]
    assert event["RRULE"].to_ical() == b"FREQ=MONTHLY;UNTIL=20271231;INTERVAL=3;BYMONTHDAY=-1"
    assert "lịch đặt vào cuối kỳ" in event["DESCRIPTION"]
    (endless,) = [event for event in events(changed(title="Tuyên truyền")) if "Hằng quý" in event["DESCRIPTION"]]
    assert "UNTIL" not in endless["RRULE"]


def test_a_document_without_a_day_or_a_directive_still_has_its_deadlines():
    for plan in (changed(date=None), replace(sample_plan(), directives=())):
        found = events(plan)
        assert date(2027, 6, 30) in [event["DTSTART"].dt for event in found]
        assert all(event["SEQUENCE"] == 0 for event in found)


def test_labels_follow_the_language():
    told = unfolded(plan_to_ics(sample_plan(), language="en"))
    assert "SUMMARY:Due: mở lớp dạy bơi" in told
    assert "1 tasks not operated" in told


def unfolded(data):
    return data.decode().replace("\r\n ", "")


@pytest.mark.parametrize("name", NAMES)
def test_two_libraries_read_the_same(examples, name):
    data = plan_to_ics(compile_bytes((examples / name).read_bytes(), name))
    one = {
        str(event["UID"]): (event["DTSTART"].dt, str(event["SUMMARY"]), str(event["DESCRIPTION"]))
        for event in Calendar.from_ical(data).walk("VEVENT")
    }
    two = {
        event.uid: (event.begin.date(), event.name, event.description) for event in ics.Calendar(data.decode()).events
    }
    assert one == two
    assert all(event.all_day for event in ics.Calendar(data.decode()).events)


@pytest.mark.parametrize("name", NAMES)
def test_lines_are_folded_at_75_bytes_and_between_letters(examples, name):
    data = plan_to_ics(compile_bytes((examples / name).read_bytes(), name))
    lines = data.split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert b"\n" not in b"".join(lines)
    for line in lines:
        line.decode()


@given(st.text(max_size=200))
def test_any_words_come_back(words):
    plan = sample_plan()
    task = replace(plan.tasks[0], text=words, action=words, lead=(words,))
    data = plan_to_ics(replace(plan, tasks=(task,), phases=(), anniversaries=()))
    (event,) = Calendar.from_ical(data).walk("VEVENT")
    clean = " ".join(re.sub(r"[\x00-\x08\x0b-\x1f\x7f]", "", " ".join(words.split())).split())
    assert clean in " ".join(str(event["DESCRIPTION"]).split())


def test_a_calendar_without_entries_is_one_still():
    plan = replace(sample_plan(), tasks=(), phases=(), anniversaries=())
    assert events(plan) == []
    assert len(ics.Calendar(plan_to_ics(plan).decode()).events) == 0
