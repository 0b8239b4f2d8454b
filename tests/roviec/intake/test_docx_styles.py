"""Styles and what they give to letters and paragraphs."""

from __future__ import annotations

from docx_builder import NAMES, part
from lxml import etree

from roviec.intake.docx_styles import NumberingPointer, RunLook, Styles, read_pointer


def styles(inner: str, theme: str = "") -> Styles:
    theme_root = etree.fromstring(f"<a:theme {NAMES}>{theme}</a:theme>") if theme else None
    return Styles(etree.fromstring(part("styles", inner)), theme_root)


def style(identity: str, run: str = "", paragraph: str = "", more: str = "", kind: str = "paragraph") -> str:
    inner = f"{more}<w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr>"
    return f'<w:style w:type="{kind}" w:styleId="{identity}">{inner}</w:style>'


def test_a_style_takes_from_its_parent_what_it_does_not_say() -> None:
    read = styles(
        style("Cha", "<w:b/>", '<w:jc w:val="center"/>')
        + style("Con", '<w:b w:val="0"/>', more='<w:basedOn w:val="Cha"/>')
    )
    child = read.paragraph("Con")
    assert child.centred
    assert child.look.bold is False
    assert child.lineage == ("Con", "Cha")


def test_a_circle_of_parents_ends() -> None:
    circle = style("A", more='<w:basedOn w:val="B"/>') + style("B", "<w:b/>", more='<w:basedOn w:val="A"/>')
    assert styles(circle).paragraph("A").look.bold is True


def test_a_paragraph_without_a_style_has_the_default_one() -> None:
    default = '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:rPr><w:b/></w:rPr></w:style>'
    read = styles(default)
    assert read.paragraph(None).look.bold is True
    assert read.paragraph("không có").look.bold is True


def test_bold_in_bold_is_plain_and_the_run_has_the_last_word() -> None:
    read = styles(style("Dam", "<w:b/>") + style("Manh", "<w:b/>", kind="character"))
    base = read.paragraph("Dam")
    assert read.run(base, RunLook()).bold is True
    assert read.run(base, RunLook(style="Manh")).bold is False
    assert read.run(base, RunLook(style="Manh", bold=True)).bold is True


def test_fonts_come_from_the_run_its_style_the_paragraph_the_defaults_or_the_theme() -> None:
    defaults = (
        "<w:docDefaults><w:rPrDefault><w:rPr>"
        '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/></w:rPr></w:rPrDefault></w:docDefaults>'
    )
    theme = '<a:minorFont><a:latin typeface=".VnTime"/></a:minorFont>'
    read = styles(defaults + style("Vni", '<w:rFonts w:ascii="VNI-Times" w:hAnsi="VNI-Times"/>'), theme)
    assert read.run(read.paragraph(None), RunLook()).encoding == ("tcvn3", False)
    assert read.run(read.paragraph("Vni"), RunLook()).encoding == ("vni", False)
    assert read.run(read.paragraph("Vni"), RunLook(high_font="Arial", ascii_font="Arial")).encoding is None


def test_a_numbering_style_names_a_list() -> None:
    read = styles(style("DS", paragraph='<w:numPr><w:numId w:val="4"/></w:numPr>', kind="numbering"))
    assert read.num_id_of("DS") == "4"
    assert read.num_id_of("khác") is None


def test_a_pointer_with_a_wild_level_names_only_its_list() -> None:
    def pointer(level: str) -> NumberingPointer:
        xml = f'<w:numPr {NAMES}><w:ilvl w:val="{level}"/><w:numId w:val="2"/></w:numPr>'
        return read_pointer(etree.fromstring(xml))

    assert pointer("3") == NumberingPointer("2", 3)
    assert pointer("-1") == pointer("999") == pointer("²") == NumberingPointer("2", None)


def test_no_styles_at_all() -> None:
    assert Styles(None, None).paragraph("A").look == RunLook()
