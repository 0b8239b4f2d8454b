"""The "6 rõ" of a plan, and what to mend first."""

from __future__ import annotations

from repairing import compiled

from roviec_tools.cli.reports.clarity import first_to_mend, missing, put_clarity
from roviec_tools.cli.view.labels import CLARITY
from roviec_tools.cli.view.paper import Paper

TEXT = (
    "II. NHIỆM VỤ\n1. Sở Y tế ban hành báo cáo trước ngày 15/3/2026, trình Ủy ban nhân dân tỉnh phê duyệt.\n"
    "2. Công an tỉnh giữ trật tự; Sở Tài chính cấp kinh phí trước ngày 20/3/2026.\n"
)


def printed(text: str) -> str:
    paper = Paper("vi", 80, colours=False)
    put_clarity(paper, compiled(text))
    return paper.console.file.getvalue()


def test_the_clause_that_lacks_most_comes_first_and_stands_there_once():
    worst = first_to_mend(compiled(TEXT))
    assert worst[0].id == "II.2/a"
    assert [task.path for task in worst] == sorted({task.path for task in worst}, reverse=True)


def test_what_is_missing_is_said_in_the_order_of_the_six():
    task = compiled(TEXT).tasks[1]
    assert "time" in missing(task)
    assert list(missing(task)) == [key for key in CLARITY if key in missing(task)]


def test_work_that_is_not_operated_is_not_to_be_mended():
    text = "II. NHIỆM VỤ\n1. Ban Tuyên giáo nắm bắt tư tưởng, dư luận xã hội.\n"
    assert first_to_mend(compiled(text)) == []


def test_a_plan_without_tasks_says_so():
    assert "không giao việc" in printed("I. MỤC ĐÍCH\n1. Nâng cao nhận thức.\n")
