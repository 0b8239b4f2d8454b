"""The grid of a ruled table: which rulings belong together, which cells are merged."""

from __future__ import annotations

from collections import defaultdict
from typing import Final

from roviec.intake.pdf_page import Grid, GridCell, Ruling
from roviec.intake.pdf_rules import TOUCH

_OVERHANG: Final = 12.0
"""Points by which level lines must stick out past the last upright for the table to have an open side."""
_MAX_EDGES: Final = 400
_MAX_CELLS: Final = 20_000


def find_grids(upright: list[Ruling], level: list[Ruling]) -> tuple[Grid, ...]:
    """Ruled tables of a page, from top to bottom.

    A single frame (one cell) is no table. An open side (lines that stick out past the last crossing line) counts
    as an edge.
    """
    if not upright or not level or len(upright) * len(level) > _MAX_EDGES * _MAX_EDGES:
        return ()
    grids = [grid for verticals, horizontals in _components(upright, level) if (grid := _grid(verticals, horizontals))]
    return tuple(sorted(_outermost(grids), key=lambda grid: grid.rows[0]))


def _components(upright: list[Ruling], level: list[Ruling]) -> list[tuple[list[Ruling], list[Ruling]]]:
    """Uprights and levels that cross, directly or through others."""
    parent = list(range(len(upright) + len(level)))

    def root(item: int) -> int:
        while parent[item] != item:
            parent[item] = parent[parent[item]]
            item = parent[item]
        return item

    for i, vertical in enumerate(upright):
        at, low, high = vertical.at, vertical.start - TOUCH, vertical.end + TOUCH
        for j, horizontal in enumerate(level, len(upright)):
            if low <= horizontal.at <= high and horizontal.start - TOUCH <= at <= horizontal.end + TOUCH:
                parent[root(i)] = root(j)
    groups: dict[int, tuple[list[Ruling], list[Ruling]]] = defaultdict(lambda: ([], []))
    for i, vertical in enumerate(upright):
        groups[root(i)][0].append(vertical)
    for j, horizontal in enumerate(level, len(upright)):
        groups[root(j)][1].append(horizontal)
    return [group for group in groups.values() if group[0] and len(group[1]) > 1]


def _grid(verticals: list[Ruling], horizontals: list[Ruling]) -> Grid | None:
    columns = _edges(verticals, min(h.start for h in horizontals), max(h.end for h in horizontals))
    rows = _edges(horizontals, min(v.start for v in verticals), max(v.end for v in verticals))
    count = (len(columns) - 1) * (len(rows) - 1)
    if count < 2 or count > _MAX_CELLS or len(columns) < 2 or len(rows) < 2:
        return None
    cells = _cells(columns, rows, verticals, horizontals)
    if len(cells) < 2:
        return None
    return Grid(tuple(columns), tuple(rows), cells)


def _edges(lines: list[Ruling], low: float, high: float) -> list[float]:
    edges: list[float] = []
    for line in sorted(lines, key=lambda one: one.at):
        if not edges or line.at - edges[-1] > TOUCH:
            edges.append(line.at)
    if edges[0] - low > _OVERHANG:
        edges.insert(0, low)
    if high - edges[-1] > _OVERHANG:
        edges.append(high)
    return edges


def _cells(
    columns: list[float], rows: list[float], verticals: list[Ruling], horizontals: list[Ruling]
) -> tuple[GridCell, ...]:
    """Unit squares joined wherever no ruling parts them, each group widened to a rectangle."""
    taken: set[tuple[int, int]] = set()
    cells: list[GridCell] = []
    last_row, last_column = len(rows) - 1, len(columns) - 1
    for r in range(last_row):
        for c in range(last_column):
            if (r, c) in taken:
                continue
            width = 1
            while c + width < last_column and (r, c + width) not in taken:
                if _parted(verticals, columns[c + width], rows[r], rows[r + 1]):
                    break
                width += 1
            height = 1
            while r + height < last_row and not _parted(horizontals, rows[r + height], columns[c], columns[c + 1]):
                height += 1
            taken.update((r + i, c + j) for i in range(height) for j in range(width))
            box = (columns[c], rows[r], columns[c + width], rows[r + height])
            cells.append(GridCell(r, c, height, width, box))
    return tuple(cells)


def _parted(lines: list[Ruling], at: float, start: float, end: float) -> bool:
    """Whether a ruling at ``at`` covers the middle of the stretch."""
    middle = (start + end) / 2
    return any(abs(line.at - at) <= TOUCH and line.start <= middle <= line.end for line in lines)


def _outermost(grids: list[Grid]) -> list[Grid]:
    """Grids that lie inside another one's cell are left to that cell."""
    return [grid for grid in grids if not any(other is not grid and _inside(grid, other) for other in grids)]


def _inside(grid: Grid, other: Grid) -> bool:
    x0, top, x1, bottom = grid.box
    a0, a_top, a1, a_bottom = other.box
    return x0 >= a0 - 1 and x1 <= a1 + 1 and top >= a_top - 1 and bottom <= a_bottom + 1 and grid.box != other.box
