"""Tables: header rows, the role of each column, rows with merged cells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from msgspec import Struct

from roviec.lexicon.columns import LONGEST_HEADER, MARK, PERIOD_HEADER, PERIOD_NAME, role_of_header
from roviec.lexicon.folding import fold, squeeze
from roviec.model.outlined import Cell, Column, ColumnRole, Node, NodeKind
from roviec.outline.units import TableCell, Unit
from roviec.source import Span

_MOST_HEADER_ROWS = 3


class _Row(Struct, frozen=True):
    index: int
    cells: tuple[TableCell, ...]
    """Its own cells, left to right."""

    @property
    def span(self) -> Span:
        return self.cells[0].span[0], self.cells[-1].span[1]


def build_table(unit: Unit, path: str, level: int) -> Node:
    """The node of a table with its rows. Header rows are no nodes; their words stand in ``columns``."""
    rows = _rows(unit.cells)
    width = max(cell.place.column + cell.place.column_span for cell in unit.cells)
    header_rows = _header_rows(rows, width)
    columns = _calendar(_columns(rows[:header_rows], width), rows[header_rows:])
    return Node(
        path=path,
        marker=None,
        kind=NodeKind.TABLE,
        level=level,
        inline=False,
        heading=None,
        text="",
        span=unit.span,
        heading_span=None,
        text_span=(unit.span[0], unit.span[0]),
        page=unit.page,
        line=unit.line,
        children=_row_nodes(unit, rows[header_rows:], path, level + 1),
        columns=columns,
    )


def _rows(cells: Sequence[TableCell]) -> list[_Row]:
    by_row: dict[int, list[TableCell]] = {}
    for cell in cells:
        by_row.setdefault(cell.place.row, []).append(cell)
    return [_Row(index, tuple(sorted(row, key=lambda c: c.span))) for index, row in sorted(by_row.items())]


def _header_rows(rows: Sequence[_Row], width: int) -> int:
    """Rows at the top whose cells name roles; 0 where the table has none."""
    best = 0
    for index, row in enumerate(rows[:_MOST_HEADER_ROWS]):
        named = [role_of_header(cell.text) for cell in row.cells]
        known = sum(role is not ColumnRole.OTHER for role in named)
        short = all(len(cell.text) <= LONGEST_HEADER for cell in row.cells)
        if (short and known >= 2) or (best and short and index == best and _is_column_numbers(row)):
            best = index + 1
    if not best and rows and width > 1 and _looks_like_header(rows[0], width):
        best = 1
    spans = [cell.place.row + cell.place.row_span for row in rows[:best] for cell in row.cells]
    reach = max(spans, default=0)
    while best and best < len(rows) and rows[best].index < reach:
        best += 1
    return best


def _is_column_numbers(row: _Row) -> bool:
    """A row "(1) (2) (3)" under the header; "5 | 6 | 7" below "Tháng" begins farther right."""
    told = [cell for cell in row.cells if cell.text.strip()]
    begins_left = not told or told[0].place.column <= 1
    return begins_left and all(cell.text.strip(" ()[].").isdigit() for cell in told)


def _looks_like_header(row: _Row, width: int) -> bool:
    texts = [cell.text.strip() for cell in row.cells if cell.text.strip()]
    if len(texts) < max(2, width - 1):
        return False
    return role_of_header(texts[0]) is ColumnRole.ORDINAL or all(text.isupper() for text in texts)


def _columns(header: Sequence[_Row], width: int) -> tuple[Column, ...]:
    columns = []
    for index in range(width):
        texts = [
            squeeze(cell.text)
            for row in header
            for cell in row.cells
            if cell.place.column <= index < cell.place.column + cell.place.column_span and not _is_column_numbers(row)
        ]
        words = " ".join(dict.fromkeys(text for text in texts if text))
        role = role_of_header(texts[-1]) if texts else ColumnRole.OTHER
        if role is ColumnRole.OTHER and words:
            role = role_of_header(words)
        columns.append(Column(words, role))
    return _settle(columns)


def _calendar(columns: tuple[Column, ...], rows: Sequence[_Row]) -> tuple[Column, ...]:
    """Name as deadlines two or more columns of periods ("Tháng 5", "Tháng 6") in which rows only set a mark."""
    periods = {at for at, column in enumerate(columns) if PERIOD_NAME.fullmatch(fold(column.header).strip(" .:*"))}
    cells = [cell.text for row in rows for cell in row.cells if cell.place.column in periods and cell.text.strip()]
    if len(periods) < 2 or not cells or not all(MARK.fullmatch(text) for text in cells):
        return columns
    return tuple(
        Column(column.header, ColumnRole.DEADLINE) if at in periods else column for at, column in enumerate(columns)
    )


def _settle(columns: list[Column]) -> tuple[Column, ...]:
    """Name the columns that only the others tell.

    Without a deadline a bare "Tháng" is it. A table of work has one column of work: without one, the first unknown
    column is it.
    """
    if ColumnRole.DEADLINE not in {column.role for column in columns}:
        columns = [
            Column(column.header, ColumnRole.DEADLINE)
            if column.role is ColumnRole.OTHER and PERIOD_HEADER.match(fold(column.header).strip(" .:()*"))
            else column
            for column in columns
        ]
    roles = [column.role for column in columns]
    if ColumnRole.WORK not in roles and (ColumnRole.LEAD in roles or ColumnRole.COORDINATING in roles):
        for index, column in enumerate(columns):
            if column.role is ColumnRole.OTHER:
                columns[index] = Column(column.header, ColumnRole.WORK)
                break
    return tuple(columns)


def _row_nodes(unit: Unit, rows: Sequence[_Row], table_path: str, level: int) -> tuple[Node, ...]:
    """A node a row; a cell that reaches down is shared with the rows that it reaches."""
    nodes = []
    reaching: list[tuple[int, Cell]] = []
    for number, row in enumerate(rows, start=1):
        path = f"{table_path}.r{number}"
        own = [Cell(cell.place.column, squeeze(cell.text), cell.span) for cell in row.cells]
        reaching = [(end, cell) for end, cell in reaching if end > row.index]
        cells = sorted([*own, *(cell for _, cell in reaching)], key=lambda cell: cell.column)
        nodes.append(
            Node(
                path=path,
                marker=None,
                kind=NodeKind.ROW,
                level=level,
                inline=False,
                heading=None,
                text=" | ".join(cell.text for cell in own),
                span=row.span,
                heading_span=None,
                text_span=row.span,
                page=unit.page,
                line=row.cells[0].line,
                cells=tuple(cells),
            )
        )
        reaching += [
            (place.place.row + place.place.row_span, replace(cell, from_row=path))
            for place, cell in zip(row.cells, own, strict=True)
            if place.place.row_span > 1
        ]
    return tuple(nodes)
