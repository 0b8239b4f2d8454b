"""Which form a file is, by its content."""

from __future__ import annotations

import pytest
from docx_builder import docx, para
from office_files import odt, old_rtf, old_word

from roviec.errors import UnknownFormatError
from roviec.model.options import Options
from roviec_tools.opening.forms import Desk, check_name, form_of
from roviec_tools.opening.passwords import Passwords


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"%PDF-1.7\n", "PDF"),
        (b"\x89PNG\r\n\x1a\n", "ảnh"),
        (old_word(), "DOC"),
        (old_rtf(), "RTF"),
        (odt(""), "ODT"),
        (docx(para("I. MỤC ĐÍCH")), ""),
        ("I. MỤC ĐÍCH".encode(), ""),
        (b"<html><body>x</body></html>", ""),
    ],
)
def test_the_content_decides(data, name):
    assert form_of(data).name == name


@pytest.mark.parametrize("name", ["a.doc", "a.DOC", "a.rtf", "a.dot", "a", "a.bin", "-", "thư.eml/tệp đính kèm"])
def test_names_that_fit_a_doc(name):
    check_name(name, form_of(old_word()))


@pytest.mark.parametrize("name", ["a.docx", "a.pdf", "a.txt", "a.jpg"])
def test_names_that_say_something_else(name):
    with pytest.raises(UnknownFormatError) as caught:
        check_name(name, form_of(old_word()))
    assert "đổi đuôi tên thành .doc" in caught.value.message("vi")


def test_word_writes_rtf_and_calls_it_doc():
    check_name("ke-hoach.doc", form_of(old_rtf()))


def test_progress_is_told_with_the_name_of_the_document():
    told: list[tuple[str, int, int]] = []
    desk = Desk(Options(), Passwords(), lambda: None, lambda *page: told.append(page))
    page = desk.pages_of("thư.eml/quét.pdf")
    assert page is not None
    page(1, 3)
    assert told == [("thư.eml/quét.pdf", 1, 3)]
    assert Desk(Options(), Passwords(), lambda: None, None).pages_of("a.pdf") is None
