"""Where references point."""

from __future__ import annotations

import pytest
from clause_tree import outlined

from roviec.plan.reference_targets import Step, Targets

TREE = outlined("""
I. CHUNG |
  1. Mục tiêu |
    a) Chung
II. RIÊNG |
  1. Việc |
    - Xem mục 1
""")
PART = TREE.parts[0]
SPEAKER = next(node for node in PART.walk() if node.path == "II.1.-1")


@pytest.mark.parametrize(
    ("steps", "path"),
    [
        ((Step("mục", "1"),), "II.1"),
        ((Step("mục", "I"),), "I"),
        ((Step("phần", "II"),), "II"),
        ((Step("mục", "1"), Step("mục", "I")), "I.1"),
        ((Step("điểm", "a"), Step("mục", "I")), "I.1.a"),
        ((Step("mục", "7"),), None),
        ((Step("điểm", "c"), Step("mục", "I")), None),
        ((Step("điều", "1"),), None),
        ((Step("phụ lục", "I"),), None),
    ],
)
def test_from_the_clause_outwards(steps, path):
    assert Targets(TREE.parts).find(PART, SPEAKER, steps) == path


@pytest.mark.parametrize("label", ["I", "1", "01", "A"])
def test_annexes_by_roman_number_arabic_number_and_letter(label):
    tree = outlined("1. Xem phụ lục\n= annex PHỤ LỤC I\n1. Danh sách")
    part = tree.parts[0]
    assert Targets(tree.parts).find(part, part.outline[0], (Step("phụ lục", label),)) == "A1/1"
