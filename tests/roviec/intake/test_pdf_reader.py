"""Pages are read one by one, within limits, from any thread."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from pdf_builder import PdfBuilder

from roviec.errors import DamagedFileError, ImageOnlyError, LimitError
from roviec.intake import pdf_reader
from roviec.intake.pdf_reader import read_pages
from roviec.model.options import Limits, Options


def pdf(*texts):
    builder = PdfBuilder()
    for text in texts:
        builder.page().text(85, 100, text)
    return builder.build()


def read(data, **limits):
    return read_pages(data, "a.pdf", Options(limits=Limits(**limits)))


def test_pages_have_their_number_size_and_pieces():
    builder = PdfBuilder()
    builder.page().text(85, 100, "Trang đứng")
    builder.page((842, 595)).text(85, 100, "Trang ngang")
    builder.page(rotate=90)
    found = read(builder.build())
    assert [(one.number, one.width, one.height) for one in found] == [(1, 595, 842), (2, 842, 595), (3, 842, 595)]
    assert [[piece.text for piece in one.pieces] for one in found] == [["Trang đứng"], ["Trang ngang"], []]


def test_characters_are_counted_over_all_pages():
    data = pdf("Một hai ba bốn", "năm sáu bảy tám")
    assert len(read(data, max_characters=40)) == 2
    with pytest.raises(LimitError, match="max_characters"):
        read(data, max_characters=20)


def test_a_long_file_is_refused_before_it_is_read(monkeypatch):
    monkeypatch.setattr(pdf_reader, "_MANY_PAGES", 1)
    monkeypatch.setattr(pdf_reader, "read_words", None)
    with pytest.raises(LimitError, match="max_characters"):
        read(pdf("Một hai ba bốn", "năm sáu bảy tám"), max_characters=20)


def test_a_page_of_more_than_can_be_read(monkeypatch):
    monkeypatch.setattr(pdf_reader, "MAX_ON_PAGE", 10)
    with pytest.raises(LimitError, match="max_page_characters"):
        read(pdf("Một hai ba bốn"))


def test_a_scan_with_a_scanners_imprint_is_a_picture():
    builder = PdfBuilder()
    builder.page().picture(0, 0, 595, 842).text(10, 830, "Scanned by PhoneScan")
    with pytest.raises(ImageOnlyError):
        read(builder.build())


def test_a_page_with_text_on_a_picture_is_text():
    builder = PdfBuilder()
    builder.page().picture(0, 0, 595, 842).text(10, 400, "Kế hoạch tiêm chủng mở rộng năm 2026 của xã Sơn Đông")
    assert len(read(builder.build())) == 1


def test_letters_turned_into_drawings_are_a_picture():
    builder = PdfBuilder()
    page = builder.page()
    for index in range(400):
        page.rule(50, 50 + index, 90, 51.5 + index)
    with pytest.raises(ImageOnlyError):
        read(builder.build())


def test_a_page_that_is_not_there():
    data = pdf("Một", "Hai").replace(b"/Count 2 ", b"/Count 9 ")
    with pytest.raises(DamagedFileError, match="page 3 cannot be read"):
        read(data)


def test_threads_may_read_at_once():
    data = [pdf(f"Trang của tệp {number}") for number in range(8)]
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(read, data))
    assert [pages[0].pieces[0].text for pages in found] == [f"Trang của tệp {number}" for number in range(8)]
