"""What a task asks for."""

from __future__ import annotations

import pytest
from compare_samples import compiled

from roviec.compare.work import label_of, words_of_work

HEAD = "KẾ HOẠCH\nBảo đảm an toàn hồ bơi\n\nI. NHIỆM VỤ\n"


@pytest.mark.parametrize(
    ("clause", "words"),
    [
        (
            "1. Giao Sở Y tế chủ trì, phối hợp với Công an tỉnh lập danh sách trạm cấp cứu trước ngày 15/3/2026.",
            "lập danh sách trạm cấp cứu",
        ),
        ("1. Sở Y tế có trách nhiệm mở 12 lớp sơ cứu, hoàn thành trước ngày 15/3/2026.", "mở 12 lớp sơ cứu"),
    ],
)
def test_bodies_and_deadlines_are_taken_out(clause, words):
    plan = compiled(f"{HEAD}{clause}\n")
    assert words_of_work(plan, plan.tasks) == words


def test_a_label_has_no_closing_mark():
    assert label_of("mở 12 lớp sơ cứu.") == label_of("Mở 12 lớp sơ cứu")
