"""Rows that somebody added."""

from __future__ import annotations

from datetime import date

import pytest

from roviec.export.sheet.columns import PLACES, Field
from roviec.readback.added import read_new_row
from roviec.readback.cells import CellReader
from roviec.readback.table import Row, RowKind


def added(cells, without=()):
    places = {meant: place for meant, place in PLACES.items() if meant not in without}
    reader = CellReader(Row(4, RowKind.TASK, "", cells), places, date(2027, 3, 5), None, "vi")
    return read_new_row(reader), [fault.code for fault in reader.faults]


def test_its_fields_are_read_like_those_of_the_plan():
    fields, faults = added(
        {
            Field.WORK: "Mua áo phao",
            Field.LEAD: "Sở Y tế; Sở Tài chính",
            Field.DEADLINE: "quý II/2027",
            Field.STATE: "đang làm",
            Field.NOTE: "Ngoài kế hoạch",
        }
    )
    assert faults == []
    assert fields == {
        "work": "Mua áo phao",
        "lead": ("Sở Y tế", "Sở Tài chính"),
        "deadline": "quý II/2027",
        "due_on": "2027-06-30",
        "note": "Ngoài kế hoạch",
        "state": "in_progress",
    }


@pytest.mark.parametrize(
    ("cells", "faults"),
    [
        ({Field.LEAD: "Sở Y tế"}, ["new_without_words"]),
        ({Field.WORK: "#N/A", Field.LEAD: "Sở Y tế"}, ["cell_error", "new_without_words"]),
        ({Field.WORK: "Mua áo phao"}, ["new_without_lead"]),
        ({Field.WORK: "Mua áo phao", Field.LEAD: "Sở Y tế", Field.DUE_ON: "31/2/2027"}, ["date_impossible"]),
        (
            {Field.WORK: "a", Field.LEAD: "Sở Y tế", Field.DEADLINE: "quý I/2027", Field.DUE_ON: "1/9/2027"},
            ["dates_differ"],
        ),
        ({Field.WORK: "a", Field.LEAD: "Sở Y tế", Field.STATE: "gần xong"}, ["state_unknown"]),
    ],
)
def test_its_faults_are_told(cells, faults):
    assert added(cells)[1] == faults


def test_a_sheet_of_few_columns_is_enough():
    assert added({Field.WORK: "Mua áo phao"}, without=set(Field) - {Field.WORK}) == ({"work": "Mua áo phao"}, [])
    assert added({Field.WORK: "a", Field.DUE_ON: "1/9/2027"})[0]["due_on"] == "2027-09-01"
