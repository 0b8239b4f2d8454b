"""What stands outside the clauses: header, title, bases, recipients, signature."""

from __future__ import annotations

import pytest
from plain_cases import read_cases
from repairing import outlined
from sketches import region_sketch


@pytest.mark.parametrize(("given", "expected"), read_cases("outline/regions.txt"))
def test_each_line_outside_the_clauses_has_its_region(given: str, expected: str) -> None:
    assert region_sketch(outlined(given)) == expected
