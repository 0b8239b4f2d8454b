"""The cells of HTML tables: merged cells, tables inside tables, and tables that only lay out a page."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from roviec.source import CellPlace

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_MOST_COLUMNS = 200
_MOST_SPAN = 1_000
_BLOCKS_OF_A_PAGE = 80
_BLOCKS_OF_A_PAGE_WITH_TABLES = 25
"""A cell of more blocks than this is a page and no cell."""
_Key = tuple[int, int, int]


@dataclass(slots=True)
class OpenTable:
    """A table that is being read."""

    number: int
    around: CellPlace | None
    """The cell of the outer table that it stands in."""
    row: int = -1
    column: int = 0
    cells: int = 0
    taken: dict[int, int] = field(default_factory=dict)
    """For each column the first row that a merged cell from above leaves free."""
    last: CellPlace | None = None
    """The cell begun last."""

    def begin_row(self) -> None:
        """Go to the next row."""
        self.row += 1
        self.column = 0

    def begin_cell(self, attributes: Mapping[str, str]) -> CellPlace:
        """Go to the next cell that no merged cell from above covers."""
        if self.row < 0:
            self.begin_row()
        while self.column < _MOST_COLUMNS and self.taken.get(self.column, 0) > self.row:
            self.column += 1
        place = CellPlace(
            self.number, self.row, self.column, _span(attributes, "rowspan"), _span(attributes, "colspan")
        )
        if place.row_span > 1 and place.column < _MOST_COLUMNS:
            for column in range(place.column, place.column + place.column_span):
                self.taken[column] = self.row + place.row_span
        self.column += place.column_span
        self.cells += 1
        self.last = place
        return place


@dataclass(slots=True)
class TableTree:
    """All tables of a page, so that each block can be given the one table that holds data."""

    tables: list[OpenTable] = field(default_factory=list)
    blocks: Counter[_Key] = field(default_factory=Counter)
    """How many blocks of text each cell holds, those of tables inside it not counted."""

    def open(self, around: CellPlace | None) -> OpenTable:
        """Begin a table in a cell of another, or in none."""
        table = OpenTable(len(self.tables), around)
        self.tables.append(table)
        return table

    def current(self, place: CellPlace | None) -> CellPlace | None:
        """The cell that holds what follows, where ``place`` is the one around it.

        A cell ends where the next of its table begins, even if a broken page opens that one inside it.
        """
        return None if place is None else self.tables[place.table].last

    def count_block(self, place: CellPlace | None) -> None:
        """Note that a block of text stands in a cell."""
        if place is not None:
            self.blocks[_key(place)] += 1

    def data_cells(self) -> Callable[[CellPlace | None], CellPlace | None]:
        """What gives for the cell of a block the cell of the outermost table of data around it, or None.

        A table of one cell, or with a cell that holds a whole page, is mere layout.
        """
        layouts = self._layouts()
        outer: list[CellPlace | None] = []
        for table in self.tables:  # a table comes after the one around it
            around = table.around
            known = None if around is None else outer[around.table] or (None if around.table in layouts else around)
            outer.append(known)

        def data_cell(place: CellPlace | None) -> CellPlace | None:
            if place is None:
                return None
            return outer[place.table] or (None if place.table in layouts else place)

        return data_cell

    def _layouts(self) -> frozenset[int]:
        inside = self.blocks.copy()
        with_tables: set[_Key] = set()
        of_table: Counter[int] = Counter()
        for (number, _, _), count in self.blocks.items():
            of_table[number] += count
        for table in reversed(self.tables):  # inner tables before those around them
            if table.around is not None:
                inside[_key(table.around)] += of_table[table.number]
                of_table[table.around.table] += of_table[table.number]
                with_tables.add(_key(table.around))
        pages = {
            key[0]
            for key, count in inside.items()
            if count > (_BLOCKS_OF_A_PAGE_WITH_TABLES if key in with_tables else _BLOCKS_OF_A_PAGE)
        }
        return frozenset(pages | {table.number for table in self.tables if table.cells < 2})


def _key(place: CellPlace) -> _Key:
    return (place.table, place.row, place.column)


def _span(attributes: Mapping[str, str], name: str) -> int:
    text = attributes.get(name, "1").strip()
    most = _MOST_COLUMNS if name == "colspan" else _MOST_SPAN
    return min(max(int(text), 1), most) if text.isascii() and text.isdigit() and len(text) < 7 else 1
