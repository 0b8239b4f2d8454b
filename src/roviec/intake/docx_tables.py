"""Tables of a Word file: the rows and cells that are shown, each at its place on the grid."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from roviec.intake.docx_names import KIND, VAL, children, chosen, integer
from roviec.source import CellPlace

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

_WRAPPERS: Final = frozenset({"sdt", "sdtContent", "customXml", "ins", "moveTo"})
_MOST_SPAN: Final = 1_000
"""Word's own limit is 63 columns."""


@dataclass(slots=True)
class _Cell:
    element: _Element
    row: int
    column: int
    column_span: int
    row_span: int = 1


def shown_cells(table: _Element, number: int) -> list[tuple[_Element, CellPlace]]:
    """The cells of a table in reading order.

    Shape: a cell that others are merged into stands once, with its spans; those merged into it, and rows and cells
    that a tracked change deletes, are left out. ``column`` counts columns of the grid, ``row`` the rows left.

    Args:
        table: the ``w:tbl``.
        number: 0-based number of the table in the file.

    Returns:
        Each ``w:tc`` with its place.
    """
    cells: list[_Cell] = []
    above: dict[int, _Cell] = {}
    row_number = 0
    for row in _wrapped(table, "tr"):
        properties = _properties(row, "trPr")
        if "del" in properties:
            continue
        above = _read_row(row, properties, row_number, above, cells)
        row_number += 1
    return [(cell.element, CellPlace(number, cell.row, cell.column, cell.row_span, cell.column_span)) for cell in cells]


def _read_row(
    row: _Element, row_properties: dict[str, _Element], number: int, above: dict[int, _Cell], cells: list[_Cell]
) -> dict[int, _Cell]:
    """Add the row's cells; the result is the merged cells that the next row may go on with, by their column."""
    column = _span(row_properties.get("gridBefore"), 0)
    open_cells: dict[int, _Cell] = {}
    last: _Cell | None = None
    for element in _wrapped(row, "tc"):
        properties = _properties(element, "tcPr")
        span = max(1, _span(properties.get("gridSpan"), 1))
        start, column = column, column + span
        if "cellDel" in properties:
            continue
        if _goes_on(properties.get("hMerge")) and last is not None:
            last.column_span += span
            continue
        merged = properties.get("vMerge")
        owner = above.get(start) if _goes_on(merged) else None
        if owner is not None:
            owner.row_span += 1
            open_cells[start] = owner
            last = None
            continue
        last = _Cell(element, number, start, span)
        cells.append(last)
        if merged is not None:
            open_cells[start] = last
    return open_cells


def _goes_on(merge: _Element | None) -> bool:
    """Whether a ``vMerge`` or ``hMerge`` says "part of the cell before": only ``restart`` begins a cell."""
    return merge is not None and merge.get(VAL) != "restart"


def _span(element: _Element | None, default: int) -> int:
    return default if element is None else integer(element.get(VAL), default, most=_MOST_SPAN)


def _properties(element: _Element, kind: str) -> dict[str, _Element]:
    for child in element:
        if KIND.get(child.tag) == kind:
            return children(child)
    return {}


def _wrapped(element: _Element, wanted: str) -> Iterator[_Element]:
    """The children of one kind, through content controls and accepted insertions around them."""
    stack: list[Iterator[_Element]] = [iter(element)]
    while stack:
        child = next(stack[-1], None)
        if child is None:
            stack.pop()
            continue
        kind = KIND.get(child.tag)
        if kind == wanted:
            yield child
        elif kind in _WRAPPERS:
            stack.append(iter(child))
        elif kind == "AlternateContent":
            branch = chosen(child)
            if branch is not None:
                stack.append(iter(branch))
