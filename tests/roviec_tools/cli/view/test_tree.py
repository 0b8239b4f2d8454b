"""Clauses, and tasks under them."""

from __future__ import annotations

from dataclasses import replace

from roviec.model.outlined import PartKind
from roviec_tools.cli.view.tree import put_tree


def test_tasks_stand_under_their_clause(printed, plan):
    lines = printed(put_tree, plan, width=200).splitlines()
    clause = next(number for number, line in enumerate(lines) if line.strip().startswith("- Chủ trì, phối hợp"))
    assert lines[clause + 1].strip() == "▸ Chủ trì, phối hợp với Sở Y tế mở lớp dạy bơi trước ngày 30/6/2027"
    assert "Chủ trì: Sở Giáo dục và Đào tạo · Phối hợp: Sở Y tế" in lines[clause + 2]
    assert "Thời hạn: 30/06/2027" in lines[clause + 2]


def test_children_stand_to_the_right_of_their_parents(printed, plan):
    lines = printed(put_tree, plan, width=200).splitlines()
    indents = {line.strip()[:3]: len(line) - len(line.lstrip()) for line in lines if line.strip()}
    assert indents["II."] < indents["1. "] < indents["- C"]


def test_a_clause_whose_tasks_differ_says_so_and_one_that_is_wholly_kept_out_too(printed, plan):
    assert "[một phần không vận hành]" in printed(put_tree, plan, width=200)
    wholly = tuple(replace(task, operated=False) for task in plan.tasks)
    page = printed(put_tree, replace(plan, tasks=wholly), width=200)
    assert "một phần" not in page
    assert "[không vận hành]" in page


def test_a_single_task_does_not_repeat_the_words_of_its_clause(printed, plan):
    assert printed(put_tree, plan, width=200).count("Đăng khẩu hiệu") == 1


def test_tables_show_their_columns_and_rows(printed, plan):
    page = printed(put_tree, plan, width=200)
    assert "▦ STT | Nội dung | Chủ trì | Thời hạn" in page
    assert "· 1 | Rà soát biển báo ao, hồ | Sở Nông nghiệp và Môi trường | Hằng quý" in page


def test_a_document_inside_the_file_is_announced(printed, plan):
    annex = replace(plan.outlined.parts[0], id="A1", kind=PartKind.ANNEX, outline=())
    two = replace(plan.outlined, parts=(plan.outlined.parts[0], annex))
    page = printed(put_tree, replace(plan, outlined=two, directives=(plan.directive, None)))
    assert "A1  Phụ lục" in page


def test_the_outline_can_be_shown_without_tasks(printed, plan):
    assert "▸" not in printed(lambda paper, plan: put_tree(paper, plan, with_tasks=False), plan)
