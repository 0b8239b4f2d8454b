"""Files as lines of cells."""

from __future__ import annotations

import io
import zipfile

import pytest
from body_lists import as_csv, as_xlsx

from roviec_web.bodies.errors import BodyFactError
from roviec_web.bodies.importing import table
from roviec_web.bodies.importing.table import read_table


def cells(data):
    return [(line.number, line.cells[0]) for line in read_table(data, "a")]


def test_workbook_and_csv_give_the_same():
    rows = [("Sở Một",), ("",), ("Sở Hai",)]
    assert cells(as_xlsx(rows)) == cells(as_csv(rows)) == [(1, "Tên cơ quan"), (2, "Sở Một"), (4, "Sở Hai")]


@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_any_delimiter(mark):
    assert read_table(f"Tên{mark}Loại\nSở Một{mark}x".encode("utf-8-sig"), "a")[1].cells == ("Sở Một", "x")


def test_rows_above_the_first_filled_one_count():
    assert cells(as_xlsx([("Sở Một",)], above=("", "DANH SÁCH")))[0] == (2, "DANH SÁCH")


@pytest.mark.parametrize("data", [b"PK\x03\x04broken", b"\xd0\xcf\x11\xe0broken", "Tên".encode("utf-16")])
def test_what_is_no_table_is_refused_with_the_way_out(data):
    with pytest.raises(BodyFactError, match=r"\.xlsx"):
        read_table(data, "a.xlsx")


def test_a_workbook_that_unpacks_to_gigabytes_is_not_read(monkeypatch):
    monkeypatch.setattr(table, "_MOST_UNPACKED", 1000)
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", "0" * 100_000)
    with pytest.raises(BodyFactError, match="khi mở ra"):
        read_table(stream.getvalue(), "a.xlsx")


def test_too_much_is_refused(monkeypatch):
    monkeypatch.setattr(table, "MOST_ROWS", 1)
    with pytest.raises(BodyFactError, match="nhiều tệp"):
        read_table(as_csv([("Sở Một",)]), "a.csv")
    monkeypatch.setattr(table, "MOST_BYTES", 10)
    with pytest.raises(BodyFactError, match="20 MB"):
        read_table(b"x" * 11, "a.csv")
