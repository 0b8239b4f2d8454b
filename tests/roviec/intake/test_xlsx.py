"""Excel files since 2007: what their cells show, and what is made to hurt."""

from __future__ import annotations

from datetime import date

import pytest
import sheet_builder as build
from sheet_builder import At, with_part

from roviec.errors import DamagedFileError, LimitError
from roviec.intake import limits
from roviec.intake.xlsx import MEDIA_TYPE, read_xlsx
from roviec.model.options import Limits

SHEET = "xl/worksheets/sheet1.xml"
LIMITS = Limits()


def sheet(data):
    [only] = read_xlsx(data, "a.xlsx", LIMITS).sheets
    return only


def cells(data):
    return {(cell.row, cell.column): cell.text for cell in sheet(data).cells}


def of_rows(rows):
    """A file with the rows of one sheet written in XML."""
    return with_part(
        build.xlsx([["a"]]),
        SHEET,
        lambda _: (
            b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
            + rows.encode()
            + b"</sheetData></worksheet>"
        ),
    )


def test_cells_stand_at_their_places_with_their_style():
    data = build.xlsx([[At("Tên", bold=True, centred=True)], [None, At(date(2026, 3, 31), code="dd/mm/yyyy"), 2.0]])
    assert cells(data) == {(0, 0): "Tên", (1, 1): "31/03/2026", (1, 2): "2"}
    first = sheet(data).cells[0]
    assert (first.bold, first.centred) == (True, True)
    assert read_xlsx(data, "a.xlsx", LIMITS).media_type == MEDIA_TYPE


@pytest.mark.parametrize(
    ("cell", "shown"),
    [
        ('<c r="A1" t="inlineStr"><is><r><t>Sở </t></r><r><t>Y tế</t></r></is></c>', "Sở Y tế"),
        ('<c r="A1" t="str"><f>B1&amp;C1</f><v>Sở Y tế</v></c>', "Sở Y tế"),
        ('<c r="A1"><f>1+1</f><v>2</v></c>', "2"),
        ('<c r="A1"><f>[1]Sheet1!A1</f><v>7</v></c>', "7"),
        ('<c r="A1" t="b"><v>1</v></c>', "TRUE"),
        ('<c r="A1" t="e"><v>#REF!</v></c>', "#REF!"),
        ('<c r="A1" t="d"><v>2026-03-31</v></c>', "31/3/2026"),
        ('<c r="A1" t="d"><v>hôm nay</v></c>', "hôm nay"),
        ('<c r="A1"><v>1e400</v></c>', None),
        ('<c r="A1"><v>abc</v></c>', "abc"),
        ('<c r="A1" t="s"><v>999</v></c>', None),
        ('<c r="A1" t="s"><v>-1</v></c>', None),
        ('<c r="A1"><f>NOW()</f></c>', None),
        ('<c r="A1" t="str"><v>dòng 1_x000D_\ndòng 2</v></c>', "dòng 1\r\ndòng 2"),
    ],
)
def test_kinds_of_cells(cell, shown):
    assert cells(of_rows(f'<row r="1">{cell}</row>')).get((0, 0)) == shown


def test_cells_and_rows_without_a_reference_follow_each_other():
    assert cells(of_rows("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>")) == {
        (0, 0): "1",
        (0, 1): "2",
        (1, 0): "3",
    }


def test_a_cell_far_away_costs_nothing():
    far = of_rows('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>')
    assert cells(far) == {(0, 0): "1", (1_048_575, 16_383): "2"}


@pytest.mark.parametrize("reference", ["XFE1", "ZZZ1", "A1048577", "A9999999"])
def test_a_cell_outside_every_sheet_is_none(reference):
    assert cells(of_rows(f'<row r="1"><c r="{reference}"><v>1</v></c></row>')) == {}


def test_a_million_empty_rows_with_borders_are_read_over():
    rows = "".join(
        f'<row r="{row}" s="3" spans="1:2"><c r="A{row}" s="3"/><c r="B{row}" s="3"/></row>' for row in range(2, 20_000)
    )
    data = of_rows('<row r="1"><c r="A1"><v>1</v></c></row>' + rows * 9)
    assert cells(data) == {(0, 0): "1"}


def test_empty_cells_that_are_written_otherwise_are_counted(monkeypatch):
    monkeypatch.setattr(limits, "MAX_BLOCKS", 3_000)
    rows = "".join(f'<row r="{row}"><c r="A{row}" s="{row * 7919 % 9973}"></c></row>' for row in range(1, 3_002))
    data = of_rows(rows)
    with pytest.raises(LimitError, match="max_blocks"):
        cells(data)


def test_too_many_letters_are_refused():
    data = of_rows('<row r="1">' + '<c t="str"><v>chữ</v></c>' * 100 + "</row>")
    with pytest.raises(LimitError, match="max_characters"):
        read_xlsx(data, "a.xlsx", Limits(max_characters=200))


def test_letters_of_an_old_font_are_turned_into_unicode():
    data = with_part(
        build.xlsx([["Uû ban nh©n d©n"]]), "xl/styles.xml", lambda part: part.replace(b"Calibri", b".VnTime")
    )
    assert cells(data) == {(0, 0): "Uỷ ban nhân dân"}


def test_days_are_counted_from_1904_where_the_book_says_so():
    data = with_part(
        build.xlsx([[date(2026, 3, 31)]]),
        "xl/workbook.xml",
        lambda part: part.replace(b"<workbookPr", b'<workbookPr date1904="1"'),
    )
    assert cells(data) == {(0, 0): "1/4/2030"}


def test_parts_may_lie_anywhere_and_be_written_in_any_case():
    data = build.xlsx([["Tiêm chủng"]])
    moved = with_part(data, "xl/_rels/workbook.xml.rels", lambda part: part.replace(b"worksheets/", b"/xl/WORKSHEETS/"))
    assert cells(moved) == {(0, 0): "Tiêm chủng"}


def test_links_to_other_files_are_not_followed():
    outside = with_part(
        build.xlsx([["Tiêm chủng"]]),
        "xl/_rels/workbook.xml.rels",
        lambda part: part.replace(
            b'Target="worksheets/sheet1.xml"', b'Target="http://a.vn/sheet1.xml" TargetMode="External"'
        ),
    )
    assert read_xlsx(outside, "a.xlsx", LIMITS).sheets == ()


@pytest.mark.parametrize(
    "part", [SHEET, "xl/workbook.xml", "xl/styles.xml", "xl/sharedStrings.xml", "xl/_rels/workbook.xml.rels"]
)
@pytest.mark.parametrize(
    "spoilt",
    [
        lambda part: part[: len(part) // 2],
        lambda _: b"",
        lambda part: b"<!DOCTYPE a [<!ENTITY b 'cc'>]>" + part.partition(b"?>")[2],
        lambda part: part.decode().encode("utf-16"),
        lambda part: b"<a>" * 300 + part,
    ],
)
def test_broken_parts_are_refused_with_the_way_out(part, spoilt):
    data = with_part(build.xlsx([["Tiêm chủng"]]), part, spoilt)
    with pytest.raises(DamagedFileError) as caught:
        read_xlsx(data, "phu-luc.xlsx", LIMITS)
    assert "phu-luc.xlsx" in caught.value.message("vi")
    assert "Excel" in caught.value.message("vi")


def test_a_book_without_its_list_of_parts_is_refused():
    data = build.xlsx([["a"]]).replace(b"xl/_rels/workbook.xml.rels", b"xl/_rels/workbook.xml.abcd")
    with pytest.raises(DamagedFileError):
        read_xlsx(data, "a.xlsx", LIMITS)


def test_merged_cells_have_spans():
    [head] = sheet(build.xlsx([[At("I", down=2, across=3)]])).cells
    assert (head.row_span, head.column_span) == (2, 3)


@pytest.mark.parametrize("reference", ["", "A", "B2:A1", "A1:ZZZ9", "A1:A9999999"])
def test_a_merged_area_that_is_none_is_nothing(reference):
    data = with_part(
        build.xlsx([["a"]]),
        SHEET,
        lambda part: part.replace(
            b"</sheetData>", f'</sheetData><mergeCells><mergeCell ref="{reference}"/></mergeCells>'.encode()
        ),
    )
    [cell] = sheet(data).cells
    assert (cell.row_span, cell.column_span) == (1, 1)
