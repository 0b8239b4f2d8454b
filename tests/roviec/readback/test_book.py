"""Which files are sheets."""

from __future__ import annotations

import zipfile
from io import BytesIO

import pytest
from docx import Document
from workbooks import sample_book

from roviec.errors import IntakeError, LimitError, UnknownFormatError
from roviec.model.options import Limits
from roviec.readback.book import open_book


def test_a_workbook_is_opened():
    assert [sheet.name for sheet in open_book(sample_book(), "a.xlsx", Limits()).sheets] == [
        "Bảng phân công nhiệm vụ",
        "Phát hiện",
    ]


@pytest.mark.parametrize(
    "data", [b"", b"xin ch\xc3\xa0o", b"PK\x03\x04", b"%PDF-1.7", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600]
)
def test_other_files_are_refused_with_the_way_out(data):
    with pytest.raises(IntakeError) as refusal:
        open_book(data, "bang.xlsx", Limits())
    assert "“bang.xlsx”" in refusal.value.message("vi")


def test_a_word_file_is_no_sheet():
    stream = BytesIO()
    Document().save(stream)
    with pytest.raises(UnknownFormatError, match="no file of sheets"):
        open_book(stream.getvalue(), "a.docx", Limits())


def test_a_file_over_the_limit_is_refused():
    with pytest.raises(LimitError):
        open_book(sample_book(), "a.xlsx", Limits(max_bytes=1000))


def test_a_cell_at_the_end_of_the_sheet_costs_nothing():
    """Readers that hold every empty cell before it would take gigabytes."""
    stream = BytesIO()
    with zipfile.ZipFile(BytesIO(sample_book())) as old, zipfile.ZipFile(stream, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "xl/worksheets/sheet1.xml":
                far = b'<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row></sheetData>'
                data = data.replace(b"</sheetData>", far)
            new.writestr(name, data)
    book = open_book(stream.getvalue(), "a.xlsx", Limits())
    assert (book.sheets[0].cells[-1].row, book.sheets[0].cells[-1].column) == (1_048_575, 16_383)
