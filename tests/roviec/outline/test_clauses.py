"""Clauses hung into a tree; unmarked and closing paragraphs at their place."""

from __future__ import annotations

import pytest
from growth import assert_linear
from plain_cases import read_cases
from repairing import OPTIONS, nodes, outlined, repaired, sketch

from roviec.outline import outline


@pytest.mark.parametrize(("given", "expected"), read_cases("outline/paragraphs.txt"))
def test_a_paragraph_finds_its_parent(given: str, expected: str) -> None:
    assert sketch(outlined(given)) == expected


@pytest.mark.slow
def test_forty_eight_thousand_alternating_markers_neither_nest_without_end_nor_take_long() -> None:
    markers = ("1.", "a)", "-", "(1)", "+", "I.", "1.1.", "*")
    small, text = (
        repaired("\n".join(f"{markers[index % len(markers)]} Việc:" for index in range(size)))
        for size in (12_000, 48_000)
    )
    found = outline(text, OPTIONS)
    assert sum(1 for _ in nodes(found)) == 48_000
    assert max(node.level for node in nodes(found)) < 50
    assert_linear(lambda given: outline(given, OPTIONS), small, text)
