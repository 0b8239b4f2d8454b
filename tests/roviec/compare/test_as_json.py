"""The JSON contract ``roviec.compare/1``."""

from __future__ import annotations

import json

from compare_samples import compared, covered

from roviec.compare.as_json import comparison_to_json, coverage_to_json


def test_versions():
    found = json.loads(comparison_to_json(compared(("12 lớp", "15 lớp"), ("30/4/2026", "15/5/2026"))))
    assert (found["schema"], found["mode"], found["same"]) == ("roviec.compare/1", "versions", False)
    assert found["counts"]["edited"] == 2
    edited = next(one for one in found["clauses"] if one["new"]["path"] == "II.1.b")
    assert edited["runs"][1:3] == [
        {"kind": "deleted", "old": "12 ", "new": ""},
        {"kind": "inserted", "old": "", "new": "15 "},
    ]
    fields = [field for task in found["tasks"] for field in task["fields"]]
    assert {
        "name": "deadline",
        "old": "trước ngày 30/4/2026",
        "new": "trước ngày 15/5/2026",
        "old_day": "2026-04-30",
        "new_day": "2026-05-15",
    } in fields
    assert set(found["old"]) == {"name", "sha256", "number", "date", "title"}


def test_every_clause_of_a_plan_and_itself():
    found = json.loads(comparison_to_json(compared()))
    assert found["same"]
    assert {one["kind"] for one in found["clauses"]} == {"unchanged"}
    assert {one["old"]["path"] for one in found["lines"]} == {None}


def test_a_sub_plan(examples):
    found = json.loads(coverage_to_json(covered(examples)))
    assert (found["mode"], found["complete"], found["body"]) == ("parent", False, "UBND xã Nậm Khê")
    duty = next(one for one in found["duties"] if one["parent"]["path"] == "VII.17.b")
    assert duty["address"] == {"role": "lead", "reach": "class", "name": "UBND các xã, phường"}
    assert (duty["fate"], duty["counted"], duty["links"][0]["child"]["path"]) == ("changed", True, "II.1.a")
    assert [one["path"] for one in found["added"]] == ["II.1.c"]
