"""OpenDocument sheets: what their cells show, and what is made to hurt."""

from __future__ import annotations

import pytest
import sheet_builder as build

from roviec.errors import DamagedFileError, EncryptedFileError, LimitError
from roviec.intake import limits
from roviec.intake.ods import MEDIA_TYPE, read_ods
from roviec.model.options import Limits

LIMITS = Limits()


def table(rows):
    return f'<table:table table:name="Phụ lục">{rows}</table:table>'


def row(*cells):
    return f"<table:table-row>{''.join(cells)}</table:table-row>"


def cell(inner, attributes=""):
    return f"<table:table-cell {attributes}>{inner}</table:table-cell>"


def cells(*rows):
    [sheet] = read_ods(build.ods_of(table("".join(rows))), "a.ods", LIMITS).sheets
    return {(found.row, found.column): found.text for found in sheet.cells}


@pytest.mark.parametrize(
    ("inner", "shown"),
    [
        ("<text:p>Sở Y tế</text:p>", "Sở Y tế"),
        ("<text:p>một</text:p><text:p>hai</text:p>", "một\nhai"),
        ('<text:p>a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d</text:p>', "a   b\tc\nd"),
        ("<text:p>Sở <text:span>Y <text:a>tế</text:a></text:span>!</text:p>", "Sở Y tế!"),
        ("<office:annotation><text:p>ghi chú riêng</text:p></office:annotation><text:p>Tiêm</text:p>", "Tiêm"),
        ("<text:p>a<office:annotation><text:p>ẩn</text:p></office:annotation>b</text:p>", "ab"),
    ],
)
def test_words_of_a_cell(inner, shown):
    assert cells(row(cell(inner))) == {(0, 0): shown}


@pytest.mark.parametrize(
    ("printed", "shown"),
    [
        ("31/03/2026", "31/03/2026"),
        ("31/3", "31/3"),
        ("03/2026", "03/2026"),
        ("ngày 31 tháng 3 năm 2026", "ngày 31 tháng 3 năm 2026"),
        ("03/31/2026", "31/3/2026"),
        ("2026-03-31", "31/3/2026"),
        ("03/31/26", "31/3/2026"),
        ("thứ Ba", "thứ Ba"),
    ],
)
def test_dates_are_put_in_the_vietnamese_order(printed, shown):
    told = 'office:value-type="date" office:date-value="2026-03-31"'
    assert cells(row(cell(f"<text:p>{printed}</text:p>", told))) == {(0, 0): shown}


def test_values_without_words_are_shown():
    assert cells(row(cell("", 'office:value-type="float" office:value="12.0"'))) == {(0, 0): "12"}
    assert cells(row(cell("", 'office:value-type="date" office:date-value="2026-03-31T00:00:00"'))) == {}
    assert cells(row(cell("", 'office:value-type="float" office:value="x"'))) == {}


def test_repeated_cells_and_rows_stand_at_their_places():
    twice = 'table:number-columns-repeated="2"'
    found = cells(
        '<table:table-row table:number-rows-repeated="3"/>',
        row(cell("", twice), cell("<text:p>x</text:p>", twice)).replace(
            "row>", 'row table:number-rows-repeated="2">', 1
        ),
        row(cell("<text:p>y</text:p>")),
    )
    assert found == {(3, 2): "x", (3, 3): "x", (4, 2): "x", (4, 3): "x", (5, 0): "y"}


@pytest.mark.parametrize("repeated", ["rows", "columns"])
def test_cells_repeated_without_end_are_refused(repeated, monkeypatch):
    monkeypatch.setattr(limits, "MAX_BLOCKS", 20_000)
    rows, columns = ('table:number-rows-repeated="1048576"', "") if repeated == "rows" else ("", "")
    many = cell("<text:p>x</text:p>", 'table:number-columns-repeated="16384"')
    with pytest.raises(LimitError, match="max_blocks"):
        cells(f"<table:table-row {rows}>{many}</table:table-row>" * (2 if not rows else 1), columns)


def test_rows_in_groups_and_headers_are_rows():
    inner = row(cell("<text:p>a</text:p>"))
    assert cells(
        f"<table:table-header-rows>{inner}</table:table-header-rows><table:table-row-group>{inner}</table:table-row-group>"
    ) == {
        (0, 0): "a",
        (1, 0): "a",
    }


def test_rows_kept_of_another_file_are_not_read():
    linked = f"<table:dde-link>{table(row(cell('<text:p>ngoài</text:p>')))}</table:dde-link>"
    book = read_ods(build.ods_of(table(row(cell("<text:p>trong</text:p>"))) + linked), "a.ods", LIMITS)
    assert [[found.text for found in sheet.cells] for sheet in book.sheets] == [["trong"]]
    assert book.media_type == MEDIA_TYPE


def test_an_encrypted_file_asks_for_its_password():
    manifest = '<m:manifest xmlns:m="m"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>'
    with pytest.raises(EncryptedFileError) as caught:
        read_ods(build.ods_of(table(""), **{"META-INF/manifest.xml": manifest}), "a.ods", LIMITS)
    assert "mật khẩu" in caught.value.message("vi")


def test_broken_content_is_refused():
    data = build.with_part(build.ods([["a"]]), "content.xml", lambda part: part[:300])
    with pytest.raises(DamagedFileError, match="XML"):
        read_ods(data, "a.ods", LIMITS)
