"""The faults of the document."""

from __future__ import annotations

from dataclasses import replace

from page_samples import with_findings
from page_sheets import html_of, sheet_of, words_of
from sample_plan import TEXT

from roviec import Finding, Severity
from roviec.export.page.findings import MOST_QUOTED, put_finding, put_findings


def one(plan, **changes):
    finding = Finding("TT001", Severity.ERROR, "Thiếu chữ “năm”.", None, 5, (0, 7))
    return sheet_of(replace(plan, findings=(replace(finding, **changes),)))


def test_the_worst_come_first_and_each_severity_is_counted(plan):
    said = words_of(put_findings(sheet_of(with_findings(plan, 120))))
    heads = ("Lỗi: nên sửa trước khi ký (30)", "Cảnh báo: nên xem lại (60)", "Lưu ý: để biết (30)")
    places = [said.index(words) for words in heads]
    assert places == sorted(places)


def test_each_has_its_entry_once(plan):
    html = html_of(put_findings(sheet_of(with_findings(plan, 120))))
    assert all(html.count(f'id="f{number}"') == 1 for number in range(120))


def test_a_finding_says_severity_rule_line_sentence_words_and_mending(plan):
    said = words_of(put_finding(one(plan, fix="Ủy ban nhân dân"), 0))
    assert said.startswith("lỗi TT001 dòng 5 Thiếu chữ “năm”. ỦY BAN NHÂN DÂN TỈNH BÌNH SƠN")
    assert said.endswith("Đề nghị sửa thành : Ủy ban nhân dân")


def test_the_place_is_marked_in_its_words(plan):
    start = TEXT.index("đuối nước")
    html = put_finding(one(plan, span=(start, start + 9)), 0)
    assert "phòng, chống <mark>đuối nước</mark> cho trẻ em" in html


def test_long_places_and_places_outside_are_kept_short(plan):
    assert len(words_of(put_finding(one(plan, span=(0, len(TEXT))), 0))) < MOST_QUOTED + 200
    assert "<mark></mark>" in put_finding(one(plan, span=(10**6, 10**7)), 0)
    assert "quote" not in put_finding(one(replace_text(plan), span=(0, 0)), 0)


def replace_text(plan):
    repaired = replace(plan.outlined.repaired, text="", runs=(), blocks=())
    return replace(plan, outlined=replace(plan.outlined, repaired=repaired, parts=()), tasks=(), directives=())


def test_no_findings_say_the_next_step(plan):
    assert "Không thấy lỗi nào trong văn bản. Bước tiếp" in words_of(put_findings(sheet_of(replace(plan, findings=()))))


def test_the_words_around_the_place_are_whole_words(plan):
    start = TEXT.index("30/6/2027")
    said = words_of(put_finding(one(plan, span=(start, start + 9)), 0))
    assert "…với Sở Y tế mở lớp dạy bơi trước ngày 30/6/2027 ; theo dõi tâm trạng dư luận." in said
