"""What stands outside the clauses: header, title, bases, recipients, signature."""

from __future__ import annotations

import pytest
from plain_cases import read_cases
from repairing import outlined
from sketches import region_sketch

from roviec.outline.regions import Regions, sort_regions


@pytest.mark.parametrize(("given", "expected"), read_cases("outline/regions.txt"))
def test_each_line_outside_the_clauses_has_its_region(given: str, expected: str) -> None:
    assert region_sketch(outlined(given)) == expected


def test_a_part_without_a_line_has_no_region() -> None:
    assert sort_regions((), annex=True) == sort_regions((), annex=False) == Regions((), ())
