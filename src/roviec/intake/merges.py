"""Merged cells of sheets: which of them may be believed."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from roviec.intake.sheet_book import SheetCell

Area = tuple[int, int, int, int]
"""Top, left, bottom, right; all of them inside."""
_MOST_ROWS_WALKED = 2_000_000


def with_spans(cells: Sequence[SheetCell], areas: Iterable[Area]) -> tuple[SheetCell, ...]:
    """Give the cells at the head of merged areas their spans.

    An area that holds the words of another cell is not believed: its program would hide them.

    Args:
        cells: by row, then by column.
        areas: the merged areas.
    """
    columns = {row: [cell.column for cell in own] for row, own in groupby(cells, attrgetter("row"))}
    rows = list(columns)
    heads = {(top, left): (bottom, right) for top, left, bottom, right in areas}
    out = []
    walked = 0
    for cell in cells:
        end = heads.get((cell.row, cell.column))
        if end is None or walked > _MOST_ROWS_WALKED:
            out.append(cell)
            continue
        bottom, right = end
        alone = True
        at = bisect_left(rows, cell.row)
        while alone and at < len(rows) and rows[at] <= bottom:
            walked += 1
            own = columns[rows[at]]
            first = bisect_left(own, cell.column)
            inside = bisect_left(own, right + 1) - first
            alone = inside == (1 if rows[at] == cell.row else 0)
            at += 1
        out.append(
            replace(cell, row_span=bottom - cell.row + 1, column_span=right - cell.column + 1) if alone else cell
        )
    return tuple(out)
