"""Findings as SARIF."""

from __future__ import annotations

import json

from repairing import compiled

from roviec.findings import Finding, Severity
from roviec.lint.registry import rules
from roviec_tools.cli.ignoring import sift
from roviec_tools.cli.reports.checked import Checked
from roviec_tools.cli.reports.sarif import sarif_report


def run_of(finding: Finding, name: str = "a.txt") -> dict:
    checked = Checked(name, compiled("I. MỤC ĐÍCH\n1. Nâng cao.\n"), sift([finding], name, ()))
    (run,) = json.loads(sarif_report([checked], "vi"))["runs"]
    return run


def test_every_rule_is_described():
    described = run_of(Finding("NB001", Severity.ERROR, "Có.", None, 1, (0, 1)))["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in described] == [rule.code for _, rule in rules()]
    assert all(rule["shortDescription"]["text"] and rule["help"]["text"] for rule in described)


def test_a_file_is_a_uri_and_severities_are_levels():
    run = run_of(Finding("NB001", Severity.INFO, "Có.", "I.1", 2, (12, 14), fix="2."), "kế hoạch.txt")
    (result,) = run["results"]
    location = result["locations"][0]
    assert result["level"] == "note"
    assert location["physicalLocation"]["artifactLocation"]["uri"] == "k%E1%BA%BF%20ho%E1%BA%A1ch.txt"
    assert location["logicalLocations"] == [{"fullyQualifiedName": "I.1"}]
    assert result["properties"] == {"fix": "2."}


def test_a_finding_of_no_rule_is_kept():
    assert "ruleIndex" not in run_of(Finding("XX999", Severity.WARNING, "Hỏng.", None, 1, (0, 0)))["results"][0]
