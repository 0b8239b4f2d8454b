"""Unsure words of a scan: which they are, and where they stand after repair."""

from __future__ import annotations

import pytest
from lint_cases import plan_of

from roviec.lint.readings import doubts, is_unsure, page_ranges


@pytest.mark.parametrize(
    ("word", "confidence", "expected"),
    [
        ("trước", 95, False),
        ("trước", 59, True),
        ("trước", 70, False),
        ("tru0c", 70, True),
        ("30/6/2026,", 70, False),
        ("615/QĐ-UBND", 70, False),
        ("XIII", 70, False),
        ("PCCC", 70, False),
        ("......", 10, False),
        ("-", 0, False),
    ],
)
def test_a_word_is_unsure_by_its_confidence_and_its_spelling(word: str, confidence: int, expected: bool) -> None:
    assert is_unsure(word, confidence) is expected


def test_a_place_is_that_of_the_repaired_text() -> None:
    text = "I. MỤC ĐÍCH\n1. Tiêm   vắc xin\nsới cho trẻ em.\n"
    plan = plan_of(text, recognised={"reason": "picture", "doubtful": ["sới"]})
    repaired = plan.outlined.repaired
    assert [repaired.text[slice(*doubt.span)] for doubt in doubts(repaired)] == ["sới"]


def test_a_text_that_was_not_recognised_has_no_doubts() -> None:
    assert not list(doubts(plan_of("I. MỤC ĐÍCH\n").outlined.repaired))


def test_pages_are_told_in_runs() -> None:
    assert page_ranges((1, 2, 3, 5)) == "1–3, 5"
    assert page_ranges(tuple(range(1, 40, 2))).endswith("15 …")
