"""Many questions to PDFium at once have the answers of one at a time."""

from __future__ import annotations

import ctypes

import pypdfium2
import pypdfium2.raw as pdfium
import pytest
from pdf_builder import PdfBuilder

from roviec.intake import pdf_calls

WORDS = "Xã Sơn Đông"
INDEXES = [0, 3, 7, 10]


@pytest.fixture
def textpage():
    builder = PdfBuilder()
    builder.page().text(100, 200, WORDS).text(100, 300, "Độc lập", size=20, bold=True)
    with pypdfium2.PdfDocument(builder.build()) as document:
        page = document[0]
        opened = page.get_textpage()
        yield opened.raw


def box_of(textpage, index):
    rect = pdfium.FS_RECTF()
    pdfium.FPDFText_GetLooseCharBox(textpage, index, ctypes.byref(rect))
    return rect.left, rect.top, rect.right, rect.bottom


def origin_of(textpage, index):
    x, y = ctypes.c_double(), ctypes.c_double()
    pdfium.FPDFText_GetCharOrigin(textpage, index, ctypes.byref(x), ctypes.byref(y))
    return x.value, y.value


def test_places_are_those_of_single_calls(textpage):
    address = pdf_calls.address_of(textpage)
    xs, ys = pdf_calls.origins(address, INDEXES)
    assert list(zip(xs, ys, strict=True)) == [origin_of(textpage, index) for index in INDEXES]
    edges = pdf_calls.boxes(address, INDEXES)
    assert list(zip(*edges, strict=True)) == [box_of(textpage, index) for index in INDEXES]


def test_text_objects_tell_size_font_and_way_of_painting(textpage):
    address = pdf_calls.address_of(textpage)
    last = len(WORDS) + 3
    first, same, other = pdf_calls.text_objects(address, [0, 5, last])
    assert first == same != other
    assert pdf_calls.font_sizes([first, other]) == [12, 20]
    assert len(set(pdf_calls.fonts([first, other]))) == 2
    assert pdf_calls.render_modes([first, other]) == [0, 0]


def test_what_pdfium_puts_in_has_no_text_object(textpage):
    assert pdf_calls.text_objects(pdf_calls.address_of(textpage), [len(WORDS)]) == [None]


def test_matrices_leave_the_place_out(textpage):
    address = pdf_calls.address_of(textpage)
    assert pdf_calls.matrices(address, [0, 9]) == [(1, 0, 0, 1)] * 2
    assert pdf_calls.matrices(address, [10_000]) == [None]


def test_nothing_asked_is_nothing_answered(textpage):
    address = pdf_calls.address_of(textpage)
    assert pdf_calls.origins(address, []) == ([], [])
    assert pdf_calls.matrices(address, []) == []


def test_what_a_page_draws_and_what_a_form_of_it_does():
    builder = PdfBuilder()
    builder.page().rule(50, 100, 300, 100).text(100, 200, WORDS).picture(0, 0, 50, 50).stamp(100, 300, "12")
    with pypdfium2.PdfDocument(builder.build()) as document:
        page = document[0]
        pdfium.FPDFPage_Flatten(page, pdfium.FLAT_NORMALDISPLAY)
        flat = document[0]
        count = pdfium.FPDFPage_CountObjects(flat)
        drawn = pdf_calls.drawn_objects(pdf_calls.address_of(flat.raw), count)
        kinds = [kind for _, kind in drawn]
        assert kinds[:3] == [pdfium.FPDF_PAGEOBJ_PATH, pdfium.FPDF_PAGEOBJ_TEXT, pdfium.FPDF_PAGEOBJ_IMAGE]
        form = next(address for address, kind in drawn if kind == pdfium.FPDF_PAGEOBJ_FORM)
        assert pdf_calls.drawn_objects(form, 1, form=True)
        assert pdf_calls.drawn_objects(pdf_calls.address_of(flat.raw), 0) == []
