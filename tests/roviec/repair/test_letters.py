"""Letters: composed, of the right alphabet, with plain spaces."""

from __future__ import annotations

import unicodedata

import pytest
from plain_cases import read_cases
from repairing import repaired


@pytest.mark.parametrize(("given", "expected"), read_cases("repair/letters.txt"))
def test_it_gives_the_letters_that_the_reader_sees(given: str, expected: str) -> None:
    assert repaired(given).text == expected


def test_decomposed_letters_become_composed_and_are_recorded() -> None:
    found = repaired(unicodedata.normalize("NFD", "Tiêm chủng mở rộng"))
    assert found.text == "Tiêm chủng mở rộng"
    assert {run.reason for run in found.runs} == {None, "glyph"}


def test_a_changed_letter_points_at_its_source() -> None:
    found = repaired("phƣơng án")
    changed = [run for run in found.runs if run.reason == "glyph"]
    assert [(run.repaired, run.source) for run in changed] == [((2, 3), (2, 3))]
