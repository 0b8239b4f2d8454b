"""Whatever stands in a sheet: it is refused, or every row is accounted for."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sample_plan import sample_plan
from sheets_back import sheet_of
from workbooks import sample_book

from roviec.errors import IntakeError
from roviec.export.sheet.columns import COLUMNS, row_id
from roviec.readback import read_back
from roviec.readback.edits import Outcome

PLAN = sample_plan()
HEADERS = [column.vi for column in COLUMNS]
IDS = [row_id(task.id, "0" * 64) for task in PLAN.tasks]
TYPED = [
    *HEADERS, *IDS, *(task.text for task in PLAN.tasks), "II.1.-1", "II.1", "x", "–", "#REF!", "31/02/2027",
    "quý I/2027", "46112", "Sở Y tế; Sở Nội vụ", "hoàn thành", "Tổng số: 3", "I. MỤC", "Nơi nhận:", "0",
    "=1+1", "\t", "a@b", "@",
]  # fmt: skip
CELL = st.one_of(st.none(), st.integers(-10, 10**6), st.sampled_from(TYPED), st.text(max_size=12))
ROWS = st.lists(st.lists(CELL, max_size=14), max_size=8)


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(ROWS, st.booleans())
def test_every_row_with_words_is_accounted_for_once(rows, with_header):
    grid = [HEADERS, *rows] if with_header else rows
    try:
        found = read_back(sheet_of(grid), "bang.xlsx", PLAN)
    except IntakeError:
        assert not with_header
        return
    numbers = [row.row for row in found.rows]
    assert numbers == sorted(set(numbers))
    told = {number for number, row in enumerate(grid, 1) if any(str(cell or "").strip() or cell == 0 for cell in row)}
    assert set(numbers) >= told - {number for number in told if not _shows(grid[number - 1])}
    assert {edit.row for edit in found.edits} <= {row.row for row in found.rows if row.outcome is Outcome.CHANGED}
    tasks = [row.task for row in found.rows if row.outcome in {Outcome.CHANGED, Outcome.UNCHANGED}]
    assert len(tasks) == len(set(tasks))
    assert set(tasks).isdisjoint(found.missing)
    assert all(fault.row is None or fault.row in numbers for fault in found.faults)


def _shows(row):
    """Whether a cell of it shows a letter: some characters are none to the reader of sheets."""
    return any(
        isinstance(cell, int) or any(letter.isprintable() and letter.strip() for letter in cell or "") for cell in row
    )


@given(st.binary(max_size=200))
def test_any_bytes_are_refused(data):
    with pytest.raises(IntakeError):
        read_back(data, "bang.xlsx", PLAN)


@settings(max_examples=30)
@given(st.integers(0, 3000), st.integers(0, 255))
def test_a_damaged_workbook_is_refused_or_read(at, value):
    data = bytearray(sample_book())
    data[at % len(data)] = value
    with suppress(IntakeError):
        assert read_back(bytes(data), "bang.xlsx", PLAN).rows
