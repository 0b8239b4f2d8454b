"""The six, counted of operated assigned tasks."""

from __future__ import annotations

from dataclasses import replace

from page_sheets import html_of, sheet_of, words_of

from roviec.export.page.clarity import (
    assigned_tasks,
    missing_of,
    missing_words,
    put_clarity,
    put_shares,
    unclear_tasks,
)


def test_a_task_that_is_not_operated_is_counted_nowhere():
    sheet = sheet_of()
    assert assigned_tasks(sheet) == [0, 2, 3]
    assert "Rõ sản phẩm 1/3" in words_of(put_shares(sheet, explained=False))


def test_each_of_the_six_is_explained_where_there_is_room():
    assert "Nói kết quả hoặc sản phẩm." in words_of(put_shares(sheet_of(), explained=True))
    assert "Nói kết quả" not in words_of(put_shares(sheet_of(), explained=False))


def test_the_least_clear_come_first_in_their_order():
    sheet = sheet_of()
    assert unclear_tasks(sheet) == [2, 3, 0]
    assert missing_of(sheet, 0) == ["person"]


def test_what_is_missing_is_said_in_words():
    assert words_of(missing_words(sheet_of(), 2)) == "Chưa nêu rõ : người , thời gian , sản phẩm"


def test_a_task_that_says_everything_lacks_nothing(plan):
    clear = replace(plan.tasks[0], clarity=replace(plan.tasks[0].clarity, person=True))
    assert missing_words(sheet_of(replace(plan, tasks=(clear,))), 0) is None


def test_every_cell_of_the_table_is_a_word():
    html = html_of(put_clarity(sheet_of()))
    assert html.count('<td data-t="yes"') + html.count('<td data-t="no"') == 18


def test_without_assigned_tasks_the_next_step_is_said(plan):
    assert "Hãy nêu cơ quan chủ trì" in words_of(put_clarity(sheet_of(replace(plan, tasks=()))))
