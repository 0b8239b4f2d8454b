"""The table of assigned work inside a sheet: its header, and each row with what its cells say and what it is."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from roviec.errors import UnknownFormatError
from roviec.export.sheet.columns import Field
from roviec.intake.sheet_book import Book, Sheet, SheetCell
from roviec.intake.sheet_rows import is_furniture
from roviec.lexicon.folding import fold
from roviec.lexicon.progress_columns import FOOT, TOTAL
from roviec.readback.columns import LONGEST_HEADER, ColumnMap, Header, assign

_HEADER_WITHIN = 60
"""Rows of the sheet that may stand above the table."""
_LEAST_FIELDS = 3
_COLUMN_NUMBER = re.compile(r"\(?[0-9]{1,2}\)?|\(?[A-Za-z]\)?")
"""Of the row "(1) (2) (3)" below a header."""
_TELLING = (Field.ID, Field.WORK, Field.CLAUSE)
"""Any of them lets a row be known again."""


class RowKind(StrEnum):
    """What a row is by its shape, before it is held against the plan."""

    ABOVE = "above"
    """Title, number, totals over the table."""
    HEADER = "header"
    """The header, also where it comes again, and the numbers of columns."""
    HEADING = "heading"
    """Name of a group of rows."""
    TOTAL = "total"
    TASK = "task"
    OTHER = "other"
    """Words that are no task, such as a signature."""


@dataclass(slots=True)
class Row:
    """A row of the sheet with something in it."""

    number: int
    """0-based."""
    kind: RowKind
    words: str
    """Its first words, to show."""
    cells: dict[Field, str] = field(default_factory=dict)
    merged: dict[Field, tuple[int, int]] = field(default_factory=dict)
    """Fields whose cell is one with other rows: the first and the last of them."""
    covered: dict[Field, SheetCell] = field(default_factory=dict)
    """Fields over which the cell of a column before them is merged: what stood there is lost."""


@dataclass(frozen=True, slots=True)
class Table:
    """The table of a sheet."""

    sheet: str
    header: Header
    header_row: int
    """0-based; the last one where the header has two."""
    rows: tuple[Row, ...]
    """Every row with words, those above the table too."""


@dataclass(frozen=True, slots=True)
class _Found:
    header: Header
    first: int
    last: int


def find_table(book: Book, name: str, known: ColumnMap | None, headings: frozenset[str]) -> Table:
    """Find the table: in the sheet that the map names, else in the one whose header says most.

    Args:
        book: the file.
        name: of the file, for messages.
        known: the map of columns, where there is one.
        headings: folded words of the headings that the plan's own table has.
    Raises:
        UnknownFormatError: no sheet has the header of a table of work.
    """
    best: tuple[tuple[bool, bool, int], Sheet, _Found] | None = None
    for sheet in book.sheets:
        found = _find_header(sheet, known)
        if found is None:
            continue
        rank = (
            bool(known) and sheet.name == (known.sheet if known else ""),
            not sheet.hidden,
            len(found.header.places),
        )
        if best is None or rank > best[0]:
            best = rank, sheet, found
    if best is None:
        raise UnknownFormatError(
            name,
            reason_vi="không trang tính nào có hàng tiêu đề của bảng phân công (Tên nhiệm vụ, Cơ quan chủ trì, …).",
            reason_en="no sheet has the header of a table of work (Tên nhiệm vụ, Cơ quan chủ trì, …).",
            remedy_vi="Hãy giữ hàng tiêu đề của bảng đã xuất, hoặc ghi tiêu đề các cột vào bản đồ cột (--columns).",
            remedy_en="Keep the header of the table that was sent, or put the headers into the map (--columns).",
        )
    _, sheet, found = best
    return Table(sheet.name, found.header, found.last, tuple(_rows(sheet, found, headings)))


def _find_header(sheet: Sheet, known: ColumnMap | None) -> _Found | None:
    rows = _by_row(sheet.cells)
    best: _Found | None = None
    last = min(rows, default=0) + _HEADER_WITHIN
    for number in [number for number in rows if number < last]:
        for found in _headers_at(rows, number, known):
            places = found.header.places
            fits = len(places) >= _LEAST_FIELDS and any(meant in places for meant in _TELLING)
            if fits and (best is None or len(places) > len(best.header.places)):
                best = found
    return best


def _headers_at(rows: dict[int, list[SheetCell]], number: int, known: ColumnMap | None) -> Iterator[_Found]:
    """The row as a header, and together with the one below it where that one only parts its columns."""
    above = _spread(rows[number])
    if any(len(words) > LONGEST_HEADER for words in above.values()):
        return
    yield _Found(assign(above, known), number, number)
    below = {cell.column: cell.text for cell in rows.get(number + 1, ())}
    if not below or len(below) >= len(rows[number]) or any(len(words) > LONGEST_HEADER for words in below.values()):
        return
    both = assign({**above, **below}, known)
    if sum(column in below for column in both.places.values()):
        yield _Found(both, number, number + 1)


def _spread(cells: Sequence[SheetCell]) -> dict[int, str]:
    """Words of each column; a cell merged across columns speaks for the first alone, unless another row parts it."""
    return {cell.column: cell.text for cell in cells}


def _by_row(cells: Sequence[SheetCell]) -> dict[int, list[SheetCell]]:
    found: defaultdict[int, list[SheetCell]] = defaultdict(list)
    for cell in cells:
        found[cell.row].append(cell)
    return dict(found)


def _rows(sheet: Sheet, found: _Found, headings: frozenset[str]) -> Iterator[Row]:
    rows = _by_row(sheet.cells)
    fields = {column: meant for meant, column in found.header.places.items()}
    shared = _shared_cells(sheet.cells, fields, found.last)
    for number in sorted({*rows, *shared}):
        own = rows.get(number, [])
        first = own[0].text if own else ""
        if number < found.first:
            yield Row(number, RowKind.ABOVE, first)
        elif number <= found.last:
            yield Row(number, RowKind.HEADER, first)
        else:
            row = Row(number, RowKind.TASK, first)
            _fill(row, own, fields, shared.get(number, []))
            row.kind = _kind(row, own, found.header, headings)
            yield row


def _shared_cells(cells: Sequence[SheetCell], fields: dict[int, Field], after: int) -> dict[int, list[SheetCell]]:
    """Of each row: the cells of rows above that reach into it. A merge down to the end of the sheet is cut."""
    last = max((cell.row for cell in cells), default=0)
    found: defaultdict[int, list[SheetCell]] = defaultdict(list)
    for cell in cells:
        if cell.row > after and cell.row_span > 1 and cell.column in fields:
            for number in range(cell.row + 1, min(cell.row + cell.row_span, last + 1)):
                found[number].append(cell)
    return dict(found)


def _fill(row: Row, own: Sequence[SheetCell], fields: dict[int, Field], shared: Sequence[SheetCell]) -> None:
    for cell in (*shared, *own):
        meant = fields.get(cell.column)
        # Two tasks never have the same words because somebody merged their cells.
        if meant is None or (cell.row != row.number and meant in _TELLING):
            continue
        row.cells[meant] = cell.text
        if cell.row_span > 1:
            row.merged[meant] = (cell.row, cell.row + cell.row_span - 1)
        for column in range(cell.column + 1, min(cell.end_column, max(fields) + 1)):
            if column in fields:
                row.covered[fields[column]] = cell


def _kind(row: Row, own: Sequence[SheetCell], header: Header, headings: frozenset[str]) -> RowKind:
    if _is_header_again(own, header):
        return RowKind.HEADER
    if row.cells.get(Field.ID, "").strip():
        return RowKind.TASK
    if _is_foot(row, own):
        return RowKind.OTHER
    words = [fold(cell.text).strip(" .:") for cell in own if cell.text.strip()]
    if any(TOTAL.fullmatch(said) for said in words[:2]) and not row.cells.get(Field.CLAUSE, "").strip():
        return RowKind.TOTAL
    if words and all(said in headings for said in words):
        return RowKind.HEADING
    return _kind_by_cells(row, own)


def _is_foot(row: Row, own: Sequence[SheetCell]) -> bool:
    """Recipients or a signature below the table; a task has more to say than they have."""
    if len(own) > _LEAST_FIELDS or row.cells.get(Field.CLAUSE, "").strip():
        return False
    return any(is_furniture(cell.text.strip()) or FOOT.fullmatch(fold(cell.text)) for cell in own)


def _kind_by_cells(row: Row, own: Sequence[SheetCell]) -> RowKind:
    told = {meant for meant, words in row.cells.items() if words.strip()}
    if not told - {Field.ORDINAL}:
        alone = len(own) == 1 and own[0].text.strip()
        return (
            RowKind.HEADING if alone and Field.ORDINAL in told and not own[0].text.strip().isdigit() else RowKind.OTHER
        )
    return (
        RowKind.TASK
        if told & {Field.WORK, Field.CLAUSE} or len(told - {Field.ORDINAL, Field.NOTE}) > 1
        else RowKind.OTHER
    )


def _is_header_again(own: Sequence[SheetCell], header: Header) -> bool:
    if len(own) < _LEAST_FIELDS:
        return False
    same = sum(fold(header.words.get(cell.column, "")) == fold(cell.text) for cell in own)
    return same * 2 > len(own) or all(_COLUMN_NUMBER.fullmatch(cell.text.strip()) for cell in own)
