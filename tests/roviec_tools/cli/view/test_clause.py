"""The words of a clause on one line."""

from __future__ import annotations

import pytest
from clause_tree import outlined

from roviec_tools.cli.view.clause import heading_of, words_of


def node_of(line):
    return outlined(line).parts[0].outline[0]


@pytest.mark.parametrize(
    ("line", "heading", "words"),
    [
        ("2. Thời gian | 02 tháng", "Thời gian:", "Thời gian: 02 tháng"),
        ("II. NHIỆM VỤ |", "NHIỆM VỤ", "NHIỆM VỤ"),
        ("- Phát áo phao", "", "Phát áo phao"),
        ("1. Vì sao phải đội mũ? | Giảm chấn thương", "Vì sao phải đội mũ?", "Vì sao phải đội mũ? Giảm chấn thương"),
    ],
)
def test_a_heading_that_is_run_in_has_a_colon(line, heading, words):
    assert (heading_of(node_of(line)), words_of(node_of(line))) == (heading, words)
