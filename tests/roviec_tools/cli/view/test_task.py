"""One task on the page."""

from __future__ import annotations

from dataclasses import replace

from roviec.model.task import TaskKind
from roviec_tools.cli.view.task import deadline_words, put_task, task_facts


def test_facts_are_said_in_a_line_and_only_those_that_the_document_says(plan):
    assert task_facts(plan.tasks[0], "vi").plain == (
        "Chủ trì: Sở Giáo dục và Đào tạo · Phối hợp: Sở Y tế · Sản phẩm: lớp dạy bơi"
        " · Thời hạn: 30/06/2027 (“trước ngày 30/6/2027”)"
    )
    assert task_facts(replace(plan.tasks[0], lead=(), coordinating=(), products=(), deadline=None), "vi").plain == ""


def test_an_inherited_deadline_names_its_clause(plan):
    assert deadline_words(plan.tasks[2].deadline, "en") == "2027-06-30 (“trước ngày 30/6/2027”), from II.1"


def test_a_deadline_without_a_day_is_the_documents_words(plan):
    assert deadline_words(plan.tasks[3].deadline, "vi") == "“Hằng quý”"


def test_contents_and_requirements_are_not_shown_as_work(printed, plan):
    content = replace(plan.tasks[0], kind=TaskKind.CONTENT)
    assert printed(lambda paper: put_task(paper, content, 0, alone=False)) == ""
    assert printed(lambda paper: put_task(paper, plan.tasks[1], 0, alone=False)).startswith(
        "▸ theo dõi tâm trạng dư luận [không vận hành]"
    )
