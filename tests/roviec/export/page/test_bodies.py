"""Bodies and their tasks as a table."""

from __future__ import annotations

from dataclasses import replace

from page_sheets import html_of, sheet_of, words_of

from roviec.export.page.bodies import load_words, put_bodies


def test_a_group_of_rows_a_body_a_row_a_task():
    html = html_of(put_bodies(sheet_of()))
    assert html.count("<tbody>") == 3
    assert html.count('class="entry"') == 4


def test_the_row_says_role_work_and_deadline():
    said = words_of(put_bodies(sheet_of()))
    assert "Sở Y tế phối hợp, thực hiện 1 việc Phối hợp Chủ trì, phối hợp với Sở Y tế mở lớp dạy bơi" in said
    assert "Hằng quý" in said
    assert "theo dõi tâm trạng" not in said


def test_the_load_is_said_in_words():
    sheet = sheet_of()
    assert words_of(load_words(sheet, sheet.bodies[0])) == "chủ trì 2 việc"


def test_without_bodies_the_next_step_is_said(plan):
    assert "Hãy xem phần “Việc”" in words_of(put_bodies(sheet_of(replace(plan, tasks=()))))
