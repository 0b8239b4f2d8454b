"""Sketches of what the outline finds beside the clauses: parts, regions, tables; one line a thing."""

from __future__ import annotations

from collections.abc import Iterator

from roviec.model.outlined import Node, NodeKind, Outlined
from roviec.source import Span


def part_sketch(found: Outlined) -> str:
    """The parts as lines "id | kind | first line | paths"."""
    text = found.repaired.text
    return "\n".join(
        f"{part.id} | {part.kind} | {_lines(text, part.span)[0]} | {', '.join(node.path for node in part.walk())}"
        for part in found.parts
    )


def region_sketch(found: Outlined) -> str:
    """The regions of all parts as lines "kind: line / line"."""
    text = found.repaired.text
    return "\n".join(
        f"{block.kind}: {' / '.join(_lines(text, block.span))}" for part in found.parts for block in part.blocks
    )


def table_sketch(found: Outlined) -> str:
    """The tables: the roles of the columns, then "path: cells" a row; a shared cell as "{row} text"."""
    return "\n".join(line for part in found.parts for node in part.walk() for line in table_lines(node))


def table_lines(node: Node) -> Iterator[str]:
    """The lines of one table or row."""
    if node.kind is NodeKind.TABLE:
        yield "columns: " + ", ".join(column.role for column in node.columns)
    elif node.kind is NodeKind.ROW:
        cells = [f"{{{cell.from_row}}} {cell.text}" if cell.from_row else cell.text for cell in node.cells]
        yield f"{node.path}: {' | '.join(cells)}".rstrip(" |")


def _lines(text: str, span: Span) -> list[str]:
    return [line.strip() for line in text[span[0] : span[1]].split("\n") if line.strip()]
