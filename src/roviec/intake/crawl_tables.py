"""Tables as web crawls leave them: a pipe alone on a line between cells, two between rows.

    |                 <- the row begins
    STT
    |
    Tên nhiệm vụ      <- a cell, over as many lines as it was wrapped
    |                 <- the row ends
    |                 <- the next begins
    1
    |

An empty cell is two pipes in succession too, so where rows end is a matter of the likeliest reading; cells that are
merged in the source are simply missing, so rows may be short.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from msgspec.structs import replace

from roviec.intake.pieces import next_table
from roviec.intake.short_rows import place_rows
from roviec.source import CellPlace

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from roviec.intake.pieces import Piece

_ORDINAL = re.compile(r"^[*_\s]*(?:[IVXLC]{1,6}|\d{1,3}(?:\.\d{1,2}){0,3}|[A-Za-zđ]|[-–+•])[.)]?[*_\s]*$")
_MOST_LINES_OF_A_CELL = 60
_MOST_COLUMNS = 40
_MOST_SLOTS = 30_000
"""Of the irregular tables of a file together; beyond it rows are cut at every empty cell, without weighing."""
_IMPOSSIBLE = float("inf")


@dataclass(frozen=True, slots=True)
class _Slot:
    """What stands between two pipes: a cell, or the gap between two rows."""

    first: int
    end: int
    """Half-open range of lines without the blank ones around."""
    is_ordinal: bool = False

    @property
    def is_empty(self) -> bool:
        return self.first == self.end


def place_crawl_tables(pieces: Sequence[Piece]) -> list[Piece]:
    """Give the lines between lone pipes their cells.

    Returns:
        The same pieces, in order; those of cells with their place. Pipes and blank lines have none. A single cell
        between two pipes is no table.
    """
    out = list(pieces)
    table = next_table(pieces)
    budget = _MOST_SLOTS
    for slots in _tables(pieces):
        rows = _cut_at_gaps(slots)
        if not _are_regular(rows, slots) and len(slots) <= budget:
            budget -= len(slots)
            rows = _weigh(slots, rows)
        if sum(len(row) for row in rows) < 2 or all(slot.is_empty for row in rows for slot in row):
            continue
        columns = _columns(rows)
        places = place_rows([[_text(pieces, slot) for slot in row] for row in rows], columns)
        for number, row in enumerate(rows):
            for slot, place in zip(row, places[number], strict=True):
                cell = CellPlace(table, number, place.column, place.row_span, place.column_span)
                for at in range(slot.first, slot.end):
                    if out[at].text.strip():
                        out[at] = replace(out[at], cell=cell)
        table += 1
    return out


def _text(pieces: Sequence[Piece], slot: _Slot) -> str:
    return " ".join(piece.text.strip() for piece in pieces[slot.first : slot.end])


def _tables(pieces: Sequence[Piece]) -> Iterator[list[_Slot]]:
    """The slots of each table: stretches between pipes, where no body text comes between.

    What follows a table begins with a blank line (one more than cells do, where every line is followed by one), or
    is longer than cells are.
    """
    pipes = [at for at, piece in enumerate(pieces) if piece.cell is None and piece.text.strip() == "|"]
    gaps = [(*_trim(pieces, before + 1, after), before) for before, after in pairwise(pipes)]
    usual = Counter(first - before - 1 for first, end, before in gaps if end > first)
    blank = min(usual, key=lambda count: (-usual[count], count), default=0)
    table: list[_Slot] = []
    for first, end, before in gaps:
        if first - before - 1 > blank or end - first > _MOST_LINES_OF_A_CELL * (blank + 1):
            if table:
                yield table
            table = []
            continue
        ordinal = end - first == 1 and bool(_ORDINAL.match(pieces[first].text))
        table.append(_Slot(first, end, ordinal))
    if table:
        yield table


def _trim(pieces: Sequence[Piece], first: int, end: int) -> tuple[int, int]:
    """Without the blank lines around; where all are blank, the empty range at the end."""
    while first < end and not pieces[first].text.strip():
        first += 1
    while end > first and not pieces[end - 1].text.strip():
        end -= 1
    return first, end


def _are_regular(rows: Sequence[Sequence[_Slot]], slots: Sequence[_Slot]) -> bool:
    """All rows as long, with one gap between each two."""
    return len(set(map(len, rows))) == 1 and sum(map(len, rows)) + len(rows) - 1 == len(slots)


def _weigh(slots: Sequence[_Slot], plain: Sequence[Sequence[_Slot]]) -> list[Sequence[_Slot]]:
    """Cut the slots of a table into rows, with the number of columns under which that is likeliest."""
    lengths = Counter(map(len, plain))
    likely = {length for length, _ in lengths.most_common(2)} | {max(lengths, default=1)}
    widths = {width for width in likely if width <= _MOST_COLUMNS} or {_MOST_COLUMNS}
    empties = list(accumulate((slot.is_empty for slot in slots), initial=0))
    found = (_likeliest(slots, empties, width) for width in sorted(widths, reverse=True))
    cost, rows = min(found, key=lambda pair: pair[0])
    return list(plain) if cost == _IMPOSSIBLE else rows


def _cut_at_gaps(slots: Sequence[_Slot]) -> list[Sequence[_Slot]]:
    rows: list[Sequence[_Slot]] = []
    start = 0
    for at, slot in enumerate([*slots, _Slot(0, 0)]):
        if slot.is_empty:
            if at > start:
                rows.append(slots[start:at])
            start = at + 1
    return rows


def _likeliest(slots: Sequence[_Slot], empties: Sequence[int], width: int) -> tuple[float, list[Sequence[_Slot]]]:
    """The cheapest cut into rows of about ``width`` cells with an empty slot between, by dynamic programming."""
    count = len(slots)
    cost = [_IMPOSSIBLE] * (count + 2)
    came = [0] * (count + 2)
    cost[0] = 0.0
    for start in range(count):
        if cost[start] == _IMPOSSIBLE:
            continue
        for end in range(start + 1, min(start + width + 3, count) + 1):
            if end < count and not slots[end].is_empty:
                continue
            row_cost = _row_cost(end - start, empties[end] - empties[start], width)
            found = cost[start] + row_cost - (1.0 if slots[start].is_ordinal else 0.0)
            after = end + 1  # past the gap; at the end of the table there is none
            if found < cost[after]:
                cost[after], came[after] = found, start
    if cost[count + 1] == _IMPOSSIBLE:
        return _IMPOSSIBLE, []
    rows: list[Sequence[_Slot]] = []
    after = count + 1
    while after > 0:
        rows.append(slots[came[after] : after - 1])
        after = came[after]
    return cost[count + 1], rows[::-1]


def _row_cost(length: int, empty: int, width: int) -> float:
    """How unlikely a row is: short rows come of merged cells, and then seldom hold empty ones too."""
    if length == width:
        return 0.4 * empty
    if length > width:
        return 3.0 + (length - width) + empty
    if length == 1:
        return 2.5 if empty else 0.7
    return 1.0 + 0.1 * (width - length) + empty


def _columns(rows: Sequence[Sequence[_Slot]]) -> int:
    """The longest row of which there are two, or the first: merged cells make rows shorter, never longer."""
    lengths = Counter(map(len, rows))
    return max(len(rows[0]), *(length for length, count in lengths.items() if count > 1 or len(rows) == 1), 1)
