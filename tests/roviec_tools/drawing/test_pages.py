"""The pages of a PDF as pictures."""

from __future__ import annotations

import io
import struct

import pypdfium2
import pytest

from roviec import compile_bytes
from roviec_tools.drawing.pages import draw_pages


def size_of(picture):
    return struct.unpack(">II", picture.image[16:24])


@pytest.fixture
def pdf(examples):
    return (examples / "phong-chay-2026.pdf").read_bytes()


def test_a_page_is_drawn_for_reading_and_stays_small(pdf):
    first = draw_pages(pdf, 1)[0]
    assert (round(first.width), round(first.height)) == (595, 842)
    assert 850 <= size_of(first)[0] <= 900
    assert len(first.image) < 100_000


def test_boxes_of_lines_lie_on_the_pictures(pdf):
    pictures = {picture.number: picture for picture in draw_pages(pdf)}
    source = compile_bytes(pdf, "a.pdf").outlined.repaired.source
    assert set(pictures) == set(range(1, 11))
    for line in source.lines:
        x0, top, x1, bottom = line.box
        picture = pictures[line.page]
        assert 0 <= x0 < x1 <= picture.width
        assert 0 <= top < bottom <= picture.height


def test_no_more_pages_are_drawn_than_asked_for(pdf):
    assert [picture.number for picture in draw_pages(pdf, 3)] == [1, 2, 3]


def test_what_does_not_open_has_no_pictures():
    assert draw_pages(b"%PDF-1.4 broken") == ()


def test_a_poster_is_drawn_smaller():
    document = pypdfium2.PdfDocument.new()
    document.new_page(6000, 3000)
    held = io.BytesIO()
    document.save(held)
    document.close()
    assert size_of(draw_pages(held.getvalue())[0]) == (1400, 700)
