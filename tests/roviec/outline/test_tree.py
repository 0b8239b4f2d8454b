"""The tree: every style of marker of the issue, its path, its heading and its text."""

from __future__ import annotations

import pytest
from plain_cases import read_cases
from repairing import nodes, outlined, sketch

from roviec.model.outlined import NodeKind


@pytest.mark.parametrize(("given", "expected"), read_cases("outline/markers.txt"))
def test_every_style_of_marker_has_its_place(given: str, expected: str) -> None:
    assert sketch(outlined(given)) == expected


def test_spans_give_back_the_words() -> None:
    found = outlined("I. MỤC ĐÍCH\n1. Trạm y tế: Tiêm cho trẻ em.\n- Đủ hai mũi.\n")
    text = found.repaired.text
    for node in nodes(found):
        assert text[slice(*node.text_span)].strip() == node.text
        if node.heading_span:
            assert text[slice(*node.heading_span)] == node.heading


def test_kinds_name_what_the_marker_is() -> None:
    found = outlined("I. VIỆC\n1. Một\n1.1. Hai.\na) Ba:\n- Bốn.\n+ Năm.\n")
    assert [node.kind for node in nodes(found)] == [
        NodeKind.SECTION,
        NodeKind.ITEM,
        NodeKind.SUBITEM,
        NodeKind.POINT,
        NodeKind.BULLET,
        NodeKind.BULLET,
    ]


def test_lines_are_those_of_the_source() -> None:
    found = outlined("\n\nI. VIỆC\n\n1. Trồng cây.\n")
    assert [node.line for node in nodes(found)] == [3, 5]
