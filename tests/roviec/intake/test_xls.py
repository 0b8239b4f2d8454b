"""Excel files of 1997 to 2003: what their cells show, and what is made to hurt."""

from __future__ import annotations

import struct

import pytest
import sheet_builder as build
from compound_builder import compound
from hypothesis import given
from hypothesis import strategies as st
from sheet_builder import At, Tab

from roviec.errors import DamagedFileError, EncryptedFileError, LimitError
from roviec.intake.xls import MEDIA_TYPE, read_xls
from roviec.model.options import Limits

LIMITS = Limits()
END_OF_SHEET = struct.pack("<HHH", 0xE5, 2, 0)
"""What the builder writes where no cells are merged."""


def with_record(kind, body, cells=(("a",),)):
    """A file with one more record in its sheet."""
    records = build.xls_records(cells)
    assert END_OF_SHEET in records
    return compound(
        {"Workbook": records.replace(END_OF_SHEET, struct.pack("<HH", kind, len(body)) + body + END_OF_SHEET)}
    )


def cells(data):
    [sheet] = read_xls(data, "a.xls", LIMITS).sheets
    return {(cell.row, cell.column): cell.text for cell in sheet.cells}


def test_cells_stand_at_their_places():
    assert cells(build.xls([[], [None, "Sở Y tế", 2.0]])) == {(1, 1): "Sở Y tế", (1, 2): "2"}


def test_merged_cells_have_spans():
    [head] = read_xls(build.xls([[At("I", down=2, across=3)]]), "a.xls", LIMITS).sheets[0].cells
    assert (head.row_span, head.column_span) == (2, 3)


def test_hidden_sheets_are_told():
    book = read_xls(build.xls([Tab([["a"]]), Tab([["b"]], "Ẩn", hidden=True)]), "a.xls", LIMITS)
    assert [(sheet.name, sheet.hidden) for sheet in book.sheets] == [("Phụ lục", False), ("Ẩn", True)]
    assert book.media_type == MEDIA_TYPE


@pytest.mark.parametrize(
    "stray",
    [
        (0x203, struct.pack("<HHHd", 65_535, 255, 0, 1.0)),
        (0xBD, struct.pack("<HHHIHIH", 65_535, 254, 0, 0, 0, 0, 255)),
    ],
)
def test_two_cells_far_apart_are_refused_before_they_fill_the_memory(stray):
    with pytest.raises(LimitError, match="max_area"):
        cells(with_record(*stray))


def test_a_password_is_told():
    with pytest.raises(EncryptedFileError) as caught:
        cells(with_record(0x2F, bytes(6)))
    assert "bỏ mật khẩu" in caught.value.message("vi")


@pytest.mark.parametrize(
    "data",
    [
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000),
        compound({"Other": b"x"}),
        compound({"Workbook": build.xls_records([["a"]])[:90]}),
        build.xls([["a"]])[:1500],
    ],
)
def test_broken_files_are_refused(data):
    with pytest.raises(DamagedFileError) as caught:
        cells(data)
    assert "Excel" in caught.value.message("vi")


@given(st.integers(0, 3_000), st.binary(min_size=1, max_size=12))
def test_spoilt_bytes_are_read_or_refused(at, spoilt):
    data = build.xls([["STT", "Nhiệm vụ"], [1.0, "Tiêm"]])
    changed = data[:at] + spoilt + data[at + len(spoilt) :]
    try:
        read_xls(changed, "a.xls", LIMITS)
    except (DamagedFileError, EncryptedFileError, LimitError):
        return
