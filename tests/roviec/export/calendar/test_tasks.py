"""Deadlines and recurring work as entries."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from sample_plan import sample_plan

from roviec.export.calendar.entry import EntryKind
from roviec.export.calendar.tasks import task_entries

TASKS = sample_plan().tasks
ISSUED = date(2027, 3, 5)


def entries(*tasks, issued_on=ISSUED, until=None):
    return list(task_entries(tasks, issued_on=issued_on, until=until, language="vi"))


def test_each_operated_task_with_a_day_is_one_entry():
    assert [(entry.kind, entry.key) for entry in entries(*TASKS)] == [
        (EntryKind.DEADLINE, "II.1.-1/a"),
        (EntryKind.DEADLINE, "II.1.-2/a"),
        (EntryKind.RECURRING, "II.2.T1.r1/a"),
    ]


def test_where_a_deadline_comes_from_is_told():
    (entry,) = entries(TASKS[2])
    assert "Thời hạn ghi ở điều khoản II.1" in entry.lines
    assert "Văn bản không ghi năm của thời hạn; năm do máy suy ra, cần xem lại." in entry.lines


def test_several_leads_are_counted_in_the_summary():
    (entry,) = entries(replace(TASKS[0], lead=("Sở Y tế", "Sở Xây dựng", "Công an tỉnh"), executing=("Trạm y tế",)))
    assert entry.summary.endswith("(Sở Y tế và 2 cơ quan khác)")
    assert "Thực hiện: Trạm y tế" in entry.lines
    (entry,) = entries(replace(TASKS[0], lead=(), action="việc " * 60))
    assert entry.summary.startswith("Hạn: việc việc")
    assert entry.summary.endswith("việc…")
    assert len(entry.summary) < 80


def test_recurring_work_without_a_day_to_count_from_falls_back_on_its_end():
    assert entries(TASKS[3], issued_on=None) == []
    both = replace(TASKS[3], deadline=replace(TASKS[3].deadline, end=date(2027, 12, 31)))
    (entry,) = entries(both, issued_on=None)
    assert (entry.kind, entry.first) == (EntryKind.DEADLINE, date(2027, 12, 31))
    (entry,) = entries(both)
    assert entry.rule.endswith("UNTIL=20271231")


def test_the_end_that_the_title_sets_is_told():
    (entry,) = entries(TASKS[3], until=date(2027, 12, 31))
    assert "Lặp đến 31/12/2027, theo năm ghi ở tên văn bản." in entry.lines


def test_an_action_that_goes_on_is_told_so():
    task = replace(TASKS[0], text="Xây dựng cơ chế đặt hàng nghiên cứu, ứng dụng", action="Xây dựng cơ chế", lead=())
    assert entries(task)[0].summary == "Hạn: Xây dựng cơ chế…"
    ended = replace(task, action="Xây dựng cơ chế đặt hàng nghiên cứu")
    assert entries(ended)[0].summary == "Hạn: Xây dựng cơ chế đặt hàng nghiên cứu"


def test_what_says_itself_that_it_comes_back_needs_no_word_for_it():
    (entry,) = entries(replace(TASKS[3], action="Định kỳ báo cáo kết quả", text="Định kỳ báo cáo kết quả", lead=()))
    assert entry.summary == "Định kỳ báo cáo kết quả"
