"""Automatic numbers as Word shows them."""

from __future__ import annotations

from docx_builder import abstract, item, lvl, num, numbering, para, part, read, read_lines

OUTLINE = lvl(0, "%1.", "upperRoman") + lvl(1, "%2.") + lvl(2, "%3)", "lowerLetter") + lvl(3, "-", "bullet")


def numbers(*levels: int, part: str, list_id: int = 1) -> list[str]:
    return [line.strip() for line in read_lines("".join(item("", level, list_id) for level in levels), numbering=part)]


def test_a_number_is_inserted_and_never_part_of_the_text() -> None:
    source = read(item("Mục đích"), numbering=numbering(OUTLINE))
    (line,) = source.lines
    assert source.text == line.text == "Mục đích"
    assert [(insert.at, insert.text, insert.reason) for insert in line.inserts] == [(0, "I. ", "numbering")]


def test_deeper_levels_restart_when_a_higher_one_advances() -> None:
    body = "".join(item("việc", level) for level in (0, 1, 2, 2, 1, 2, 3, 3, 0, 1))
    expected = ["I.", "1.", "a)", "b)", "2.", "a)", "-", "-", "II.", "1."]
    assert read_lines(body, numbering=numbering(OUTLINE)) == [f"{marker} việc" for marker in expected]


def test_a_text_of_several_levels_takes_each_in_its_own_format() -> None:
    levels = lvl(0, "%1.", "upperRoman") + lvl(1, "%1.%2.") + lvl(2, "%1.%2.%3")
    assert numbers(0, 1, 2, part=numbering(levels)) == ["I.", "I.1.", "I.1.1"]


def test_legal_numbering_writes_every_level_in_digits() -> None:
    levels = lvl(0, "%1.", "upperRoman") + lvl(1, "%1.%2.", more="<w:isLgl/>")
    assert numbers(0, 0, 1, part=numbering(levels)) == ["I.", "II.", "2.1."]


def test_legal_numbering_can_be_switched_off() -> None:
    levels = lvl(0, "%1.", "upperRoman") + lvl(1, "%1.%2.", more='<w:isLgl w:val="0"/>')
    assert numbers(0, 1, part=numbering(levels)) == ["I.", "I.1."]


def test_the_suffix_parts_the_number_from_the_words() -> None:
    for suffix, expected in (("tab", "1. việc"), ("space", "1. việc"), ("nothing", "1.việc")):
        levels = lvl(0, "%1.", more=f'<w:suff w:val="{suffix}"/>')
        assert read_lines(item("việc"), numbering=numbering(levels)) == [expected]


def test_an_empty_item_keeps_its_number_but_no_bullet() -> None:
    assert read_lines(item("", 0) + item("", 3), numbering=numbering(OUTLINE)) == ["I.", ""]


def test_the_list_starts_where_it_says() -> None:
    assert numbers(0, 0, part=numbering(lvl(0, "%1.", start=5))) == ["5.", "6."]


def test_two_lists_of_one_abstract_list_count_on_together() -> None:
    both = numbering(OUTLINE, num(1) + num(2))
    assert read_lines(item("a", 0, 1) + item("b", 0, 2), numbering=both) == ["I. a", "II. b"]


def test_a_start_override_restarts_once() -> None:
    override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    both = numbering(lvl(0, "%1."), num(1) + num(2, overrides=override))
    body = item("a") + item("b") + item("c", num=2) + item("d", num=2) + item("e")
    assert read_lines(body, numbering=both) == ["1. a", "2. b", "1. c", "2. d", "3. e"]


def test_an_override_may_bring_its_own_level() -> None:
    override = f'<w:lvlOverride w:ilvl="0">{lvl(0, "Bước %1:", start=3)}</w:lvlOverride>'
    assert numbers(0, 0, part=numbering(lvl(0, "%1."), num(1, overrides=override))) == ["Bước 3:", "Bước 4:"]


def test_a_level_that_was_jumped_over_counts_as_used() -> None:
    levels = lvl(0, "%1.") + lvl(1, "%1.%2.") + lvl(2, "%3)")
    assert numbers(1, 1, 0, 1, part=numbering(levels)) == ["1.1.", "1.2.", "2.", "2.1."]
    assert numbers(0, 2, 1, part=numbering(levels)) == ["1.", "1)", "1.2."]


def test_a_level_may_be_told_never_to_restart() -> None:
    levels = lvl(0, "Chương %1.", "upperRoman") + lvl(1, "Điều %2.", more='<w:lvlRestart w:val="0"/>')
    expected = ["Chương I.", "Điều 1.", "Điều 2.", "Chương II.", "Điều 3."]
    assert numbers(0, 1, 1, 0, 1, part=numbering(levels)) == expected


def test_a_level_may_restart_after_a_far_level_only() -> None:
    levels = lvl(0, "%1.") + lvl(1, "%2)") + lvl(2, "(%3)", more='<w:lvlRestart w:val="1"/>')
    assert numbers(0, 1, 2, 1, 2, 0, 1, 2, part=numbering(levels)) == [
        "1.",
        "1)",
        "(1)",
        "2)",
        "(2)",
        "2.",
        "1)",
        "(1)",
    ]


def test_list_zero_takes_a_paragraph_out_of_its_styles_list() -> None:
    styles = part("styles", heading("Muc", '<w:numPr><w:numId w:val="1"/></w:numPr>'))
    body = para("có", '<w:pStyle w:val="Muc"/>') + para(
        "không", '<w:pStyle w:val="Muc"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>'
    )
    assert read_lines(body, numbering=numbering(OUTLINE), styles=styles) == ["I. có", "không"]


def heading(identity: str, properties: str, more: str = "") -> str:
    return f'<w:style w:type="paragraph" w:styleId="{identity}">{more}<w:pPr>{properties}</w:pPr></w:style>'


def test_a_style_names_the_list_and_the_level_names_the_style() -> None:
    levels = lvl(0, "%1.", "upperRoman", '<w:pStyle w:val="Muc"/>') + lvl(1, "%2.", more='<w:pStyle w:val="Khoan"/>')
    pointer = '<w:numPr><w:numId w:val="1"/></w:numPr>'
    styles = part("styles", heading("Muc", pointer) + heading("Khoan", pointer))
    body = "".join(para("việc", f'<w:pStyle w:val="{style}"/>') for style in ("Muc", "Khoan", "Khoan", "Muc", "Khoan"))
    expected = ["I. việc", "1. việc", "2. việc", "II. việc", "1. việc"]
    assert read_lines(body, numbering=numbering(levels), styles=styles) == expected


def test_a_style_inherits_the_list_of_its_parent() -> None:
    levels = lvl(0, "%1.") + lvl(1, "%1.%2.")
    parent = heading("Cha", '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>')
    child = heading("Con", '<w:jc w:val="center"/>', '<w:basedOn w:val="Cha"/>')
    styles = part("styles", parent + child)
    assert read_lines(para("a", '<w:pStyle w:val="Con"/>'), numbering=numbering(levels), styles=styles) == ["1.1. a"]


def test_a_paragraph_may_change_only_the_level_of_its_styles_list() -> None:
    levels = lvl(0, "%1.") + lvl(1, "%1.%2.")
    styles = part("styles", heading("Muc", '<w:numPr><w:numId w:val="1"/></w:numPr>'))
    body = para("a", '<w:pStyle w:val="Muc"/><w:numPr><w:ilvl w:val="1"/></w:numPr>')
    assert read_lines(body, numbering=numbering(levels), styles=styles) == ["1.1. a"]


def test_a_list_may_borrow_the_levels_of_a_numbering_style() -> None:
    owner = abstract('<w:styleLink w:val="DanhSach"/>' + lvl(0, "(%1)"), 0)
    borrower = abstract('<w:numStyleLink w:val="DanhSach"/>', 1)
    pointer = '<w:numPr><w:numId w:val="1"/></w:numPr>'
    styles = part("styles", f'<w:style w:type="numbering" w:styleId="DanhSach"><w:pPr>{pointer}</w:pPr></w:style>')
    both = part("numbering", owner + borrower + num(1, 0) + num(2, 1))
    assert read_lines(item("a", num=1) + item("b", num=2), numbering=both, styles=styles) == ["(1) a", "(2) b"]


def test_links_that_run_in_a_circle_number_nothing() -> None:
    circle = abstract('<w:numStyleLink w:val="Vong"/>', 0)
    pointer = '<w:numPr><w:numId w:val="1"/></w:numPr>'
    styles = part("styles", f'<w:style w:type="numbering" w:styleId="Vong"><w:pPr>{pointer}</w:pPr></w:style>')
    assert read_lines(item("a"), numbering=part("numbering", circle + num()), styles=styles) == ["a"]


def test_bullets_are_the_marks_that_are_seen() -> None:
    def bullet(index: int, text: str, font: str) -> str:
        return (
            f'<w:lvl w:ilvl="{index}"><w:numFmt w:val="bullet"/><w:lvlText w:val="{text}"/>'
            f'<w:rPr><w:rFonts w:ascii="{font}" w:hAnsi="{font}"/></w:rPr></w:lvl>'
        )

    levels = (
        bullet(0, "\uf02d", "Symbol")
        + bullet(1, "+", "Times New Roman")
        + bullet(2, "\uf0b7", "Symbol")
        + bullet(3, "o", "Courier New")
        + bullet(4, "\uf0a7", "Wingdings")
        + bullet(5, "\uf06f", "Wingdings")
    )
    body = "".join(item("việc", level) for level in range(6))
    assert [line[0] for line in read_lines(body, numbering=numbering(levels))] == ["-", "+", "•", "○", "▪", "•"]


def test_a_hidden_number_is_counted_but_not_shown() -> None:
    levels = lvl(0, "%1.", more="<w:rPr><w:vanish/></w:rPr>") + lvl(1, "%1.%2.")
    assert read_lines(item("a") + item("b", 1), numbering=numbering(levels)) == ["a", "1.1. b"]


def test_a_custom_format_pads_its_number() -> None:
    custom = (
        '<w:lvl w:ilvl="0"><w:start w:val="7"/><mc:AlternateContent><mc:Choice Requires="w14">'
        '<w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback>'
        '<w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1."/></w:lvl>'
    )
    assert numbers(0, part=numbering(custom)) == ["007."]


def test_the_text_of_a_level_in_a_legacy_font_is_turned_into_unicode() -> None:
    font = '<w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr>'
    assert numbers(0, part=numbering(lvl(0, "§iÒu %1.", more=font))) == ["Điều 1."]


def test_a_level_without_a_font_has_that_of_its_paragraphs_style() -> None:
    font = '<w:rPr><w:rFonts w:ascii="VNI-Times" w:hAnsi="VNI-Times"/></w:rPr>'
    styles = part("styles", f'<w:style w:type="paragraph" w:default="1" w:styleId="Thuong">{font}</w:style>')
    body = item("Phaïm vi")
    assert read_lines(body, numbering=numbering(lvl(0, "Ñieàu %1.")), styles=styles) == ["Điều 1. Phạm vi"]


def test_a_picture_for_a_bullet_is_a_bullet() -> None:
    picture = '<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val=""/><w:lvlPicBulletId w:val="0"/></w:lvl>'
    assert read_lines(item("việc"), numbering=numbering(picture)) == ["• việc"]


def test_a_list_or_level_that_does_not_exist_numbers_nothing() -> None:
    assert read_lines(item("a", 0, 9) + item("b", 12), numbering=numbering(OUTLINE)) == ["a", "b"]
    assert read_lines(item("a")) == ["a"]


def test_a_deleted_paragraph_is_not_counted() -> None:
    gone = (
        '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr>'
        "<w:del><w:r><w:delText>cũ</w:delText></w:r></w:del></w:p>"
    )
    assert read_lines(item("a") + gone + item("b"), numbering=numbering(OUTLINE)) == ["I. a", "II. b"]
