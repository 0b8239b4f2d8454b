"""The tree of clauses alone: a clause a line, with its line in the text and its path."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len, set_cell_size

from roviec_tools.cli.view.clause import words_of

if TYPE_CHECKING:
    from roviec.model.plan import Plan
    from roviec_tools.cli.view.paper import Paper

STEP = 2
"""Cells that a child stands to the right of its parent."""


def put_outline(paper: Paper, plan: Plan) -> None:
    """Line, path, marker and first words; cut at the edge, so that every clause is one line."""
    nodes = [node for part in plan.outlined.parts for node in part.walk()]
    if not nodes:
        return
    line_cells = len(str(max(node.line for node in nodes)))
    path_cells = min(max(cell_len(node.path) for node in nodes), paper.console.width // 3)
    for node in nodes:
        indent = " " * min(STEP * (node.level - 1), paper.console.width // 4)
        headers = " | ".join(column.header for column in node.columns)
        words = " ".join(filter(None, (node.marker, words_of(node), headers)))
        left = f"{node.line:>{line_cells}}  {node.path:<{path_cells}}  {indent}"
        room = max(paper.console.width - cell_len(left), 10)
        words = paper.short(words, room * 2)
        if cell_len(words) > room:
            words = set_cell_size(words, room - 1).rstrip() + "…"
        paper.put_line(left + words)
