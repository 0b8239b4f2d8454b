"""Enumerations inside a sentence."""

from __future__ import annotations

import pytest
from plain_cases import read_cases
from repairing import nodes, outlined, sketch

from roviec.outline.inline import find_inline


@pytest.mark.parametrize(("given", "expected"), read_cases("outline/inline.txt"))
def test_an_enumeration_hangs_below_its_sentence(given: str, expected: str) -> None:
    assert sketch(outlined(given)) == expected


def test_only_what_stands_inside_a_sentence_is_marked_inline() -> None:
    found = outlined("1. Đội gồm: (1) lái xuồng; (2) y tá.\n2. Việc của đội\n(1) Trực.\n(2) Báo cáo.\n")
    assert [node.path for node in nodes(found) if node.inline] == ["1.(1)", "1.(2)"]


def test_offsets_point_at_the_text() -> None:
    text = "Đội gồm: (1) lái xuồng; (2) y tá."
    assert [text[start:end] for start, end, _ in find_inline(text)] == ["(1) lái xuồng;", "(2) y tá."]


@pytest.mark.parametrize("text", ["", "(1)", "(1) một mình", "f(1)(2)", "(2) sau (1) trước"])
def test_what_is_no_enumeration(text: str) -> None:
    assert find_inline(text) == ()
