"""The file of edits."""

from __future__ import annotations

import hashlib
import json

from careless_office import CarelessOffice
from sample_plan import sample_plan

from roviec.export.sheet.columns import Field
from roviec.readback import edits_to_json, read_back


def test_every_edit_says_who_added_it_and_where_it_stood():
    plan = sample_plan()
    office = CarelessOffice(plan, 0)
    office.rows[2].cells[Field.STATE] = "Đang làm"
    office.adds_rows()
    data = office._written().data
    found = read_back(data, "bang.xlsx", plan)
    content = json.loads(edits_to_json(found, plan, sheet_name="bang.xlsx", sheet_data=data, added_by="Sở Y tế"))
    assert content["schema"] == "roviec.edits/1"
    assert content["plan"] == {"name": "duoi-nuoc.txt", "sha256": "0" * 64, "number": "27/KH-UBND"}
    assert content["sheet"] == {"name": "bang.xlsx", "sha256": hashlib.sha256(data).hexdigest(), "sheet": "Tổng hợp"}
    (edit,) = content["edits"]
    assert (edit["task"], edit["field"], edit["before"], edit["after"]) == ("II.1.-1/a", "state", None, "in_progress")
    assert (edit["typed"], edit["added_by"]) == ("Đang làm", "Sở Y tế")
    assert {row["added_by"] for row in content["new"]} == {"Sở Y tế"}
    assert {row["outcome"] for row in content["rows"]} >= {"changed", "unchanged", "new", "heading", "header"}
    assert set(content) == {"schema", "plan", "sheet", "added_by", "edits", "new", "missing", "rows", "faults"}


def test_nobody_is_named_where_nobody_was_told():
    plan = sample_plan()
    data = CarelessOffice(plan, 0)._written().data
    found = read_back(data, "bang.xlsx", plan)
    content = json.loads(edits_to_json(found, plan, sheet_name="bang.xlsx", sheet_data=data, added_by=None))
    assert (content["added_by"], content["edits"], content["faults"]) == (None, [], [])
