"""A parent and its sub-plan side by side."""

from __future__ import annotations

from compare_samples import covered

from roviec.compare.page import coverage_to_html


def test_each_duty_is_a_row_with_its_fate_and_why_it_is_one(examples):
    coverage = covered(examples)
    page = coverage_to_html(coverage)
    assert page.count('data-d="y"') == len(coverage.duties)
    assert page.count('data-k="left-out"') == 4
    assert "chủ trì, nêu theo nhóm: “UBND các xã, phường”" in page


def test_differences_show_the_words_on_both_sides(examples):
    page = coverage_to_html(covered(examples))
    assert '<del lang="vi">hoàn thành trước ngày 25/02/2026</del>' in page
    assert '<ins lang="vi">hoàn thành trước ngày 05/3/2026</ins>' in page


def test_what_is_added_stands_at_the_end(examples):
    page = coverage_to_html(covered(examples))
    assert "Mẹ khéo nuôi con khỏe" in page[page.index('id="added"') :]


def test_a_body_without_duties_is_told_what_to_do(examples):
    assert (
        "--for" in coverage_to_html(covered(examples, body="Chi hội Làm vườn"))
        or covered(examples, body="Chi hội Làm vườn").duties
    )
