"""Rulings out of drawings."""

from __future__ import annotations

import pypdfium2
from pdf_builder import PdfBuilder

from roviec.intake.pdf_page import Geometry, Ruling
from roviec.intake.pdf_rules import merge, read_rulings


def drawn(*commands, pictures=()):
    builder = PdfBuilder()
    page = builder.page()
    page.commands.extend(("raw", (command,)) for command in ("0.2 w", *commands))
    for picture in pictures:
        page.picture(*picture)
    with pypdfium2.PdfDocument(builder.build()) as document:
        shown = document[0]
        return read_rulings(shown.raw, Geometry(0, 0, 595, 842, 0))


def rounded(lines):
    return [(round(line.at), round(line.start), round(line.end)) for line in lines]


def test_strokes():
    found = drawn("100 742 m 300 742 l S", "200 642 m 200 742 l S")
    assert rounded(found.level) == [(100, 100, 300)]
    assert rounded(found.upright) == [(200, 100, 200)]


def test_thin_bars_are_lines():
    assert rounded(drawn("100 741 200 0.5 re f").level) == [(101, 100, 300)]


def test_a_stroked_rectangle_has_four_edges():
    found = drawn("100 642 200 100 re S")
    assert rounded(found.level) == [(100, 100, 300), (200, 100, 300)]
    assert rounded(found.upright) == [(100, 100, 200), (300, 100, 200)]


def test_a_filled_surface_is_no_line():
    found = drawn("100 642 200 100 re f")
    assert (found.level, found.upright) == ([], [])


def test_many_bars_in_one_path():
    found = drawn("100 741 200 0.5 re 100 641 200 0.5 re f")
    assert rounded(found.level) == [(101, 100, 300), (201, 100, 300)]


def test_slanting_lines_are_left_out():
    found = drawn("100 642 m 300 742 l S")
    assert (found.level, found.upright) == ([], [])


def test_a_scaled_drawing():
    assert rounded(drawn("q 2 0 0 2 0 0 cm 50 371 m 150 371 l S Q").level) == [(100, 100, 300)]


def test_pictures_have_their_box():
    (box,) = drawn(pictures=[(50, 60, 200, 100)]).pictures
    assert [round(edge) for edge in box] == [50, 60, 250, 160]


def test_lines_drawn_in_pieces_or_twice_are_one():
    lines = [
        Ruling(100, 50, 100),
        Ruling(100.5, 100, 150),
        Ruling(101, 60, 90),
        Ruling(100, 300, 350),
        Ruling(200, 0, 9),
    ]
    assert merge(lines) == [Ruling(100, 50, 150), Ruling(100, 300, 350), Ruling(200, 0, 9)]
