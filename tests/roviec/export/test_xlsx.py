"""The workbook as a whole: what it holds, that it computes nothing, that it is the same each time."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sample_plan import sample_plan
from workbooks import cells, formulas, members, plan_saying, sample_book, sheet_names, task_rows

from roviec.export import xlsx
from roviec.export.sheet.columns import Field
from roviec.export.xlsx import plan_to_xlsx
from roviec.model.task import TaskKind

DANGEROUS = ("=1+1", "+84 912", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "=cmd|' /C calc'!A0", "{=1}", '=HYPERLINK("x")')


def test_the_work_opens_first_and_the_findings_stand_last():
    assert sheet_names(sample_book()) == ["Bảng phân công nhiệm vụ", "Phát hiện"]
    plan = sample_plan()
    contents = replace(plan.tasks[0], kind=TaskKind.CONTENT)
    assert sheet_names(plan_to_xlsx(replace(plan, tasks=(*plan.tasks, contents)), language="en")) == [
        "Assigned work",
        "Contents, requirements",
        "Findings",
    ]


class NoClock(type):
    """Stands for a class of days: knows a day when it sees one, and has no clock."""

    def __instancecheck__(cls, value):
        return isinstance(value, dt.datetime)

    def now(cls, _tz=None):
        message = "the clock was asked"
        raise AssertionError(message)


def test_two_exports_of_one_plan_are_the_same_bytes(monkeypatch):
    first = sample_book()
    for module in ("core", "workbook"):
        monkeypatch.setattr(f"xlsxwriter.{module}.datetime", NoClock("datetime", (), {}))
    assert sample_book() == first
    assert "2027-03-05T00:00:00Z" in members(first)["docProps/core.xml"]


@pytest.mark.parametrize("words", DANGEROUS)
def test_words_that_look_like_a_formula_stay_words(words):
    data = plan_to_xlsx(plan_saying(words))
    assert formulas(data) == []
    row = task_rows(data)[0]
    assert row[Field.WORK] == words
    assert row[Field.LEAD] == " ".join(words.split())
    assert cells(data, "Phát hiện")[4][5] == words


@pytest.mark.parametrize("words", ["=1+1", "+1", "-1", "@a", "\tx", "\rx"])
def test_they_are_marked_as_words_for_the_next_who_edits_them(words):
    """Excel computes a cell after its next edit, unless the quote prefix says that it holds words."""
    data = plan_to_xlsx(plan_saying(words))
    assert 'quotePrefix="1"' in members(data)["xl/styles.xml"]
    assert 'quotePrefix="1"' not in members(sample_book())["xl/styles.xml"]


def test_no_link_leads_out_of_the_file():
    data = plan_to_xlsx(plan_saying("https://example.org/a"))
    assert not any("hyperlink" in xml.lower() for name, xml in members(data).items() if "worksheets" in name)
    assert not any(name.endswith(".rels") and "example.org" in xml for name, xml in members(data).items())


@given(st.text(max_size=60))
def test_any_words_make_a_workbook_that_gives_them_back(words):
    data = plan_to_xlsx(plan_saying(words))
    assert formulas(data) == []
    back = task_rows(data)[0][Field.WORK]
    # XML makes one line break of the three kinds.
    assert re.sub(r"\r\n?", "\n", back) == re.sub(r"\r\n?", "\n", words)


def test_words_too_long_for_a_cell_are_cut_and_the_cut_is_told():
    data = plan_to_xlsx(plan_saying("việc " * 20_000))
    words = task_rows(data)[0][Field.WORK]
    assert words.startswith("việc việc")
    assert words.endswith("… (lời văn quá dài, xem II.1.-1)")
    assert len(words) == 32_767


def test_the_file_says_which_plan_it_is_of():
    custom = members(sample_book())["docProps/custom.xml"]
    assert "0" * 64 in custom
    assert "duoi-nuoc.txt" in custom


def test_a_document_without_any_work_says_so():
    rows = cells(plan_to_xlsx(replace(sample_plan(), tasks=())))
    assert rows[-1][1] == "Văn bản không có việc nào."
    assert rows[3][0].startswith("Tổng số 0 việc")


def test_the_sheets_are_one_visible_list():
    assert [put.__name__ for put in xlsx.SHEETS] == ["put_work", "put_contents", "put_findings"]
