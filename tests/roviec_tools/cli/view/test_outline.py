"""The tree of clauses, a clause a line."""

from __future__ import annotations

from dataclasses import replace

import pytest
from rich.cells import cell_len

from roviec_tools.cli.view.outline import put_outline


@pytest.mark.parametrize("width", [40, 60, 80, 120, 200])
def test_each_clause_is_one_line_whatever_the_width(printed, plan, width):
    lines = printed(put_outline, plan, width=width).splitlines()
    assert len(lines) == 9
    assert all(cell_len(line) <= width for line in lines)


def test_a_cut_is_shown(printed, plan):
    assert printed(put_outline, plan, width=60).splitlines()[1].endswith("…")


def test_a_document_without_clauses_prints_nothing(printed, plan):
    bare = replace(plan.outlined, parts=(replace(plan.outlined.parts[0], outline=()),))
    assert printed(put_outline, replace(plan, outlined=bare)) == ""
