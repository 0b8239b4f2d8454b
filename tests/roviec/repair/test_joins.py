"""Joins: wrapped lines, cut sentences, broken headings."""

from __future__ import annotations

import pytest
from plain_cases import read_cases
from repairing import repaired


@pytest.mark.parametrize(("given", "expected"), read_cases("repair/joins.txt"))
def test_it_makes_paragraphs_whole(given: str, expected: str) -> None:
    assert repaired(given).text == expected


def test_a_joined_paragraph_keeps_the_line_of_its_first_half() -> None:
    found = repaired("1. Mục đích\n\n- Bảo vệ trẻ em ở các\n\nthôn xa trung tâm.\n")
    assert [block.line for block in found.blocks] == [1, 3]
