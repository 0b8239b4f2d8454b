"""The XML of paragraphs and tables."""

from __future__ import annotations

import pytest
from docx.oxml.ns import qn

from roviec.export.layout.paper import Align, Columns, Grid, GridCell, Line, Look, Piece
from roviec.export.word.markup import add_run, clean, columns_table, grid_table, in_control, paragraph, twips


def mark_of(line):
    return lambda parent, piece: add_run(parent, piece, line.look)


def line(words, **look):
    return Line((Piece(words),), Look(**look))


def made(one, width=100.0):
    return list(paragraph(one, mark_of(one), width))


def value(element, path):
    found = element.find("/".join(qn(name) for name in path.split("/")))
    return None if found is None else found.get(qn("w:val"))


def test_a_paragraph_has_the_look_of_its_line():
    one = made(line("an toàn", size=13, align=Align.CENTRE, bold=True, italic=True, underline=True, keep=True))[0]
    assert value(one, "w:pPr/w:jc") == "center"
    assert value(one, "w:r/w:rPr/w:sz") == "26"
    assert value(one, "w:r/w:rPr/w:u") == "single"
    assert one.find(f"{qn('w:r')}/{qn('w:rPr')}/{qn('w:b')}") is not None
    assert one.find(f"{qn('w:pPr')}/{qn('w:keepNext')}") is not None


def test_children_of_properties_stand_in_the_order_that_word_wants():
    properties = made(Line((Piece("x"),), Look(indent_mm=10, keep=True), level=2))[0].find(qn("w:pPr"))
    assert [child.tag.rpartition("}")[2] for child in properties] == [
        "keepNext",
        "spacing",
        "ind",
        "jc",
        "outlineLvl",
        "rPr",
    ]


def test_a_rule_is_a_paragraph_of_its_own_in_the_middle():
    words, rule = made(Line((Piece("x"),), Look(), rule_mm=40.0), 100.0)
    assert words.find(f"{qn('w:pPr')}/{qn('w:keepNext')}") is not None
    indent = rule.find(f"{qn('w:pPr')}/{qn('w:ind')}")
    assert indent.get(qn("w:left")) == indent.get(qn("w:right")) == str(twips(30))


def test_a_rule_is_never_wider_than_its_column():
    rule = made(Line((Piece("x"),), Look(), rule_mm=400.0), 100.0)[1]
    assert rule.find(f"{qn('w:pPr')}/{qn('w:ind')}").get(qn("w:left")) == "0"


@pytest.mark.parametrize("letter", ["\x00", "\x0b", "\ud800", "\ufffe"])
def test_what_xml_cannot_hold_is_replaced(letter):
    assert clean(f"a{letter}b") == "a\ufffdb"
    assert made(line(f"a{letter}b"))[0].find(f".//{qn('w:t')}").text == "a\ufffdb"


def test_rows_of_columns_are_never_parted():
    table = columns_table(Columns((((line("a"),), (line("b"),)),), (0.4, 0.6)), mark_of, 100)
    assert table.find(f".//{qn('w:cantSplit')}") is not None
    assert [text.text for text in table.iter(qn("w:t"))] == ["a", "b"]


def test_heads_are_repeated_and_merged_cells_stand_once():
    cells = (
        GridCell(0, 0, (line("h"),), column_span=2),
        GridCell(1, 0, (line("a"),), row_span=2),
        GridCell(2, 1, (line("b"),)),
    )
    table = grid_table(Grid((0.5, 0.5), 3, 1, cells), mark_of, 100)
    rows = table.findall(qn("w:tr"))
    assert [row.find(f".//{qn('w:tblHeader')}") is not None for row in rows] == [True, False, False]
    assert rows[0].find(f".//{qn('w:gridSpan')}").get(qn("w:val")) == "2"
    assert [merge.get(qn("w:val")) for merge in table.iter(qn("w:vMerge"))] == ["restart", "continue"]
    assert [text.text for text in table.iter(qn("w:t"))] == ["h", "a", "b"]
    assert all(cell.find(qn("w:p")) is not None for cell in table.iter(qn("w:tc")))


def test_a_control_keeps_an_address():
    control = in_control(made(line("a")), "II.1.-2")
    assert value(control, "w:sdtPr/w:tag") == "rv:II.1.-2"
    too_long = in_control(made(line("a")), ".".join(["I"] * 80))
    assert too_long.find(f".//{qn('w:tag')}") is None  # cut off it would name another clause
