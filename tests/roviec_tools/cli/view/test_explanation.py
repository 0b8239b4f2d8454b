"""Why the compiler says what it says of a clause."""

from __future__ import annotations

from dataclasses import replace

from msgspec import structs
from sample_plan import LINES, line_start

from roviec.model.repaired import Run
from roviec_tools.cli.explain import find_clause
from roviec_tools.cli.view.explanation import own_span, put_explanation, source_lines


def test_the_words_of_the_source_are_those_of_the_clause_alone(plan):
    repaired = plan.outlined.repaired
    section = find_clause(plan, "II")
    assert [line.number for line in source_lines(repaired, own_span(section))] == [9]


def test_a_clause_that_was_wrapped_over_two_lines_shows_both(plan):
    repaired = plan.outlined.repaired
    start, end = line_start(11), line_start(13) - 1
    assert [line.number for line in source_lines(repaired, (start, end))] == [11, 12]


def test_words_that_word_put_in_have_no_line_of_their_own(plan):
    put_in = replace(plan.outlined.repaired, runs=(Run((0, 5), None, None, 1, "numbering"),))
    assert source_lines(put_in, (0, 5)) == []


def test_a_changed_run_is_shown_whole(plan):
    repaired = plan.outlined.repaired
    changed = replace(repaired, runs=(Run((0, 3), (0, len(LINES[0])), None, 1, "encoding"),))
    assert [line.number for line in source_lines(changed, (1, 2))] == [1]


def test_every_fact_of_a_task(printed, plan):
    page = printed(put_explanation, plan, find_clause(plan, "II.2.T1.r1"), "II.2.T1.r1/a", width=160)
    for words in (
        "ĐIỀU KHOẢN II.2.T1.r1",
        "VIỆC II.2.T1.r1/a  việc được giao",
        "Quy tắc: table-row",
        "Thời hạn: “Hằng quý” · FREQ=MONTHLY;INTERVAL=3",
        "Phối hợp: không nêu",
        "6 rõ: người – · việc ✓",
    ):
        assert words in page


def test_the_findings_of_the_clause_are_shown_with_it(printed, plan):
    assert "ND003" in printed(put_explanation, plan, find_clause(plan, "II.1.-1"), "II.1.-1")
    assert "ND003" not in printed(put_explanation, plan, find_clause(plan, "I"), "I")


def test_a_fact_that_is_printed_elsewhere_names_its_line(printed, plan):
    page = printed(put_explanation, plan, find_clause(plan, "II.1.-1"), "II.1.-1/a", width=160)
    assert "Chủ trì: Sở Giáo dục và Đào tạo (dòng 10)\n" in page
    assert "Phối hợp: Sở Y tế\n" in page


def test_a_form_without_visible_lines_names_the_page_once(printed, plan):
    repaired = plan.outlined.repaired
    lines = tuple(structs.replace(line, page=2) for line in repaired.source.lines)
    binary = replace(repaired, source=replace(repaired.source, text_form=False, lines=lines))
    from_pdf = replace(plan, outlined=replace(plan.outlined, repaired=binary))
    clause = find_clause(plan, "II.1.-1")
    page = printed(put_explanation, from_pdf, replace(clause, text_span=(clause.span[0], line_start(13) - 1)), "x")
    assert page.count("Trong tệp gốc, trang 2: ") == 1
    assert "Đăng khẩu hiệu" in page
