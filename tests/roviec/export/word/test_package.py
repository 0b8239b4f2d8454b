"""The container: page, page number, properties."""

from __future__ import annotations

import io
import zipfile
from datetime import date, datetime

import docx
import pytest
from docx.enum.section import WD_ORIENT

from roviec.export.layout.paper import Columns, Family, Grid, GridCell, Line, Look, Paper, Piece, Sheet
from roviec.export.word.writer import paper_to_docx

LINE = Line((Piece("An toàn"),), Look())


def written(*sheets, day=date(2026, 3, 5), title="Kế hoạch"):
    data = paper_to_docx(Paper(Family.STATE, title, "ỦY BAN", day, sheets))
    return docx.Document(io.BytesIO(data))


def test_pages_are_a4_within_the_margins_of_the_decree():
    section = written(Sheet((LINE,))).sections[0]
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)
    assert [round(side.mm) for side in (section.top_margin, section.bottom_margin, section.left_margin)] == [20, 20, 30]
    assert 15 <= round(section.right_margin.mm) <= 20


def test_pages_are_numbered_in_the_upper_margin_but_the_first():
    section = written(Sheet((LINE,))).sections[0]
    assert section.different_first_page_header_footer
    number = section.header.paragraphs[0]._p
    assert "PAGE" in "".join(number.itertext())
    assert section.first_page_header.paragraphs[0].text == ""


def test_each_sheet_is_a_section_that_counts_anew():
    document = written(Sheet((LINE,)), Sheet((LINE,), landscape=True))
    assert [section.orientation for section in document.sections] == [WD_ORIENT.PORTRAIT, WD_ORIENT.LANDSCAPE]
    assert document.element.body.xpath(".//w:pgNumType/@w:start") == ["1", "1"]
    assert all(section.header.paragraphs[0]._p.xpath(".//w:instrText") for section in document.sections)


def test_properties_come_from_the_paper_and_no_clock():
    properties = written(Sheet((LINE,)), title="Kế hoạch \x01").core_properties
    assert (properties.title, properties.author, properties.language) == ("Kế hoạch \ufffd", "ỦY BAN", "vi-VN")
    assert properties.created == properties.modified == datetime.fromisoformat("2026-03-05T00:00:00+00:00")


@pytest.mark.parametrize("day", [None, date(1, 1, 1)])
def test_a_day_that_is_not_known_or_out_of_bounds_is_the_first_of_2000(day):
    assert written(Sheet((LINE,)), day=day).core_properties.created.year == 2000


def test_a_text_that_ends_in_a_table_is_closed_by_a_paragraph():
    grid = Grid((1.0,), 1, 0, (GridCell(0, 0, (LINE,)),))
    document = written(Sheet((LINE, grid)))
    assert [child.tag.rpartition("}")[2] for child in document.element.body] == ["p", "tbl", "p", "sectPr"]


def test_tables_that_touch_are_kept_apart():
    columns = Columns((((LINE,), (LINE,)),), (0.5, 0.5))
    document = written(Sheet((columns, columns)))
    assert [child.tag.rpartition("}")[2] for child in document.element.body] == ["p", "tbl", "p", "tbl", "p", "sectPr"]


def test_an_empty_paper_opens():
    assert [paragraph.text for paragraph in written().paragraphs] == []


def test_the_container_holds_nothing_that_is_not_used():
    data = paper_to_docx(Paper(Family.STATE, "", "", None, (Sheet((LINE,)),)))
    names = zipfile.ZipFile(io.BytesIO(data)).namelist()
    assert names[0] == "[Content_Types].xml"
    assert not [name for name in names if "thumbnail" in name or "customXml" in name]
