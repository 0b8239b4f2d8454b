"""Findings as JSON."""

from __future__ import annotations

import json

from repairing import compiled

from roviec.findings import Finding, Severity
from roviec_tools.cli.ignoring import Entry, sift
from roviec_tools.cli.reports.as_json import json_report
from roviec_tools.cli.reports.checked import Checked


def test_what_was_set_aside_names_who_said_so_and_why():
    finding = Finding("NB001", Severity.ERROR, "Có.", None, 1, (0, 1))
    own = (Entry("NB", "a.txt.bo-qua:1", reason="cố ý"), Entry("SP", "a.txt.bo-qua:2"))
    found = json.loads(json_report(Checked("a.txt", compiled("x y"), sift([finding], "a.txt", (), own))))
    assert found["findings"] == []
    assert [(item["rule"], item["by"], item["reason"]) for item in found["ignored"]] == [
        ("NB001", "a.txt.bo-qua:1", "cố ý")
    ]
    assert found["unused_ignores"] == ["a.txt.bo-qua:2"]
