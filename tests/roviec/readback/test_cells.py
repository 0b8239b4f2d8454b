"""One row against its task."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from sample_plan import sample_plan

from roviec.export.sheet.columns import PLACES, Field
from roviec.export.sheet.rows import TaskRow, cells_of, work_rows
from roviec.intake.sheet_book import SheetCell
from roviec.readback.cells import CellReader, compare_row
from roviec.readback.table import Row, RowKind

SHA = "0" * 64
TASKS = [row for row in work_rows(sample_plan(), "vi") if isinstance(row, TaskRow)]
SWIM, HALTED, POSTING, CHECKING = TASKS
PLAN_DAY = date(2027, 3, 5)


def compared(task=SWIM, changes=None, *, without=(), covered=None):
    """Edits by field, and codes of faults with their columns, of a row with other cells."""
    cells = dict(cells_of(task, SHA))
    if task.task.deadline and task.task.deadline.end:
        cells[Field.DUE_ON] = f"{task.task.deadline.end:%d/%m/%Y}"
    row = Row(7, RowKind.TASK, "", {**cells, **(changes or {})}, covered=covered or {})
    places = {meant: place for meant, place in PLACES.items() if meant not in without}
    reader = CellReader(row, places, PLAN_DAY, None, "vi")
    edits = compare_row(reader, task, cells_of(task, SHA))
    return {edit.field: edit.after for edit in edits}, [(fault.code, fault.column) for fault in reader.faults]


@pytest.mark.parametrize("task", TASKS, ids=lambda task: task.task.id)
def test_what_was_sent_is_unchanged(task):
    assert compared(task) == ({}, [])


@pytest.mark.parametrize(
    ("field", "words", "after"),
    [
        (Field.LEAD, "Sở Y tế", ("Sở Y tế",)),
        (Field.LEAD, "Sở Y tế, Sở Văn hóa, Thể thao và Du lịch", ("Sở Y tế", "Sở Văn hóa, Thể thao và Du lịch")),
        (Field.LEAD, "- Sở Y tế\n- Phòng Văn hóa", ("Sở Y tế", "Phòng Văn hóa")),
        (Field.LEAD, "anh Nam", ("anh Nam",)),
        (Field.COORDINATING, "", ()),
        (Field.COORDINATING, "Sở Nội vụ; Sở Y tế", ("Sở Nội vụ", "Sở Y tế")),
        (Field.PRODUCT, "lớp dạy bơi; báo cáo, danh sách", ("lớp dạy bơi", "báo cáo, danh sách")),
        (Field.STATE, "đã xong", "done"),
        (Field.RESULT, "Công văn 12", "Công văn 12"),
        (Field.OBSTACLE, "Thiếu kinh phí", "Thiếu kinh phí"),
        (Field.NOTE, "Làm sớm", "Làm sớm"),
    ],
)
def test_what_was_changed_or_filled_in_is_an_edit(field, words, after):
    edits, _ = compared(changes={field: words})
    assert edits == {field.value: after}


@pytest.mark.parametrize(
    "changes",
    [
        {Field.LEAD: "SỞ GIÁO DỤC VÀ ĐÀO TẠO"},
        {Field.LEAD: "Sở Giáo dục  và Đào tạo;"},
        {Field.COORDINATING: "- Sở Y tế"},
        {Field.DEADLINE: "Trước ngày 30/6/2027"},
        {Field.DUE_ON: "30/6/2027"},
        {Field.DUE_ON: ""},
        {Field.STATE: "-"},
        {Field.RESULT: "Không"},
        {Field.DONE_ON: "…"},
    ],
)
def test_another_look_of_the_same_is_no_edit(changes):
    assert compared(changes=changes) == ({}, [])


def test_the_note_that_was_sent_is_ours_and_what_stands_beside_it_is_added():
    assert compared(POSTING, {Field.NOTE: f"{POSTING.note}\nĐã trao đổi với Sở Y tế"})[0] == {
        "note": "Đã trao đổi với Sở Y tế"
    }
    assert compared(POSTING, {Field.NOTE: ""}) == ({}, [])


@pytest.mark.parametrize(
    ("changes", "edits", "faults"),
    [
        ({Field.LEAD: ""}, {}, [("lead_emptied", "C")]),
        ({Field.LEAD: "-"}, {}, [("lead_emptied", "C")]),
        ({Field.WORK: ""}, {}, [("words_emptied", "B")]),
        ({Field.WORK: "Mở lớp bơi"}, {"work": "Mở lớp bơi"}, [("words_changed", "B")]),
        ({Field.CLAUSE: "II.9"}, {}, [("clause_changed", "H")]),
        ({Field.STATE: "gần xong"}, {}, [("state_unknown", "J")]),
        ({Field.STATE: "xong"}, {"state": "done"}, [("done_without_day", "K")]),
        ({Field.DONE_ON: "5/4/2027"}, {"done_on": "2027-04-05"}, [("day_without_done", "J")]),
        (
            {Field.STATE: "xong", Field.DONE_ON: "5/4/2026"},
            {"state": "done", "done_on": "2026-04-05"},
            [("date_before_plan", "K")],
        ),
        ({Field.STATE: "xong", Field.DONE_ON: "31/02/2027"}, {"state": "done"}, [("date_impossible", "K")]),
        ({Field.RESULT: "#REF!"}, {}, [("cell_error", "L")]),
        ({Field.LEAD: "#N/A"}, {}, [("cell_error", "C")]),
        ({Field.DEADLINE: "31/02/2027"}, {}, [("date_impossible", "F")]),
        ({Field.DEADLINE: "??"}, {}, [("deadline_unreadable", "F")]),
        ({Field.DUE_ON: "mai"}, {}, [("date_unreadable", "G")]),
    ],
)
def test_each_fault_is_told_at_its_cell(changes, edits, faults):
    found = compared(changes=changes)
    assert found == (edits, faults)


@pytest.mark.parametrize(
    ("changes", "edits"),
    [
        ({Field.DEADLINE: "quý III/2027"}, {"deadline": "quý III/2027", "due_on": "2027-09-30"}),
        ({Field.DUE_ON: "15.7.2027"}, {"due_on": "2027-07-15"}),
        ({Field.DEADLINE: "15/7/2027", Field.DUE_ON: "15/07/2027"}, {"deadline": "15/7/2027", "due_on": "2027-07-15"}),
        ({Field.DEADLINE: "hằng tháng"}, {"deadline": "hằng tháng", "due_on": None}),
        ({Field.DEADLINE: "hằng tháng", Field.DUE_ON: ""}, {"deadline": "hằng tháng", "due_on": None}),
        ({Field.DEADLINE: "sau khi khai giảng"}, {"deadline": "sau khi khai giảng", "due_on": None}),
        ({Field.DEADLINE: ""}, {"deadline": None, "due_on": None}),
        ({Field.DEADLINE: "trước 30/6/2027"}, {"deadline": "trước 30/6/2027"}),
    ],
)
def test_words_and_day_of_a_deadline_go_together(changes, edits):
    assert compared(changes=changes) == (edits, [])


def test_words_and_day_that_do_not_agree_are_both_left_out():
    found = compared(changes={Field.DEADLINE: "15/7/2027", Field.DUE_ON: "20/7/2027"})
    assert found == ({}, [("dates_differ", "G")])


def test_a_sheet_with_one_of_the_two_columns_is_enough():
    assert compared(changes={Field.DUE_ON: "15/7/2027"}, without=(Field.DEADLINE,))[0] == {"due_on": "2027-07-15"}
    assert compared(changes={Field.DEADLINE: "15/7/2027"}, without=(Field.DUE_ON,))[0]["due_on"] == "2027-07-15"
    assert compared(changes={Field.DEADLINE: "", Field.DUE_ON: ""}, without=(Field.DEADLINE, Field.DUE_ON)) == ({}, [])


def test_what_an_edit_is_of_and_where_it_stands():
    row = Row(7, RowKind.TASK, "", {**cells_of(SWIM, SHA), Field.DEADLINE: "15/7/2027"})
    reader = CellReader(row, dict(PLACES), PLAN_DAY, None, "vi")
    words, day = compare_row(reader, SWIM, cells_of(SWIM, SHA))
    assert (words.task, words.path, words.cell, words.row) == ("II.1.-1/a", "II.1.-1", "F8", 8)
    assert (words.before, words.typed) == ("trước ngày 30/6/2027", "15/7/2027")
    assert (day.before, day.after, day.cell, day.typed) == ("2027-06-30", "2027-07-15", "F8", "15/7/2027")


@pytest.mark.parametrize(
    ("field", "column"), [(Field.STATE, "J"), (Field.DONE_ON, "K"), (Field.RESULT, "L"), (Field.OBSTACLE, "M")]
)
def test_work_that_is_not_operated_takes_nothing(field, column):
    assert compared(HALTED, {field: "Đã báo cáo"}) == ({}, [("not_operated", column)])


def test_what_a_merged_cell_hides_counts_as_unchanged():
    cell = SheetCell(7, 1, "Mở lớp", column_span=2)
    assert compared(changes={Field.LEAD: ""}, covered={Field.LEAD: cell}) == ({}, [("merged_across", "C")])


def test_a_task_without_a_lead_may_get_one():
    bare = replace(SWIM, task=replace(SWIM.task, lead=()))
    assert compared(bare, {Field.LEAD: "Sở Y tế"})[0] == {"lead": ("Sở Y tế",)}
    assert compared(bare, {Field.LEAD: ""}) == ({}, [])
