"""Styles of cells: format codes, bold, centred, fonts from before Unicode."""

from __future__ import annotations

import pytest
from lxml import etree

from roviec.intake.xlsx_styles import CellStyle, number, read_styles


def styles(inner):
    return read_styles(etree.fromstring(f"<styleSheet>{inner}</styleSheet>"))


def test_styles_point_at_formats_and_fonts():
    inner = (
        '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>'
        '<fonts><font><name val="Calibri"/></font><font><b/><name val=".VnTimeH"/></font>'
        '<font><b val="0"/></font></fonts>'
        '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>'
        '<cellXfs><xf numFmtId="164" fontId="1"><alignment horizontal="center"/></xf>'
        '<xf numFmtId="14" fontId="2"/><xf numFmtId="9999" fontId="77"/></cellXfs>'
    )
    assert styles(inner) == (
        CellStyle("dd/mm/yyyy", bold=True, centred=True, legacy=("tcvn3", True)),
        CellStyle("d/m/yyyy"),
        CellStyle("General"),
    )


def test_no_styles():
    assert styles("") == ()


@pytest.mark.parametrize(("text", "found"), [("12", 12), (None, 7), ("", 7), ("-1", 7), ("²", 7), ("9" * 20, 7)])
def test_numbers_of_attributes(text, found):
    assert number(text, 7) == found
