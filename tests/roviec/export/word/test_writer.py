"""A paper block by block."""

from __future__ import annotations

import io

import docx
from docx.oxml.ns import qn
from growth import assert_linear

from roviec.export.layout.paper import Columns, Family, Line, Look, Paper, Piece, Remark, Sheet
from roviec.export.word.writer import paper_to_docx


def line(words, address=None):
    return Line((Piece(words),), Look(), address=address)


def body(*blocks):
    paper = Paper(Family.STATE, "", "", None, (Sheet(blocks),))
    return docx.Document(io.BytesIO(paper_to_docx(paper))).element.body


def test_lines_of_one_address_stand_in_one_control():
    found = body(line("a"), line("b", "I.1"), line("c", "I.1"), line("d", "I.2"), line("e"))
    assert [child.tag.rpartition("}")[2] for child in found] == ["p", "sdt", "sdt", "p", "sectPr"]
    assert found.xpath("./w:sdt/w:sdtPr/w:tag/@w:val") == ["rv:I.1", "rv:I.2"]
    assert [len(one.findall(qn("w:p"))) for one in found.iter(qn("w:sdtContent"))] == [2, 1]


def test_words_come_in_reading_order():
    found = body(line("a"), Columns((((line("b"),), (line("c"),)),), (0.5, 0.5)), line("d", "I.1"))
    assert [text.text for text in found.xpath(".//w:t")] == ["a", "b", "c", "d"]


def test_time_grows_with_the_paper():
    def paper(size):
        lines = tuple(Line((Piece("an toàn ", at * 8),), Look()) for at in range(size))
        remarks = tuple(Remark((at * 8, at * 8 + 2), "Sai.") for at in range(min(size, 250)))
        return Paper(Family.STATE, "", "", None, (Sheet(lines),), remarks)

    assert_linear(paper_to_docx, paper(1000), paper(4000))
