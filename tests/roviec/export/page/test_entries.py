"""The pieces that several sections share."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from page_sheets import sheet_of, words_of

from roviec import compile_bytes
from roviec.export.page.entries import (
    clause_words,
    deadline_words,
    empty,
    kind_of,
    place_link,
    task_link,
    task_marks,
    when,
)


def test_a_place_is_a_link_to_its_line():
    assert place_link(sheet_of(), "t0", 11) == (
        '<a href="#L10" class="place"><span data-t="line_n" data-tv="{&quot;n&quot;:11}">dòng 11</span></a>'
    )


def test_a_place_in_a_pdf_is_its_page(examples):
    plan = compile_bytes((examples / "tiem-chung-2026.pdf").read_bytes(), "a.pdf")
    assert words_of(place_link(sheet_of(plan), "t0", plan.tasks[0].line)).startswith("Trang ")


def test_what_stands_nowhere_in_the_source_is_no_link():
    assert "<a" not in place_link(sheet_of(), "f99", 3)


def test_a_task_is_marked_for_the_filter(plan):
    sheet = sheet_of(plan)
    assert task_marks(sheet, 0) == {"data_r": "t0", "data_k": "assigned", "data_b": "0 2", "data_d": None}
    assert task_marks(sheet, 1)["data_k"] == kind_of(plan.tasks[1]) == "halted"
    bare = sheet_of(replace(plan, tasks=(replace(plan.tasks[0], deadline=None),)))
    assert task_marks(bare, 0)["data_d"] == "none"


def test_a_deadline_says_its_day_its_words_and_where_it_comes_from(plan):
    said = words_of(deadline_words(sheet_of(plan), plan.tasks[2].deadline))
    assert said == "30/06/2027 ( trước ngày 30/6/2027 ), theo II.1 , năm do suy ra"


def test_when_is_the_day_or_the_words(plan):
    sheet = sheet_of(plan)
    assert words_of(when(sheet, plan.tasks[0].deadline)) == "30/06/2027"
    assert words_of(when(sheet, plan.tasks[3].deadline)) == "Hằng quý"
    assert words_of(when(sheet, replace(plan.tasks[0].deadline, end=date(1, 1, 1)))) == "01/01/0001"


def test_long_words_are_cut(plan):
    sheet = sheet_of(replace(plan, tasks=(replace(plan.tasks[0], text="việc " * 200),)))
    assert len(words_of(task_link(sheet, 0, 50))) <= 51
    assert clause_words(plan.outlined.parts[0].outline[0], 5) == "MỤC…"


def test_nothing_is_said_in_a_sentence():
    assert words_of(empty(sheet_of(), "no_findings")).startswith("Không thấy lỗi")
