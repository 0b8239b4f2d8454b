"""The JSON of the contract."""

from __future__ import annotations

import json
from dataclasses import replace

import msgspec
import plan_contract
import pytest
from lint_cases import plan_of

from roviec.export import plan_to_json
from roviec.model.plan import Plan


def test_every_key_of_the_contract_is_there_and_no_other(plan: Plan):
    read = plan_contract.read(plan_to_json(plan, with_text=True, with_map=True))
    assert [task.id for task in read.tasks] == [task.id for task in plan.tasks]
    assert read.source.text == plan.outlined.repaired.text


def test_the_check_itself_sees_a_missing_and_a_new_key(plan: Plan):
    whole = json.loads(plan_to_json(plan))
    for broken in ({**whole, "extra": 1}, {key: value for key, value in whole.items() if key != "themes"}):
        with pytest.raises(msgspec.ValidationError):
            plan_contract.read(msgspec.json.encode(broken))


def test_text_and_map_come_only_when_asked_for(plan: Plan):
    source = json.loads(plan_to_json(plan))["source"]
    assert set(source) == {"name", "sha256", "media_type", "encoding", "pages", "characters"}
    with_map = json.loads(plan_to_json(plan, with_map=True))["source"]["map"]
    length = len(plan.outlined.repaired.text)
    assert with_map == [{"repaired": [0, length], "source": [0, length], "page": None, "line": 1, "reason": None}]


def test_columns_belong_to_tables_and_cells_to_rows(plan: Plan):
    def walk(nodes):
        for node in nodes:
            yield node
            yield from walk(node["children"])

    nodes = list(walk(json.loads(plan_to_json(plan))["parts"][0]["outline"]))
    assert [node["path"] for node in nodes if "columns" in node] == ["II.2.T1"]
    assert [node["path"] for node in nodes if "cells" in node] == ["II.2.T1.r1"]
    assert next(node for node in nodes if "cells" in node)["cells"][1]["text"] == "Rà soát biển báo ao, hồ"


def test_dates_are_iso_days_and_clarity_is_said_of_how_many(plan: Plan):
    whole = json.loads(plan_to_json(plan))
    assert whole["directive"]["date"] == "2027-03-05"
    assert whole["anniversaries"][0]["from"] == "1997-01-01"
    assert whole["tasks"][0]["deadline"]["end"] == "2027-06-30"
    assert whole["clarity"]["product"] == {"said": 1, "of": 3}


def test_vietnamese_is_written_as_it_is_on_one_line(plan: Plan):
    written = plan_to_json(plan)
    assert "Sở Giáo dục và Đào tạo".encode() in written
    assert b"\n" not in written


def test_a_document_that_says_nothing_still_has_every_key(plan: Plan):
    part = replace(plan.outlined.parts[0], outline=(), blocks=())
    bare = replace(plan, outlined=replace(plan.outlined, parts=(part,)), directives=(None,), tasks=(), findings=())
    read = plan_contract.read(plan_to_json(bare))
    assert read.directive.number is None
    assert read.directive.bases == []
    assert read.parts[0].directive is None


def test_spans_of_a_task_are_parallel_to_its_names(plan: Plan):
    text = plan.outlined.repaired.text
    for task in plan_contract.read(plan_to_json(plan)).tasks:
        assert [text[slice(*span)] for span in task.spans.lead] == task.lead
        assert [text[slice(*span)] for span in task.spans.coordinating] == task.coordinating


def test_a_scan_says_which_pages_were_recognised_and_why() -> None:
    scan = plan_of("I. MỤC ĐÍCH\n1. Tiêm đủ liều.\n", recognised={"reason": "no-text"})
    read = plan_contract.read(plan_to_json(scan))
    assert (read.source.recognised.reason, read.source.recognised.pages) == ("no-text", [1])
