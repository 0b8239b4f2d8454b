"""Several documents in one file."""

from __future__ import annotations

import pytest
from plain_cases import read_cases
from repairing import outlined
from sketches import part_sketch


@pytest.mark.parametrize(("given", "expected"), read_cases("outline/parts.txt"))
def test_each_document_of_a_file_is_a_part(given: str, expected: str) -> None:
    assert part_sketch(outlined(given)) == expected


def test_an_empty_text_has_one_empty_part() -> None:
    found = outlined("Xin chào")
    assert [part.id for part in found.parts] == ["P1"]
