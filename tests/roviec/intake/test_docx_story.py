"""The order of blocks, and paragraphs that run into each other."""

from __future__ import annotations

import pytest
from docx_builder import cell, item, lines, lvl, numbering, para, part, read, read_lines, row, run, table

from roviec.source import Region

DELETED_MARK = "<w:rPr><w:del/></w:rPr>"
HIDDEN_MARK = "<w:rPr><w:vanish/><w:specVanish/></w:rPr>"


def box(inner: str) -> str:
    new = f"<wps:txbx><w:txbxContent>{inner}</w:txbxContent></wps:txbx>"
    old = f"<v:textbox><w:txbxContent>{inner}</w:txbxContent></v:textbox>"
    return (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>{new}</w:drawing></mc:Choice>'
        f"<mc:Fallback><w:pict>{old}</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )


class TestTextBoxes:
    def test_a_text_box_is_read_once_after_its_paragraph(self) -> None:
        body = para(inner=run("neo") + box(para("trong hộp"))) + para("sau")
        assert read_lines(body) == ["neo", "trong hộp", "sau"]

    def test_an_old_text_box_alone_is_read(self) -> None:
        shape = f"<v:shape><v:textbox><w:txbxContent>{para('cũ')}</w:txbxContent></v:textbox></v:shape>"
        assert read_lines(para(inner=f"<w:r><w:pict>{shape}</w:pict></w:r>")) == ["", "cũ"]

    def test_a_text_box_inside_a_text_box(self) -> None:
        assert read_lines(para(inner=run("1") + box(para(inner=run("2") + box(para("3")))))) == ["1", "2", "3"]

    def test_a_text_box_in_a_cell_belongs_to_the_cell(self) -> None:
        source = read(table(row(cell(inner=para(inner=run("a") + box(para("hộp")))), cell("b"))))
        assert [(line.text, line.cell and line.cell.column) for line in source.lines] == [
            ("a", 0),
            ("hộp", 0),
            ("b", 1),
        ]

    def test_a_table_in_a_text_box_is_a_table(self) -> None:
        source = read(para(inner=run("a") + box(table(row(cell("x"), cell("y"))))))
        assert [line.cell and line.cell.column for line in source.lines] == [None, 0, 1]


class TestParagraphMarks:
    def test_a_deleted_mark_joins_two_paragraphs(self) -> None:
        assert read_lines(para("Sở Y tế ", DELETED_MARK) + para("chủ trì.")) == ["Sở Y tế chủ trì."]

    def test_the_joined_paragraph_has_the_number_of_the_second(self) -> None:
        levels = numbering(lvl(0, "%1.") + lvl(1, "%2)"))
        first = para("đầu ", f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>{DELETED_MARK}')
        assert read_lines(first + item("đuôi", 1), numbering=levels) == ["1) đầu đuôi"]

    def test_a_chain_of_deleted_marks(self) -> None:
        assert read_lines("".join(para(text, DELETED_MARK) for text in "abc") + para("d")) == ["abcd"]

    def test_a_deleted_mark_at_the_end_of_a_cell_ends_there(self) -> None:
        source = read(table(row(cell(inner=para("a", DELETED_MARK)), cell("b"))) + para("c"))
        assert [(line.text, line.cell and line.cell.column) for line in source.lines] == [
            ("a", 0),
            ("b", 1),
            ("c", None),
        ]

    def test_a_deleted_mark_before_a_table_ends_there(self) -> None:
        assert read_lines(para("a", DELETED_MARK) + table(row(cell("b")))) == ["a", "b"]

    def test_a_paragraph_deleted_whole_is_gone(self) -> None:
        gone = f"<w:p><w:pPr>{DELETED_MARK}</w:pPr><w:del>{run('cũ')}</w:del></w:p>"
        assert read_lines(para("a") + gone + para("b")) == ["a", "b"]
        assert read_lines(para("a") + gone) == ["a"]

    def test_a_style_separator_keeps_the_number_of_the_heading(self) -> None:
        levels = numbering(lvl(0, "%1."))
        heading = para("Mục đích. ", f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>{HIDDEN_MARK}')
        assert read_lines(heading + para("Nâng cao.") + item("Yêu cầu"), numbering=levels) == [
            "1. Mục đích. Nâng cao.",
            "2. Yêu cầu",
        ]


class TestContainers:
    @pytest.mark.parametrize(
        "xml",
        [
            "<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>",
            "<w:customXml>{}</w:customXml>",
            "<mc:AlternateContent><mc:Choice>{}</mc:Choice><mc:Fallback>{}</mc:Fallback></mc:AlternateContent>",
            "<mc:AlternateContent><mc:Fallback>{}</mc:Fallback></mc:AlternateContent>",
        ],
    )
    def test_what_they_hold_is_read_once(self, xml: str) -> None:
        assert read_lines(para("a") + xml.replace("{}", para("b")) + para("c")) == ["a", "b", "c"]

    def test_blocks_moved_away_are_not_read(self) -> None:
        assert read_lines(f"<w:moveFrom>{para('cũ')}</w:moveFrom>{para('mới')}") == ["mới"]

    def test_deep_nesting_within_the_parsers_limit_is_read(self) -> None:
        deep = para("đáy")
        for _ in range(80):
            deep = table(row(cell(inner=deep)))
        assert [line for line in read_lines(deep) if line] == ["đáy"]


def test_headers_and_footers_stand_apart_once_each() -> None:
    references = '<w:headerReference r:id="header1"/><w:footerReference r:id="footer1"/>'
    body = para("a", f"<w:sectPr>{references}</w:sectPr>") + para("b") + f"<w:sectPr>{references}</w:sectPr>"
    source = read(
        body,
        header1=part("hdr", para("KẾ HOẠCH") + para("")),
        header2=part("hdr", para("không dùng")),
        footer1=part("ftr", para("Trang 1")),
    )
    assert lines(source) == ["a", "b"]
    assert lines(source, Region.HEADER) == ["KẾ HOẠCH"]
    assert lines(source, Region.FOOTER) == ["Trang 1"]
