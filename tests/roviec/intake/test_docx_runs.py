"""What is seen of the runs of a paragraph."""

from __future__ import annotations

import pytest
from docx_builder import lines, para, part, read, read_lines, run
from lxml import etree

from roviec.intake.docx_names import W
from roviec.intake.docx_runs import Piece, merged, text_boxes
from roviec.source import Region

FIELD = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
BEGIN, SEPARATE, END = (FIELD.format(turn) for turn in ("begin", "separate", "end"))


def code(text: str) -> str:
    return f"<w:r><w:instrText>{text}</w:instrText></w:r>"


def seen(inner: str, **parts: str) -> list[str]:
    return read_lines(para(inner=inner), **parts)


@pytest.mark.parametrize(
    ("xml", "text"),
    [
        ("<w:r><w:t>Tên</w:t><w:tab/><w:t>Ngày</w:t></w:r>", "Tên\tNgày"),
        ("<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t></w:r>", "a-b"),
        ("<w:r><w:t>a</w:t><w:softHyphen/><w:t>b</w:t></w:r>", "a\u00adb"),
        ('<w:r><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>', "→"),
        ('<w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:t xml:space="preserve"> Có</w:t></w:r>', "☑ Có"),
        ('<w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:t>95%</w:t></w:r>', "≥95%"),
        ('<w:r><w:sym w:font="Times New Roman" w:char="2013"/></w:r>', "–"),
        ('<w:r><w:sym w:font="Symbol" w:char="zz"/><w:t>x</w:t></w:r>', "x"),
        ('<w:r><w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/></w:rPr><w:t>\uf0b7</w:t></w:r>', "•"),
        ("<w:r><w:t>a<!-- ghi chú -->b</w:t></w:r>", "ab"),
        ("<w:r><w:t>a\nb</w:t></w:r>", "a b"),
        ("<m:oMath><m:r><m:t>5m²</m:t></m:r></m:oMath>", "5m²"),
        (f'<w:hyperlink r:id="x">{run("hason.gov.vn")}</w:hyperlink>', "hason.gov.vn"),
        (f"<w:smartTag>{run('Hà Sơn')}</w:smartTag>", "Hà Sơn"),
        (f"<w:sdt><w:sdtPr/><w:sdtContent>{run('12')}</w:sdtContent></w:sdt>", "12"),
        (f"<w:proofErr/>{run('a')}<w:bookmarkStart/>{run('b')}", "ab"),
    ],
)
def test_a_run_shows(xml: str, text: str) -> None:
    assert seen(xml) == [text]


class TestFields:
    def test_only_the_result_is_read(self) -> None:
        assert seen(BEGIN + code(" PAGE ") + SEPARATE + run("7") + END) == ["7"]

    def test_a_field_without_a_result_shows_nothing(self) -> None:
        assert seen(run("a") + BEGIN + code("XE ") + run("mục lục") + END + run("b")) == ["ab"]

    def test_a_field_inside_an_instruction_is_not_read(self) -> None:
        inner = BEGIN + code("REF x") + SEPARATE + run("bí mật") + END
        assert seen(BEGIN + code("IF ") + inner + SEPARATE + run("kết quả") + END) == ["kết quả"]

    def test_a_field_inside_a_result_is_read(self) -> None:
        inner = BEGIN + code("PAGEREF x") + SEPARATE + run("3") + END
        assert seen(BEGIN + code("TOC") + SEPARATE + run("Mục ") + inner + END) == ["Mục 3"]

    def test_a_result_may_run_over_paragraphs(self) -> None:
        body = para(inner=BEGIN + code("TOC") + SEPARATE + run("I")) + para("II") + para(inner=run("III") + END)
        assert read_lines(body) == ["I", "II", "III"]

    def test_a_field_that_never_ends_swallows_one_paragraph_at_most(self) -> None:
        assert read_lines(para(inner=run("a") + BEGIN + code("IF")) + para("b")) == ["a", "b"]

    def test_a_simple_field_is_its_result(self) -> None:
        assert seen(f'<w:fldSimple w:instr="DATE">{run("05/3/2026")}</w:fldSimple>') == ["05/3/2026"]


class TestTrackedChanges:
    def test_insertions_are_read_and_deletions_are_not(self) -> None:
        inner = run("trước ngày ") + f"<w:ins>{run('20')}</w:ins><w:del><w:r><w:delText>15</w:delText></w:r></w:del>"
        assert seen(inner + run("/3")) == ["trước ngày 20/3"]

    def test_text_moved_is_read_where_it_went(self) -> None:
        body = para(inner=f"<w:moveFrom>{run('việc')}</w:moveFrom>") + para(inner=f"<w:moveTo>{run('việc')}</w:moveTo>")
        assert read_lines(body) == ["", "việc"]

    def test_an_insertion_deleted_again_is_not_read(self) -> None:
        assert seen(f"<w:ins><w:del>{run('x')}</w:del></w:ins>{run('y')}") == ["y"]


class TestHiddenText:
    def test_it_is_not_read(self) -> None:
        assert seen(run("thấy") + run("ẩn", "<w:vanish/>")) == ["thấy"]

    def test_the_switch_may_be_off(self) -> None:
        assert seen(run("thấy", '<w:vanish w:val="false"/>')) == ["thấy"]

    def test_a_style_hides_too(self) -> None:
        styles = part("styles", '<w:style w:type="character" w:styleId="An"><w:rPr><w:vanish/></w:rPr></w:style>')
        assert seen(run("thấy") + run("ẩn", '<w:rStyle w:val="An"/>'), styles=styles) == ["thấy"]

    def test_a_field_closes_though_its_end_is_hidden(self) -> None:
        hidden_end = '<w:r><w:rPr><w:vanish/></w:rPr><w:fldChar w:fldCharType="end"/></w:r>'
        assert seen(BEGIN + code("TC x") + hidden_end + run("chữ")) == ["chữ"]


class TestLegacyFonts:
    FONT = '<w:rFonts w:ascii="{0}" w:hAnsi="{0}"/>'

    def test_tcvn3(self) -> None:
        assert seen(run("Uû ban nh©n d©n", self.FONT.format(".VnTime"))) == ["Uỷ ban nhân dân"]

    def test_capitals_are_in_a_font_of_their_own(self) -> None:
        assert seen(run("kÕ ho¹ch", self.FONT.format(".VnTimeH"))) == ["KẾ HOẠCH"]

    def test_a_converter_writes_the_byte_of_u_with_a_horn_as_a_soft_hyphen(self) -> None:
        properties = f"<w:rPr>{self.FONT.format('.VnTime')}</w:rPr>"
        assert seen(f"<w:r>{properties}<w:t>tr</w:t><w:softHyphen/><w:t>íc</w:t></w:r>") == ["trước"]

    def test_vni_with_the_mark_in_another_run(self) -> None:
        font = self.FONT.format("VNI-Times")
        assert seen(run("tuye", font) + run("ân", font) + run(" truyeàn", font)) == ["tuyên truyền"]

    def test_text_that_is_unicode_already_stays_whatever_its_font(self) -> None:
        assert seen(run("Kế hoạch đã duyệt", self.FONT.format(".VnTime"))) == ["Kế hoạch đã duyệt"]

    def test_the_font_comes_from_the_style(self) -> None:
        style = f'<w:style w:type="paragraph" w:styleId="Cu"><w:rPr>{self.FONT.format(".VnTime")}</w:rPr></w:style>'
        body = para("Tr­êng häc", '<w:pStyle w:val="Cu"/>')
        assert read_lines(body, styles=part("styles", style)) == ["Trường học"]

    def test_a_unicode_run_beside_it_stays(self) -> None:
        assert seen(run("®·", self.FONT.format(".VnTime")) + run(" é")) == ["đã é"]


class TestNotes:
    def test_the_mark_is_not_in_the_text_and_the_note_stands_apart(self) -> None:
        footnotes = part(
            "footnotes",
            f'<w:footnote w:type="separator" w:id="0">{para("kẻ")}</w:footnote>'
            f'<w:footnote w:id="1">{para("thừa")}</w:footnote>'
            f'<w:footnote w:id="2">{para("Theo báo cáo.")}</w:footnote>',
        )
        source = read(para(inner=run("95%") + '<w:r><w:footnoteReference w:id="2"/></w:r>'), footnotes=footnotes)
        assert lines(source) == ["95%"]
        assert lines(source, Region.FOOTNOTE) == ["Theo báo cáo."]

    def test_notes_come_in_the_order_of_their_marks(self) -> None:
        endnotes = part("endnotes", "".join(f'<w:endnote w:id="{n}">{para(f"ghi {n}")}</w:endnote>' for n in (1, 2)))
        marks = "".join(f'<w:r><w:endnoteReference w:id="{n}"/></w:r>' for n in (2, 1))
        assert lines(read(para(inner=marks), endnotes=endnotes), Region.FOOTNOTE) == ["ghi 2", "ghi 1"]


def test_neighbours_of_one_encoding_are_turned_together() -> None:
    pieces = [Piece("a", False, ("vni", False), 1), Piece("ù", False, ("vni", False), 1), Piece("b", False, None, 1)]
    assert list(merged(pieces)) == ["á", "b"]


def test_a_text_box_is_found_at_any_depth_and_once() -> None:
    box = f'<w:txbxContent xmlns:w="{W}"><w:p/></w:txbxContent>'
    mc = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    drawing = f'<d xmlns:mc="{mc}"><g><mc:AlternateContent><mc:Choice>{box}</mc:Choice>'
    drawing += f"<mc:Fallback>{box}</mc:Fallback></mc:AlternateContent><s>{box}</s></g></d>"
    assert len(text_boxes(etree.fromstring(drawing))) == 2
