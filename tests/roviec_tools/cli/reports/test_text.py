"""Findings as a compiler prints them."""

from __future__ import annotations

from itertools import pairwise

import pytest
from repairing import compiled

from roviec.findings import Finding, Severity
from roviec_tools.cli.ignoring import sift
from roviec_tools.cli.reports.checked import Checked
from roviec_tools.cli.reports.text import put_report, put_total
from roviec_tools.cli.view.paper import Paper

TEXT = "I. MỤC ĐÍCH\n1. " + "Nâng cao nhận thức của người dân, " * 12 + "bảo đảm an toàn.\n"


def checked(*findings: Finding) -> Checked:
    return Checked("a.txt", compiled(TEXT), sift(findings, "a.txt", ()))


def printed(width: int, *findings: Finding) -> str:
    paper = Paper("vi", width, colours=False)
    put_report(paper, checked(*findings))
    return paper.console.file.getvalue()


@pytest.mark.parametrize("width", [40, 80, 120])
def test_the_mark_stands_under_the_place_at_any_width(width):
    start = compiled(TEXT).outlined.repaired.text.index("an toàn")
    page = printed(width, Finding("SP001", Severity.WARNING, "Sai chữ.", "I.1", 2, (start, start + 7), fix="an toàn"))
    lines = page.splitlines()
    source, mark = next(pair for pair in pairwise(lines) if "^" in pair[1])
    assert source[mark.index("^") : mark.rindex("^") + 1] == "an toàn"
    assert all(len(line) <= width for line in (source, mark))
    assert "sửa thành: an toàn" in page


def test_a_clean_document_says_so():
    assert "a.txt: Không thấy lỗi." in printed(80)


def test_a_sum_is_only_for_several():
    paper = Paper("vi", 80, colours=False)
    put_total(paper, [checked()])
    assert paper.console.file.getvalue() == ""
    put_total(paper, [checked(), checked(Finding("NB001", Severity.ERROR, "Có.", None, 1, (0, 1)))])
    assert "2 văn bản: 1 lỗi" in paper.console.file.getvalue()
