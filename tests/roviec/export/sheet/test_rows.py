"""Which rows the table has, under which headings, numbered how."""

from __future__ import annotations

from dataclasses import replace

from sample_plan import sample_plan

from roviec import compile_bytes
from roviec.export.sheet.rows import HeadingRow, TaskRow, content_rows, work_rows
from roviec.model.task import TaskKind

TABLE = """<h1>KẾ HOẠCH</h1><p>I. PHÂN CÔNG</p>
<table><tr><th>STT</th><th>Nhiệm vụ</th><th>Chủ trì</th><th>Thời hạn</th><th>Ghi chú</th></tr>
<tr><td>1</td><td>Rà soát biển báo ao, hồ</td><td>Sở Y tế</td><td>Quý I/2027</td><td>Dùng kinh phí năm 2027</td></tr>
</table>"""


def shape(rows):
    return [row.words if isinstance(row, HeadingRow) else row.task.id for row in rows]


def test_tasks_stand_under_the_headings_of_their_clauses():
    assert shape(work_rows(sample_plan(), "vi")) == [
        "II. TỔ CHỨC THỰC HIỆN",
        "1. Sở Giáo dục và Đào tạo",
        "II.1.-1/a",
        "II.1.-1/b",
        "II.1.-2/a",
        "2. Phân công",
        "II.2.T1.r1/a",
    ]


def test_work_that_is_not_operated_keeps_its_place_without_a_number():
    tasks = [row for row in work_rows(sample_plan(), "vi") if isinstance(row, TaskRow)]
    assert [row.number for row in tasks] == [1, None, 2, 3]
    assert tasks[1].note.startswith("Không vận hành:")
    assert next(content_rows(sample_plan(), "vi"), None) is None


def test_where_the_deadline_comes_from_is_noted():
    posting = [row for row in work_rows(sample_plan(), "vi") if isinstance(row, TaskRow)][2]
    assert posting.note == "Thời hạn ghi ở II.1.\nVăn bản không ghi năm của thời hạn; năm do máy suy ra."


def test_contents_stand_apart_and_executing_bodies_are_noted():
    plan = sample_plan()
    content = replace(plan.tasks[0], kind=TaskKind.CONTENT)
    done_by = replace(plan.tasks[0], executing=("Ủy ban nhân dân các xã", "phường"))
    plan = replace(plan, tasks=(content, done_by))
    assert [row.number for row in content_rows(plan, "vi") if isinstance(row, TaskRow)] == [1]
    (row,) = [row for row in work_rows(plan, "en") if isinstance(row, TaskRow)]
    assert row.note == "Carried out by: Ủy ban nhân dân các xã, phường."


def test_each_part_of_a_file_has_its_name(examples):
    plan = compile_bytes((examples / "phong-chay-2026.txt").read_bytes(), "phong-chay-2026.txt")
    headings = [row for row in work_rows(plan, "vi") if isinstance(row, HeadingRow)]
    names = [row.words.partition(":")[0] for row in headings if row.depth == 0]
    assert names == ["Văn bản chính (P1)", "Văn bản kèm theo (P2)", "Phụ lục (A1)", "Biểu mẫu (P3)"]
    assert headings[2].words == "PHẦN II NHIỆM VỤ TRỌNG TÂM"


def test_the_notes_of_a_table_are_kept():
    plan = compile_bytes(TABLE.encode(), "a.html")
    (row,) = [row for row in work_rows(plan, "vi") if isinstance(row, TaskRow)]
    assert "Dùng kinh phí năm 2027" in row.note
