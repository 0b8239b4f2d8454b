"""Workflow commands."""

from __future__ import annotations

from dataclasses import replace

from repairing import compiled

from roviec.findings import Finding, Severity
from roviec_tools.cli.ignoring import sift
from roviec_tools.cli.reports.checked import Checked
from roviec_tools.cli.reports.github import github_report


def test_marks_of_the_commands_are_escaped():
    plan = compiled("I. MỤC ĐÍCH\n")
    finding = Finding("DL001", Severity.INFO, "Đạt 100%:\nxong.", None, 1, (0, 2), hint="Xem lại.")
    checked = Checked("a,b:c.txt", replace(plan, findings=(finding,)), sift((finding,), "a", ()))
    assert github_report(checked) == (
        "::notice file=a%2Cb%3Ac.txt,line=1,col=1,title=DL001::Đạt 100%25:%0Axong. Xem lại."
    )


def test_a_clean_document_says_nothing():
    assert github_report(Checked("a.txt", compiled("I. MỤC ĐÍCH\n"), sift((), "a", ()))) == ""
