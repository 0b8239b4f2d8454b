"""Where a span stands: the line of the source that a person counts, and the clause."""

from __future__ import annotations

from bisect import bisect_right

from roviec.model.outlined import Node, Outlined
from roviec.source import Span


class Places:
    """Looks up lines and clauses of one document."""

    def __init__(self, outlined: Outlined) -> None:
        """Index the map of the document once."""
        repaired = outlined.repaired
        shown = [run for run in repaired.runs if run.repaired is not None]
        if repaired.source.text_form:
            self._starts = [run.repaired[0] for run in shown if run.repaired]
            self._lines = [run.line for run in shown]
        else:
            self._starts = [block.span[0] for block in repaired.blocks]
            self._lines = [block.line for block in repaired.blocks]
        self._roots = tuple(node for part in outlined.parts for node in part.outline)

    def line_of(self, at: int) -> int:
        """1-based line: of the file for text forms, of what ``roviec text`` prints for the others."""
        index = bisect_right(self._starts, at) - 1
        return self._lines[max(index, 0)] if self._lines else 1

    def path_of(self, span: Span) -> str | None:
        """Path of the innermost clause that holds the beginning of the span; None outside the outline."""
        found: str | None = None
        nodes: tuple[Node, ...] = self._roots
        while nodes:
            index = bisect_right([node.span[0] for node in nodes], span[0]) - 1
            if index < 0 or not nodes[index].span[0] <= span[0] < nodes[index].span[1]:
                break
            found, nodes = nodes[index].path, nodes[index].children
        return found
