"""Clauses hung into a tree; unmarked and closing paragraphs at their place."""

from __future__ import annotations

import time

import pytest
from plain_cases import read_cases
from repairing import OPTIONS, nodes, outlined, repaired, sketch

from roviec.outline import outline


@pytest.mark.parametrize(("given", "expected"), read_cases("outline/paragraphs.txt"))
def test_a_paragraph_finds_its_parent(given: str, expected: str) -> None:
    assert sketch(outlined(given)) == expected


@pytest.mark.slow
def test_sixty_thousand_alternating_markers_neither_nest_without_end_nor_take_long() -> None:
    markers = ("1.", "a)", "-", "(1)", "+", "I.", "1.1.", "*")
    text = repaired("\n".join(f"{markers[index % len(markers)]} Việc:" for index in range(60_000)))
    started = time.process_time()
    found = outline(text, OPTIONS)
    took = time.process_time() - started
    assert sum(1 for _ in nodes(found)) == 60_000
    assert max(node.level for node in nodes(found)) < 50
    assert took < 5
