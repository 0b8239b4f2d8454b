"""Cells that compute nothing, on both kinds of file."""

from __future__ import annotations

import io

import pytest
from python_calamine import CalamineWorkbook

from roviec_web.kit.lists.files import Column, csv_of, harmless, xlsx_of

COLUMNS = (Column("Số, ký hiệu", lambda row: row[0]), Column("Tên", lambda row: row[1]))


@pytest.mark.parametrize("cell", ["=1+1", "+84", "-1", "@x", "\t=1", "\r=1"])
def test_a_cell_that_would_compute_is_led_by_an_apostrophe(cell):
    assert harmless(cell) == f"'{cell}"
    assert f"'{cell}".encode() in csv_of(COLUMNS, [(cell, "a")])


@pytest.mark.parametrize("cell", ["12/KH-UBND", "", "a=b", "Sở Y tế"])
def test_other_cells_stay_as_they_are(cell):
    assert harmless(cell) == cell


def test_an_empty_list_has_its_heads():
    assert csv_of(COLUMNS, []).decode("utf-8-sig") == '"Số, ký hiệu",Tên\r\n'


def test_a_sheet_holds_words_alone():
    rows = [("=1+1", "https://example.com"), ("12", "Sở Y tế")]
    book = CalamineWorkbook.from_filelike(io.BytesIO(xlsx_of(COLUMNS, rows, title="Danh sách " * 9, note="Còn nữa.")))
    assert len(book.sheet_names[0]) == 31
    assert book.get_sheet_by_index(0).to_python() == [
        ["Số, ký hiệu", "Tên"],
        ["=1+1", "https://example.com"],
        ["12", "Sở Y tế"],
        ["Còn nữa.", ""],
    ]
