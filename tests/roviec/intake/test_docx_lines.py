"""Lines made of paragraphs: breaks, offsets, pages, looks, limits."""

from __future__ import annotations

import pytest
from docx_builder import cell, docx, item, lvl, numbering, para, part, read, row, run, table

from roviec.errors import LimitError
from roviec.intake import limits
from roviec.intake.docx import read_docx
from roviec.model.options import Limits, Options

PAGE = '<w:r><w:br w:type="page"/></w:r>'
RENDERED = "<w:r><w:lastRenderedPageBreak/></w:r>"
BREAK = "<w:r><w:br/></w:r>"


def test_the_text_is_the_lines_and_each_knows_its_offset() -> None:
    source = read(para("Một") + para() + table(row(cell("Hai"))) + para(inner=run("Ba") + BREAK + run("Bốn")))
    assert source.text == "Một\n\nHai\nBa\nBốn"
    assert all(source.text[line.start : line.end] == line.text for line in source.lines)
    assert [line.number for line in source.lines] == [1, 2, 3, 4, 5]


def test_a_soft_break_parts_lines_and_only_the_last_is_whole() -> None:
    source = read(para(inner=run("KT. CHỦ TỊCH") + BREAK + run("PHÓ CHỦ TỊCH")) + para("x"))
    assert [(line.text, line.whole) for line in source.lines] == [
        ("KT. CHỦ TỊCH", False),
        ("PHÓ CHỦ TỊCH", True),
        ("x", True),
    ]


def test_the_number_stands_before_the_first_line_of_its_paragraph() -> None:
    body = item("a").replace("</w:p>", f"{BREAK}{run('b')}</w:p>")
    source = read(body, numbering=numbering(lvl(0, "%1.")))
    assert [[insert.text for insert in line.inserts] for line in source.lines] == [["1. "], []]


def test_breaks_at_the_edges_leave_no_empty_lines() -> None:
    assert [line.text for line in read(para(inner=PAGE + run("a") + BREAK + BREAK)).lines] == ["a"]


class TestPages:
    def test_a_file_that_word_never_laid_out_has_no_pages(self) -> None:
        assert {line.page for line in read(para("a") + para(inner=PAGE) + para("b")).lines} == {None}

    def test_the_marks_of_the_last_layout_count(self) -> None:
        source = read(para("a") + para(inner=PAGE) + para(inner=RENDERED + run("b") + RENDERED + run("c")) + para("d"))
        assert [(line.text, line.page) for line in source.lines if line.text] == [("a", 1), ("bc", 2), ("d", 3)]

    def test_a_row_over_two_pages_turns_the_page_once(self) -> None:
        long = cell(inner=para("a") + para(inner=RENDERED + run("b")))
        source = read(table(row(long, long, cell("c")), row(cell("d"))) + para("e"))
        assert [line.page for line in source.lines] == [1, 2, 1, 2, 1, 2, 2]

    def test_a_mark_before_the_first_words_of_a_row_moves_the_row(self) -> None:
        first = cell(inner=para(inner=RENDERED + run("a")))
        source = read(table(row(cell("x"), cell("y")), row(first, cell("b"), "<w:tc/>")))
        assert [line.page for line in source.lines] == [1, 1, 2, 2, 2]


class TestLooks:
    BOLD = "<w:b/>"

    @pytest.mark.parametrize(
        ("inner", "bold"),
        [
            (run("I. MỤC ĐÍCH", BOLD), True),
            (run("I", BOLD) + run(". ") + run("MỤC", BOLD), True),
            (run("Mục đích", BOLD) + run(": nâng cao"), False),
            (run("Mục đích"), False),
            (run("...", BOLD), False),
        ],
    )
    def test_a_line_is_bold_when_all_its_letters_are(self, inner: str, bold: bool) -> None:
        assert read(para(inner=inner)).lines[0].bold is bold

    def test_each_line_of_a_paragraph_has_its_own_look(self) -> None:
        inner = run("TM. ỦY BAN", self.BOLD) + BREAK + run("(đã ký)")
        assert [line.bold for line in read(para(inner=inner)).lines] == [True, False]

    def test_centred_by_the_paragraph_or_its_style(self) -> None:
        style = '<w:style w:type="paragraph" w:styleId="G"><w:pPr><w:jc w:val="center"/></w:pPr></w:style>'
        body = (
            para("a", '<w:jc w:val="center"/>')
            + para("b", '<w:pStyle w:val="G"/>')
            + para("c", '<w:pStyle w:val="G"/><w:jc w:val="both"/>')
        )
        assert [line.centred for line in read(body, styles=part("styles", style)).lines] == [True, True, False]


@pytest.mark.parametrize(
    "body",
    [
        "<w:p/>" * 51,
        para(inner="<w:r><w:t>a</w:t><w:br/></w:r>" * 51),
        "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr></w:p>" * 51,
        table(row("<w:tc/>" * 51)),
    ],
)
def test_lines_and_blocks_without_end_are_refused(body: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_BLOCKS", 50)
    with pytest.raises(LimitError, match="max_blocks"):
        read_docx(docx(body), "dài.docx", Options())


@pytest.mark.parametrize(
    ("allowed", "named"), [(Limits(max_characters=5), "max_characters"), (Limits(max_pages=1), "max_pages")]
)
def test_a_file_over_a_limit_is_refused_with_its_name(allowed: Limits, named: str) -> None:
    data = docx(para("một đoạn") + para(inner=RENDERED + run("hai")))
    with pytest.raises(LimitError, match=named):
        read_docx(data, "dài.docx", Options(limits=allowed))
