"""Anniversaries."""

from __future__ import annotations

from datetime import date

import pytest
from clause_tree import outlined

from roviec.plan.anniversaries import find_anniversaries


def find(text):
    return find_anniversaries(outlined(f"- {text}"))


def test_a_range_in_a_cited_term_of_days_is_no_anniversary():
    assert find("Tổ chức đợt cao điểm (15/11/2026 - 15/12/2026)") == ()
    assert find("hoàn thành từ ngày 28/12/2026 đến ngày 05/01/2027") == ()


def test_it_reads_name_years_and_days():
    (found,) = find("Kỷ niệm 71 năm Ngày Thầy thuốc Việt Nam (27/02/1955 - 27/02/2026)")
    assert (found.name, found.years, found.begins, found.ends, found.consistent) == (
        "71 năm Ngày Thầy thuốc Việt Nam",
        71,
        date(1955, 2, 27),
        date(2026, 2, 27),
        True,
    )


def test_the_span_holds_the_words():
    tree = outlined("- Kỷ niệm 30 năm thành lập xã Hòa Bình (01/9/1996 - 01/9/2026), tổ chức hội thi")
    (found,) = find_anniversaries(tree)
    assert tree.repaired.text[slice(*found.span)] == "30 năm thành lập xã Hòa Bình (01/9/1996 - 01/9/2026)"


def test_a_count_that_does_not_fit_is_told():
    (found,) = find("chào mừng 25 năm thành lập Trạm Y tế (05/4/1996 - 05/4/2026)")
    assert (found.years, found.consistent) == (25, False)


def test_a_missing_word_for_years_is_read():
    (found,) = find("kỷ niệm 136 Ngày sinh Cụ Tổ nghề (10/3/1890 - 10/3/2026)")
    assert (found.name, found.years) == ("136 Ngày sinh Cụ Tổ nghề", 136)


def test_without_a_count_the_days_must_come_back():
    (found,) = find("kỷ niệm 20 năm lập trường (02/9/2006 - 02/9/2026) và Ngày hội xã (02/9/2016 – 02/9/2026)")[1:]
    assert (found.name, found.years, found.consistent) == ("Ngày hội xã", None, True)


@pytest.mark.parametrize(
    "text", ["30 năm Ngày hội (31/02/1996 - 31/02/2026)", "(01/9/1996 - 01/9/2026)", "1996 - 2026"]
)
def test_impossible_days_and_nameless_ranges_are_left_out(text):
    assert find(text) == ()
