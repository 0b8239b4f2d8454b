"""The summary: the figures, and the four questions."""

from __future__ import annotations

from dataclasses import replace

from page_samples import with_findings
from page_sheets import html_of, sheet_of, words_of

from roviec.export.page.summary import MOST, put_summary


def test_the_figures_leave_out_what_is_not_operated_and_say_how_many():
    said = words_of(put_summary(sheet_of()))
    assert "việc được giao 3 việc chung 0 cơ quan 3 việc có ngày hạn 2" in said
    assert "việc không vận hành 1" in said
    assert "1 việc không vận hành vì theo dõi suy nghĩ" in said
    assert "theo dõi tâm trạng" not in said


def test_without_halted_tasks_nothing_is_explained(plan):
    said = words_of(put_summary(sheet_of(replace(plan, tasks=plan.tasks[:1]))))
    assert "việc không vận hành 0" in said
    assert "vì theo dõi" not in said


def test_the_worst_findings_are_named_and_the_rest_counted(plan):
    said = words_of(put_summary(sheet_of(with_findings(plan, 120))))
    assert said.count("Câu thứ") == MOST
    assert f"và {120 - MOST} mục nữa" in said
    assert "lỗi Câu thứ" in said


def test_every_list_is_bounded_so_that_it_prints_on_one_page(plan):
    many = tuple(replace(plan.tasks[0], lead=(f"Sở Thứ {number}",), text="rất dài " * 90) for number in range(300))
    said = words_of(put_summary(sheet_of(with_findings(replace(plan, tasks=many), 500))))
    assert len(said) < 5000


def test_an_empty_plan_says_what_to_do_next(plan):
    bare = sheet_of(replace(plan, tasks=(), findings=()))
    said = words_of(put_summary(bare))
    for step in ("Nên bổ sung thời hạn", "Hãy xem phần “Việc”", "Hãy nêu cơ quan chủ trì", "Bước tiếp"):
        assert step in said
    assert 'href="#tasks"><' not in html_of(put_summary(bare)).split("</dl>")[0]
