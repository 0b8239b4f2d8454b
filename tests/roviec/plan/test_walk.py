"""The walk through the outline: what a clause inherits from those above it."""

from __future__ import annotations

import pytest
from plain_cases import read_cases
from repairing import compiled, task_sketch


@pytest.mark.parametrize(("given", "expected"), read_cases("plan/walk.txt"))
def test_a_clause_inherits_who_and_when(given: str, expected: str) -> None:
    assert task_sketch(compiled(given)) == expected


def test_an_inherited_deadline_points_outside_the_task() -> None:
    plan = compiled(
        "II. NHIỆM VỤ\n1. Mở lớp dạy bơi\n- Cơ quan chủ trì: Sở Y tế.\n- Thời gian hoàn thành: tháng 6/2026.\n"
    )
    (task,) = plan.tasks
    assert task.deadline
    assert task.spans.deadline
    assert task.deadline.inherited_from == "II.1.-2"
    assert plan.outlined.repaired.text[slice(*task.spans.deadline)] == task.deadline.text
    assert task.spans.deadline[0] >= task.span[1]


def test_each_document_of_a_file_is_walked() -> None:
    plan = compiled(
        "KẾ HOẠCH\nDọn kênh\nI. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế kiểm tra nước.\nCHỦ TỊCH\nLê Thị Thử\n"
        "PHỤ LỤC I\n1. Sở Xây dựng lập bản đồ kênh.\n"
    )
    assert [task.path for task in plan.tasks] == ["I.1", "A1/1"]
