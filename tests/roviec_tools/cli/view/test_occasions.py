"""Phases, anniversaries, slogans."""

from __future__ import annotations

from dataclasses import replace

from roviec_tools.cli.view.occasions import put_occasions


def test_each_list_with_its_count(printed, plan):
    page = printed(put_occasions, plan)
    assert "GIAI ĐOẠN  1\nI Đợt 1: 01/04/2027 – …\n" in page
    assert "I 01/01/2027: Ngày thành lập tỉnh (30 năm)\n" in page
    assert "II.1.-2 “Biết bơi để an toàn”\n" in page


def test_a_doubtful_count_of_years_is_marked(printed, plan):
    doubtful = replace(plan.anniversaries[0], consistent=False)
    assert "(30 năm) (?)" in printed(put_occasions, replace(plan, anniversaries=(doubtful,)))


def test_lists_that_the_document_lacks_are_not_shown(printed, plan):
    assert printed(put_occasions, replace(plan, phases=(), anniversaries=(), slogans=())) == ""
