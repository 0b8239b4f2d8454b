"""Figures and findings."""

from __future__ import annotations

from dataclasses import replace

from roviec.model.plan import ClarityCount
from roviec_tools.cli.view.summary import put_findings, put_summary


def test_unoperated_work_stands_outside_the_counts_and_beside_them(printed, plan):
    page = printed(put_summary, plan, width=200)
    assert "3 việc được giao · 1 việc không vận hành" in page
    assert "6 rõ: người 0/3 · việc 3/3 · thời gian 3/3 · trách nhiệm 3/3 · sản phẩm 1/3 · thẩm quyền 3/3" in page


def test_nothing_assigned_has_no_clarity_to_show(printed, plan):
    bare = replace(plan, tasks=(), clarity=ClarityCount(0, 0, 0, 0, 0, 0, 0))
    page = printed(put_summary, bare)
    assert "6 rõ" not in page
    assert "0 việc được giao" in page


def test_findings_stand_at_their_line_with_their_fix(printed, plan):
    mended = replace(plan.findings[0], fix="giám sát")
    page = printed(put_findings, replace(plan, findings=(mended,)))
    assert "dòng 11 cảnh báo ND003 Việc theo dõi dư luận không vận hành. → giám sát" in page
    assert "Không thấy lỗi." in printed(put_findings, replace(plan, findings=()))
