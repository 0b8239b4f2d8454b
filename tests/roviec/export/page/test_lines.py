"""The source as lines of text."""

from __future__ import annotations

from dataclasses import replace

from msgspec import structs
from page_sheets import html_of, sheet_of, words_of

from roviec import compile_bytes
from roviec.export.page.lines import flags_of, put_lines
from roviec.source import Region


def lines_of(plan):
    sheet = sheet_of(plan)
    return put_lines(sheet, list(enumerate(sheet.places.rows)))


def test_every_line_stands_on_its_own_with_its_number(plan):
    html = lines_of(plan)
    assert html.count('class="l') >= 20
    assert 'id="L10"' in html
    assert '<span class="no" aria-hidden="true">11</span>' in html


def test_findings_and_halted_tasks_are_told_in_words_at_their_line(plan):
    sheet = sheet_of(plan)
    assert flags_of(sheet, 10, sheet.places.rows[10]) == [("t1", "halted"), ("f0", "warning")]
    assert flags_of(sheet, 11, sheet.places.rows[11]) == []
    said = words_of(lines_of(plan))
    assert "không vận hành cảnh báo ND003" in said


def test_a_table_of_a_word_file_is_a_table(examples):
    name = "tiem-chung-2026.docx"
    html = lines_of(compile_bytes((examples / name).read_bytes(), name))
    assert html.count("<table>") == 3
    assert 'tabindex="0"' in html
    assert "colspan=" in html


def test_layout_of_a_line_is_kept(plan):
    line = structs.replace(plan.outlined.repaired.source.lines[3], bold=True, centred=True, region=Region.HEADER)
    source = replace(plan.outlined.repaired.source, lines=(line,))
    shown = replace(plan, outlined=replace(plan.outlined, repaired=replace(plan.outlined.repaired, source=source)))
    assert 'class="l bold centred gone"' in html_of(lines_of(shown))


def test_hostile_words_stay_words():
    text = "KẾ HOẠCH\nI. TỔ CHỨC <script>alert(1)</script>\n1. Sở Y tế chủ trì \u2028 \u202e “a\"b'c” & báo cáo."
    html = lines_of(compile_bytes(text.encode(), "a.txt"))
    assert "<script" not in html
    assert "&lt;script&gt;" in html
