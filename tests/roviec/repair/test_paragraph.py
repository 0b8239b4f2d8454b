"""Paragraphs in the making."""

from __future__ import annotations

from roviec.repair.lines import Line, line_from_source, take_out
from roviec.repair.paragraph import begin
from roviec.source import SourceLine


def _line(text: str, start: int = 0) -> Line:
    return line_from_source(SourceLine(start, text, 1), 0)


def test_joined_lines_keep_both_places() -> None:
    paragraph = begin(_line("các xã"))
    paragraph.add(_line("ven sông", 7), " ", [])
    line = paragraph.finish()
    assert line.text == "các xã ven sông"
    assert [piece.source for piece in line.pieces] == [(0, 6), (6, 7), (7, 15)]


def test_what_was_taken_out_between_two_halves_keeps_its_place() -> None:
    paragraph = begin(_line("các"))
    paragraph.add(_line("xã", 6), " ", [take_out(_line("2", 4), "page-number")])
    assert [(piece.source, piece.reason) for piece in paragraph.finish().pieces] == [
        ((0, 3), None),
        ((4, 5), "page-number"),
        ((5, 6), "layout"),
        ((6, 8), None),
    ]


def test_a_long_paragraph_is_read_by_its_ends() -> None:
    paragraph = begin(_line("1. Sở Y tế"))
    for _ in range(300):
        paragraph.add(_line("lập danh sách trẻ em; báo cáo"), " ", [])
    assert paragraph.marker is not None
    assert len(paragraph.tail) <= 400
    assert paragraph.several
