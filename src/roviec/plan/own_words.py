"""The stretches of words that belong to a clause itself: its heading, its text, the cells of a row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roviec.model.outlined import NodeKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from roviec.model.outlined import Node
    from roviec.source import Span


def own_stretches(node: Node, text: str) -> Iterator[tuple[Span, str]]:
    """Span in the repaired text and words of each stretch, in reading order; none is empty.

    A cell that shares a merged cell of another row is told once, with that row.
    """
    spans: list[Span] = []
    if node.kind is NodeKind.ROW:
        spans = [cell.span for cell in node.cells if cell.from_row is None]
    elif node.kind is not NodeKind.TABLE:
        spans = [span for span in (node.heading_span, node.text_span) if span is not None]
    for span in spans:
        if span[0] < span[1]:
            yield span, text[span[0] : span[1]]
