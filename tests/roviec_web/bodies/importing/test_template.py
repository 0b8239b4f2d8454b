"""The template is a list that can be imported."""

from __future__ import annotations

from roviec_web.bodies.importing.columns import FIELDS, read_header
from roviec_web.bodies.importing.rows import read_rows
from roviec_web.bodies.importing.table import read_table
from roviec_web.bodies.importing.template import template_workbook


def test_each_column_is_recognised_and_the_example_has_no_fault():
    lines = read_table(template_workbook(), "mau.xlsx")
    assert list(read_header(lines[0].cells)) == list(FIELDS)
    rows, faults = read_rows(lines)
    assert (faults, rows[0].name, rows[0].abbreviation) == ([], "Sở Xây dựng", "SXD")
