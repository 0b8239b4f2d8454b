"""The table of assigned work."""

from __future__ import annotations

from dataclasses import replace

from set_anew import PARTY, STATE, compiled

from roviec.export.layout.assigned_paper import assigned_paper, with_assigned_work
from roviec.export.layout.paper import Grid
from roviec.export.layout.plan_paper import plan_paper


def rows(text, language="vi"):
    grid = next(block for block in assigned_paper(compiled(text), language).sheets[0].blocks if isinstance(block, Grid))
    table = [[""] * len(grid.shares) for _ in range(grid.rows)]
    for cell in grid.cells:
        table[cell.row][cell.column] = " ".join(line.text for line in cell.lines)
    return table


def test_the_columns_are_those_that_offices_use():
    assert rows(STATE)[0] == [
        "STT",
        "Tên nhiệm vụ",
        "Cơ quan chủ trì",
        "Cơ quan phối hợp",
        "Sản phẩm",
        "Thời hạn",
        "Điều khoản",
        "Ghi chú",
    ]


def test_a_task_stands_in_its_row():
    row = next(row for row in rows(STATE) if row[6] == "gạch đầu dòng thứ 1, mục II.1")
    assert row[0] == "1"
    assert row[2:4] == ["Sở Xây dựng", "Công an tỉnh"]
    assert "30/6/2026" in row[5]


def test_work_that_is_not_operated_keeps_its_words_without_a_number_and_carries_the_note():
    row = next(row for row in rows(STATE) if row[6] == "gạch đầu dòng thứ 2, mục II.1")
    assert row[0] == "–"
    assert row[1].startswith("Nắm bắt dư luận")
    assert row[7].startswith("Không vận hành")
    numbers = [row[0] for row in rows(STATE) if row[0].isdigit()]
    assert numbers == [str(number) for number in range(1, len(numbers) + 1)]


def test_the_totals_leave_it_out_and_say_how_many():
    lines = [line.text for line in assigned_paper(compiled(STATE)).lines()]
    assert any("1 việc không vận hành" in line for line in lines)


def test_a_heading_spans_the_table_above_its_tasks():
    assert ["1. Sở Xây dựng"] in [[cell for cell in row if cell] for row in rows(STATE)]


def test_it_lies_across_the_page_and_cites_the_plan():
    paper = assigned_paper(compiled(PARTY))
    assert paper.sheets[0].landscape
    assert "(Kèm theo Kế hoạch số 31-KH/TU, ngày 02/4/2026 của Ban Thường vụ Tỉnh ủy Lâm Khê)" in [
        line.text for line in paper.lines()
    ]


def test_labels_in_english():
    assert rows(STATE, "en")[0][1] == "Task"


def test_a_plan_without_assigned_work_says_so_and_gets_no_table_behind_it():
    plan = compiled("KẾ HOẠCH\nvề an toàn\nI. MỤC ĐÍCH\n1. Đường an toàn.\n")
    assert "Văn bản không giao việc nào cho cơ quan nêu tên." in [line.text for line in assigned_paper(plan).lines()]
    paper = plan_paper(plan)
    assert with_assigned_work(paper, plan) is paper


def test_behind_the_plan_nobody_takes_it_for_an_annex_of_the_plan():
    plan = compiled(STATE)
    last = with_assigned_work(plan_paper(plan), plan).sheets[-1]
    assert "không phải là nội dung của văn bản" in " ".join(line.text for line in last.blocks[:3])


def test_a_deadline_in_the_clause_itself_needs_no_note_and_one_elsewhere_names_its_place():
    plan = compiled(STATE)

    def note(inherited):
        tasks = tuple(
            replace(task, deadline=replace(task.deadline, inherited_from=inherited)) if task.path == "II.1.-1" else task
            for task in plan.tasks
        )
        return [
            line.text for line in assigned_paper(replace(plan, tasks=tasks)).lines() if "Thời hạn ghi ở" in line.text
        ]

    assert note("II.1.-1.-3") == []
    assert note("II.1") == ["Thời hạn ghi ở mục II.1."]
