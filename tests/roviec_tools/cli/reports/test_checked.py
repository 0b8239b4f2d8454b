"""A document that was checked."""

from __future__ import annotations

from repairing import compiled

from roviec.findings import Finding, Severity
from roviec_tools.cli.ignoring import Entry, sift
from roviec_tools.cli.reports.checked import Checked


def test_what_was_set_aside_is_not_counted():
    found = [Finding(code, Severity.ERROR, "Có.", None, 1, (0, 1)) for code in ("NB001", "DL001")]
    checked = Checked("a.txt", compiled("x"), sift(found, "a.txt", [Entry("NB", "")]))
    assert checked.counts == {Severity.ERROR: 1}
    assert checked.has_errors
    assert not Checked("a.txt", compiled("x"), sift(found, "a.txt", [Entry("NB", ""), Entry("DL", "")])).has_errors
