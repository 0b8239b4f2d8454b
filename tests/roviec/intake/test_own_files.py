"""Files that this program itself made are no plans."""

from __future__ import annotations

import pytest
from set_anew import STATE, compiled

from roviec import compare_versions, comparison_to_html, comparison_to_json, plan_to_ics, plan_to_json, plan_to_xlsx
from roviec.errors import OwnFileError, UnknownFormatError
from roviec.export.html import plan_to_html
from roviec.intake import read_source
from roviec.model.options import Options

PLAN = compiled(STATE)
MADE = {
    "trang.html": plan_to_html(PLAN).encode(),
    "page.html": plan_to_html(PLAN, language="en").encode(),
    "bang.xlsx": plan_to_xlsx(PLAN),
    "table.xlsx": plan_to_xlsx(PLAN, language="en"),
    "ke-hoach.json": plan_to_json(PLAN),
}


@pytest.mark.parametrize("name", MADE)
def test_what_was_made_of_a_plan_is_refused_with_the_way_out(name):
    with pytest.raises(OwnFileError) as caught:
        read_source(MADE[name], name, Options())
    assert name in caught.value.message("vi")
    assert "Rõ Việc" in caught.value.message("en")


def test_a_table_names_the_command_that_reads_it():
    with pytest.raises(OwnFileError) as caught:
        read_source(MADE["bang.xlsx"], "bang.xlsx", Options())
    assert "roviec read-back “bang.xlsx” --plan" in caught.value.message("vi")


def test_comparisons_are_no_plans():
    comparison = compare_versions(PLAN, PLAN)
    for made in (comparison_to_html(comparison).encode(), comparison_to_json(comparison)):
        with pytest.raises(OwnFileError):
            read_source(made, "so-sanh", Options())


def test_a_calendar_is_no_plan():
    with pytest.raises(UnknownFormatError, match=r"calendar"):
        read_source(plan_to_ics(PLAN), "lich.ics", Options())


def test_pages_of_other_programs_and_words_about_this_one_are_read():
    page = '<html><head><meta name="generator" content="Word"></head><body><p>Rõ Việc là phần mềm.</p></body></html>'
    assert read_source(page.encode(), "trang.html", Options()).text == "Rõ Việc là phần mềm."
    assert read_source('{"ghi chú": "roviec."}'.encode(), "ghi-chu.txt", Options()).text
