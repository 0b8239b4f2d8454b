"""A sheet out and back: every row accounted for, every fault at its row, nothing said that is not there."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import date
from functools import cache

import pytest
from careless_office import CarelessOffice
from sample_plan import sample_plan
from workbooks import cells, sample_book

from roviec import compile_bytes
from roviec.export.sheet.columns import Field
from roviec.export.xlsx import plan_to_xlsx
from roviec.readback import read_back
from roviec.readback.faults import column_letter

PLANS = ("tiem-chung-2026.txt", "an-toan-mua-lu-2026.txt", "phong-chay-2026.txt")
OFFICES = 20 * int(os.environ.get("ROVIEC_OFFICES", "1"))
"""Of each plan."""


@cache
def plan_of(path):
    """A plan of the examples in which some work is not operated."""
    plan = compile_bytes(path.read_bytes(), path.name)
    tasks = tuple(replace(task, operated=number % 9 != 4) for number, task in enumerate(plan.tasks))
    return replace(plan, tasks=tasks)


@pytest.mark.parametrize("seed", range(OFFICES))
@pytest.mark.parametrize("name", PLANS)
def test_a_careless_office_is_understood(examples, name, seed):
    plan = plan_of(examples / name)
    sheet = CarelessOffice(plan, seed).send()
    found = read_back(sheet.data, "bang.xlsx", plan)
    assert_rows_accounted_for(sheet, found)
    assert_faults_named(sheet, found)
    assert_edits_found(sheet, found)
    assert sorted(found.missing) == sorted(sheet.missing), sheet.done


def assert_rows_accounted_for(sheet, found):
    with_words = {
        number for number, row in enumerate(cells(sheet.data, "Tổng hợp"), 1) if any(str(c).strip() for c in row)
    }
    assert {row.row for row in found.rows} >= with_words
    outcomes = {row.row: row.outcome.value for row in found.rows}
    wanted = {row.number: "unchanged" if row.outcome == "told" else row.outcome for row in sheet.rows}
    assert {number: outcomes.get(number) for number in wanted} == wanted, sheet.done


def assert_faults_named(sheet, found):
    wanted = {
        (row.number, code, column_letter(sheet.columns.index(meant)) if meant else None)
        for row in sheet.rows
        for code, meant in row.errors
    }
    errors = {(fault.row, fault.code, fault.column) for fault in found.faults if fault.severity == "error"}
    assert errors == wanted, sheet.done
    assert all(fault.message.endswith(".") for fault in found.faults)


def assert_edits_found(sheet, found):
    wanted = {(row.number, name): value for row in sheet.rows if row.task for name, value in row.edits.items()}
    assert {(edit.row, edit.field): edit.after for edit in found.edits} == wanted, sheet.done
    tasks = {row.number: row.task.task.id for row in sheet.rows if row.task}
    assert all(edit.task == tasks[edit.row] for edit in found.edits)


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("name", PLANS)
def test_a_sheet_that_nobody_touched_says_nothing(examples, name, language):
    plan = plan_of(examples / name)
    found = read_back(plan_to_xlsx(plan, language=language), "bang.xlsx", plan)
    assert (found.edits, found.new, found.missing, found.faults) == ((), (), (), ())
    assert {row.task for row in found.rows if row.task} == {task.id for task in plan.tasks if task.kind in WORK}


WORK = ("assigned", "measure")


def test_the_sheet_of_another_plan_is_told_and_matched_by_words():
    plan = sample_plan()
    source = replace(plan.outlined.repaired.source, sha256="f" * 64)
    other = replace(plan, outlined=replace(plan.outlined, repaired=replace(plan.outlined.repaired, source=source)))
    found = read_back(sample_book(), "bang.xlsx", other)
    assert [(fault.code, fault.row, fault.column) for fault in found.faults] == [("other_plan", 8, "N")]
    assert "ở các hàng 8–10, 12 thuộc tệp khác" in found.faults[0].message
    assert [row.task for row in found.rows if row.task] == [task.id for task in plan.tasks]
    assert found.is_clean


def test_a_day_that_is_still_to_come_is_told():
    plan = sample_plan()
    office = CarelessOffice(plan, 0)
    office.rows[2].cells |= {Field.STATE: "Hoàn thành", Field.DONE_ON: "5/6/2027"}
    data = office._written().data
    assert [fault.code for fault in read_back(data, "a.xlsx", plan).faults] == []
    faults = read_back(data, "a.xlsx", plan, today=date(2027, 6, 4)).faults
    assert [(fault.code, fault.row, fault.column) for fault in faults] == [("date_to_come", 4, "K")]
