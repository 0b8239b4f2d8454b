"""The words of a clause itself."""

from __future__ import annotations

from clause_tree import outlined

from roviec.model.outlined import Cell, Node, NodeKind
from roviec.plan.own_words import own_stretches


def test_heading_and_text_but_not_children():
    tree = outlined("1. Sở Y tế | Chủ trì tiêm chủng\n  - Báo cáo")
    node = tree.parts[0].outline[0]
    text = tree.repaired.text
    found = list(own_stretches(node, text))
    assert [words for _, words in found] == ["Sở Y tế", "Chủ trì tiêm chủng"]
    assert all(text[slice(*span)] == words for span, words in found)


def test_cells_of_a_row_but_not_those_it_shares():
    text = "Tiêm\tSở Y tế"
    cells = (Cell(0, "Tiêm", (0, 4)), Cell(1, "Sở Y tế", (5, 12), from_row="T1.r1"))
    row = Node(
        "T1.r2", None, NodeKind.ROW, 2, False, None, "Tiêm | Sở Y tế", (0, 12), None, (0, 12), None, 1, (), (), cells
    )
    assert list(own_stretches(row, text)) == [((0, 4), "Tiêm")]
    table = Node("T1", None, NodeKind.TABLE, 1, False, None, "", (0, 12), None, (0, 0), None, 1, (row,))
    assert list(own_stretches(table, text)) == []
