"""Tasks that change with their clauses."""

from __future__ import annotations

from datetime import date

from compare_samples import compared


def fields(comparison) -> dict[str, dict[str, tuple[str | None, str | None]]]:
    return {
        (change.new or change.old).id: {field.name: (field.old, field.new) for field in change.fields}
        for change in comparison.tasks
    }


def test_another_day():
    comparison = compared(("30/4/2026", "15/5/2026"))
    (change,) = comparison.tasks
    deadline = next(field for field in change.fields if field.name == "deadline")
    assert (deadline.old_day, deadline.new_day) == (date(2026, 4, 30), date(2026, 5, 15))


def test_the_same_day_said_otherwise_is_no_other_deadline():
    comparison = compared(("trước ngày 30/4/2026", "trước ngày 30 tháng 4 năm 2026"))
    assert all("deadline" not in each for each in fields(comparison).values())


def test_another_heading_gives_the_tasks_below_it_another_lead():
    found = fields(compared(("2. Sở Giáo dục và Đào tạo", "2. Sở Nội vụ")))
    assert found["II.2.b/a"] == {"lead": ("Sở Giáo dục và Đào tạo", "Sở Nội vụ")}


def test_a_name_spelt_another_way_is_the_same_body():
    assert fields(compared(("3. Công an tỉnh", "3. CÔNG AN TỈNH"))) == {}


def test_a_task_that_comes_and_one_that_goes():
    line = "b) Lập danh sách học sinh chưa biết bơi của từng trường, gửi về Ủy ban nhân dân tỉnh.\n"
    gone = compared((line, ""), ("c) Thực hiện nghiêm.\n3.", "b) Thực hiện nghiêm.\n3."))
    assert [(change.kind, change.new) for change in gone.tasks] == [("removed", None)]
    come = compared(("c) Thực hiện nghiêm.\n3.", "c) Mở sổ theo dõi trước ngày 01/6/2026.\nd) Thực hiện nghiêm.\n3."))
    assert [(change.kind, change.old, change.new.path) for change in come.tasks] == [("added", None, "II.2.c")]


def test_a_clause_that_only_moved_changes_no_task_but_its_inherited_lead():
    line = "b) Tổ chức 12 lớp dạy bơi miễn phí cho học sinh tiểu học trong quý III/2026.\n"
    comparison = compared((line, ""), ("c) Thực hiện nghiêm.\n3. Công an", f"{line}c) Thực hiện nghiêm.\n3. Công an"))
    moved = next(one for one in comparison.tasks if "12 lớp" in (one.new or one.old).text)
    assert {field.name for field in moved.fields} == {"lead"}
