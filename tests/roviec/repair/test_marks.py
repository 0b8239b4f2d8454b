"""Marks of Markdown."""

from __future__ import annotations

import pytest
from plain_cases import read_cases
from repairing import repaired


@pytest.mark.parametrize(("given", "expected"), read_cases("repair/marks.txt"))
def test_it_takes_marks_out_and_keeps_letters(given: str, expected: str) -> None:
    assert repaired(given, "thu.md").text == expected


def test_a_paragraph_wholly_in_bold_is_known() -> None:
    found = repaired("**1. Sở Y tế**\n\nChủ trì.\n", "thu.md")
    assert [block.bold for block in found.blocks] == [True, False]


def test_bold_may_go_over_two_lines_and_one_bold_word_makes_no_bold_paragraph() -> None:
    assert repaired("**1. Sở Y tế\nchủ trì**", "thu.md").blocks[0].bold
    assert not repaired("Sở **Y tế** chủ trì", "thu.md").blocks[0].bold


def test_what_is_taken_out_is_recorded() -> None:
    found = repaired("**a) Việc**", "thu.md")
    assert [run.source for run in found.runs if run.reason == "bold-mark"] == [(0, 2), (9, 11)]


def test_an_empty_pair_goes_wherever_it_stands() -> None:
    assert repaired("Kế hoạch\n \t * *\n", "thu.md").text == "Kế hoạch"
