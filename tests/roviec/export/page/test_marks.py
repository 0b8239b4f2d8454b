"""What is to be seen in the source, as stretches of the repaired text."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from sample_plan import TEXT, line_start, mood, span_of

from roviec import Finding, Severity
from roviec.export.page.marks import MOST_MARKED, all_nodes, cut, find_marks


def stretch_at(plan, words, after=0):
    start, _ = span_of(words, after)
    return next(one for one in cut(plan) if one.span[0] <= start < one.span[1])


def finding(span):
    return Finding("TT001", Severity.ERROR, "Lỗi.", None, 1, span)


def test_the_stretches_cover_the_text_from_end_to_end(plan):
    stretches = cut(plan)
    assert (stretches[0].span[0], stretches[-1].span[1]) == (0, len(TEXT))
    assert all(one.span[1] == other.span[0] for one, other in pairwise(stretches))


def test_the_innermost_clause_holds_a_place(plan):
    paths = [node.path for node in all_nodes(plan)]
    assert stretch_at(plan, "mở lớp").refs[0] == f"n{paths.index('II.1.-1')}"
    assert stretch_at(plan, "TỔ CHỨC").refs[0] == f"n{paths.index('II')}"
    assert stretch_at(plan, "Căn cứ").refs == ()


def test_parts_of_a_task_look_like_what_they_are(plan):
    assert stretch_at(plan, "Sở Y tế").looks == ("with",)
    assert "due" in stretch_at(plan, "trước ngày 30/6").looks
    assert "product" in stretch_at(plan, "lớp dạy bơi").looks
    assert "halt" in stretch_at(plan, mood()).looks


def test_an_inherited_lead_belongs_to_its_tasks_aside(plan):
    heading = stretch_at(plan, "Sở Giáo dục và Đào tạo")
    assert heading.looks == ("lead",)
    assert not [ref for ref in heading.refs if ref[0] == "t"]
    assert {"t0", "t1", "t2"} <= set(heading.asides)


def test_a_finding_is_marked_where_it_stands(plan):
    assert "f0" in stretch_at(plan, mood()).refs
    assert "warning" in stretch_at(plan, mood()).looks


@pytest.mark.parametrize(
    ("span", "seen"),
    [
        ((line_start(7), line_start(7)), "I"),
        ((line_start(7) - 1, line_start(7)), "I"),
        ((len(TEXT), len(TEXT)), "n"),
        ((len(TEXT) + 50, len(TEXT) + 60), "n"),
        ((-5, -1), "Ỷ"),
    ],
)
def test_a_finding_between_two_words_is_seen_at_one_of_them(plan, span, seen):
    marks = [mark for mark in find_marks(replace(plan, findings=(finding(span),))) if mark.ref == "f0"]
    start, end = marks[0].span
    assert TEXT[start:end] in {seen, "Ủ"}


def test_a_finding_about_everything_is_marked_where_it_begins(plan):
    marks = find_marks(replace(plan, findings=(finding((0, len(TEXT))),)))
    assert marks[-1].span == (0, MOST_MARKED)


def test_an_empty_text_has_no_marks(plan):
    repaired = replace(plan.outlined.repaired, text="", blocks=(), runs=())
    outlined = replace(plan.outlined, repaired=repaired, parts=())
    bare = replace(plan, outlined=outlined, tasks=(), findings=(finding((0, 0)),))
    assert find_marks(bare) == []
    assert cut(bare) == []
