"""The left side as a whole."""

from __future__ import annotations

from dataclasses import replace

from page_sheets import html_of, sheet_of, words_of

from roviec import compile_bytes
from roviec.export.page.pictures import PagePicture
from roviec.export.page.source_pane import put_source


def test_the_legend_names_the_colours_that_are_there_and_no_others(plan):
    said = words_of(put_source(sheet_of(plan)))
    assert "Chủ trì Phối hợp, thực hiện Thời hạn Sản phẩm không vận hành cảnh báo" in said
    bare = html_of(put_source(sheet_of(replace(plan, tasks=(), findings=()))))
    assert "legend" not in bare


def test_pages_without_a_picture_are_text_and_that_is_said(examples):
    name = "tiem-chung-2026.pdf"
    plan = compile_bytes((examples / name).read_bytes(), name)
    pages = tuple(PagePicture(number, 595, 842, b"x") for number in (1, 2))
    html = html_of(put_source(sheet_of(plan, pages=pages)))
    assert html.count("<figure") == 2
    assert "chỉ kèm ảnh 2 trang đầu" in words_of(html)
    assert html.count("chỉ kèm ảnh") == 1
    assert "Trang 10" in words_of(html)


def test_a_pdf_without_any_picture_is_text(examples):
    name = "tiem-chung-2026.pdf"
    plan = compile_bytes((examples / name).read_bytes(), name)
    html = html_of(put_source(sheet_of(plan)))
    assert "<figure" not in html
    assert "chỉ kèm ảnh" not in html


def test_an_empty_file_is_told(plan):
    source = replace(plan.outlined.repaired.source, lines=(), text="")
    repaired = replace(plan.outlined.repaired, source=source, text="", runs=(), blocks=())
    outlined = replace(plan.outlined, repaired=repaired, parts=())
    bare = replace(plan, outlined=outlined, tasks=(), findings=(), directives=())
    assert "Tệp không có chữ nào." in words_of(put_source(sheet_of(bare)))
