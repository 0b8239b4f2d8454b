"""Cells as they are written."""

from __future__ import annotations

from datetime import date
from io import BytesIO

import pytest
from python_calamine import CalamineWorkbook
from workbooks import members

from roviec.export.sheet.book import Book, fitted


def book_of(*words, made_on=None):
    book = Book(made_on=made_on, properties={"title": "Bảng"})
    sheet = book.add_sheet("A")
    for row, cell in enumerate(words):
        book.put(sheet, row, 0, cell, "text")
    return book.content()


def test_numbers_and_days_in_words_stay_words():
    data = book_of("12", "31/03/2026", "TRUE", "1e5")
    rows = CalamineWorkbook.from_filelike(BytesIO(data)).get_sheet_by_index(0).to_python()
    assert rows == [["12"], ["31/03/2026"], ["TRUE"], ["1e5"]]


@pytest.mark.parametrize(
    ("made_on", "told"), [(date(2027, 3, 5), "2027-03-05"), (None, "2000-01-01"), (date(1945, 9, 2), "2000-01-01")]
)
def test_the_file_bears_the_day_of_the_plan(made_on, told):
    assert f"{told}T00:00:00Z" in members(book_of("a", made_on=made_on))["docProps/core.xml"]


def test_letters_beyond_the_first_plane_count_twice():
    assert fitted("a" * 32_767, "…") == "a" * 32_767
    assert fitted("😀" * 20_000, "…") == "😀" * 16_383 + "…"
    assert fitted("a" * 40_000, "… (II.1)").endswith("a… (II.1)")


def test_the_page_is_a4_lying_and_as_wide_as_the_sheet():
    xml = members(book_of("a"))["xl/worksheets/sheet1.xml"]
    assert 'paperSize="9"' in xml
    assert 'orientation="landscape"' in xml
    assert 'fitToHeight="0"' in xml
    assert '<pageSetUpPr fitToPage="1"/>' in xml
