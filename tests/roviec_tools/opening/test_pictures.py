"""Which pages of a document have a picture."""

from __future__ import annotations

from dataclasses import replace

import pytest
from office_files import PLAN, old_word

import roviec_tools.ocr
from roviec.export.html import PagePicture
from roviec.intake import read_source
from roviec.model.options import Options
from roviec.source import Recognised, Recognition
from roviec_tools.opening.pictures import draw_document

OPTIONS = Options()
PDF = PLAN.with_suffix(".pdf").read_bytes()


@pytest.fixture
def recognised(monkeypatch):
    """Pictures of pages that were recognised, without recognising any."""

    def draw(_data: bytes, source: object, _options: Options, most: int) -> tuple[PagePicture, ...]:
        pages = source.recognised.pages  # type: ignore[attr-defined]
        return tuple(PagePicture(page, 1, 1, b"straight") for page in pages if page <= most)

    monkeypatch.setattr(roviec_tools.ocr, "draw_recognised", draw)


def test_a_form_without_pages_has_none():
    source = read_source(PLAN.read_bytes(), PLAN.name, OPTIONS)
    assert draw_document(old_word(), source, OPTIONS) == ()


def test_pages_of_a_pdf_are_drawn_and_those_that_were_recognised_as_they_were_read(recognised):
    source = read_source(PDF, "a.pdf", OPTIONS)
    plain = draw_document(PDF, source, OPTIONS)
    assert [picture.number for picture in plain] == list(range(1, (source.pages or 0) + 1))
    mixed = replace(source, recognised=Recognised(Recognition.NO_TEXT, (2,)))
    drawn = draw_document(PDF, mixed, OPTIONS)
    assert [picture.image == b"straight" for picture in drawn] == [picture.number == 2 for picture in drawn]
    assert drawn[0] == plain[0]


def test_a_picture_file_has_what_was_read_in_it(recognised):
    source = read_source(PDF, "a.pdf", OPTIONS)
    scan = replace(source, media_type="image/tiff", recognised=Recognised(Recognition.PICTURE, (1, 2, 99)))
    assert [picture.number for picture in draw_document(b"II*\0", scan, OPTIONS)] == [1, 2]
