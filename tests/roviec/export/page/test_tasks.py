"""The clauses and what stands under them."""

from __future__ import annotations

from dataclasses import replace

from page_sheets import html_of, sheet_of, words_of

from roviec.export.page.tasks import DEEPEST, TASK_LETTERS, put_tasks
from roviec.model.outlined import PartKind


def test_every_clause_and_task_has_its_entry_once(plan):
    html = html_of(put_tasks(sheet_of()))
    for ref in [f"n{number}" for number in range(9)] + [f"t{number}" for number in range(4)]:
        assert html.count(f'id="{ref}"') == 1


def test_a_task_says_who_with_whom_what_and_by_when():
    said = words_of(put_tasks(sheet_of()))
    assert "Chủ trì Sở Giáo dục và Đào tạo Phối hợp Sở Y tế Sản phẩm lớp dạy bơi Thời hạn 30/06/2027" in said
    assert "Chưa nêu rõ : người" in said


def test_a_task_that_is_not_operated_says_why_in_a_sentence():
    html = html_of(put_tasks(sheet_of()))
    card = html[html.index('id="t1"') : html.index("</article>", html.index('id="t1"'))]
    assert "Không vận hành: việc này theo dõi suy nghĩ" in card
    assert "Chưa nêu rõ" not in card


def test_a_clause_does_not_say_again_what_its_tasks_say():
    html = html_of(put_tasks(sheet_of()))
    assert html.count("Đăng khẩu hiệu") == 1
    assert "Kế hoạch này nhằm nâng cao" in html


def test_addresses_of_tasks_are_told_where_a_clause_has_several():
    html = html_of(put_tasks(sheet_of()))
    assert 'class="id">II.1.-1/a' in html
    assert 'class="id">II.1.-2/a' not in html


def test_findings_stand_under_their_clause_without_a_second_id():
    html = html_of(put_tasks(sheet_of()))
    assert 'data-r="f0"' in html
    assert 'id="f0"' not in html


def test_a_table_says_its_columns():
    assert "STT; Nội dung; Chủ trì; Thời hạn" in words_of(put_tasks(sheet_of()))


def test_parts_have_their_names_where_there_are_several(plan):
    assert "Văn bản chính" not in words_of(put_tasks(sheet_of()))
    first = plan.outlined.parts[0]
    parts = (first, replace(first, id="A1", kind=PartKind.ANNEX, outline=()))
    both = replace(plan, outlined=replace(plan.outlined, parts=parts), directives=(plan.directive, None))
    said = words_of(put_tasks(sheet_of(both)))
    assert "Văn bản chính" in said
    assert "Phụ lục" in said


def test_depth_and_length_stay_in_the_room_there_is(plan):
    node = replace(plan.outlined.parts[0].outline[0], level=40)
    part = replace(plan.outlined.parts[0], outline=(node, *plan.outlined.parts[0].outline[1:]))
    long = replace(plan.tasks[0], text="việc " * 2000)
    html = html_of(put_tasks(sheet_of(replace(plan, outlined=replace(plan.outlined, parts=(part,)), tasks=(long,)))))
    assert f"entry d{DEEPEST}" in html
    assert "d40" not in html
    assert html.count("việc việc") < TASK_LETTERS


def test_without_clauses_the_next_step_is_said(plan):
    bare = replace(plan, outlined=replace(plan.outlined, parts=()), tasks=(), directives=())
    assert "Không tìm thấy điều khoản nào. Hãy xem" in words_of(put_tasks(sheet_of(bare)))
