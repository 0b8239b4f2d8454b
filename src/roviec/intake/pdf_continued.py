"""Tables over several pages: joined, their repeated header rows dropped, their cut rows made whole."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Final

from roviec.intake.pdf_page import Table, TableCell
from roviec.intake.pdf_split_blocks import goes_on_left, open_block
from roviec.intake.pdf_split_rows import same_edges, same_gutters
from roviec.lexicon.folding import fold
from roviec.source import Region

if TYPE_CHECKING:
    from roviec.intake.pdf_page import Element, Line

_SAME_EDGE: Final = 4.0
_MAX_HEADER_ROWS: Final = 4
_LONGEST_HEADER: Final = 600
_ALIKE: Final = 0.9
"""Of the letters of a header row that were recognised on two pages."""
_AXIS: Final = 8.0
_ENDS: Final = re.compile(r"[.;:!?]\W*$")
_QUOC_HIEU: Final = re.compile(r"cộng\s*h[òõ]a\s*xã|đảng\s*cộng\s*sản|độc\s*lập\s*-", re.IGNORECASE)
_FIRST_LINE: Final = re.compile(r"cộng\s*h[òõ]a\s*xã|đảng\s*cộng\s*sản", re.IGNORECASE)
_MARKED: Final = re.compile(r"\s*(?:[-+•*–]|\(?[0-9]{1,3}[.)/]|\(?[a-zđ]\)|[IVXLC]{1,6}[.\-/])\s*")


def join_pages(pages: list[list[Element]], heights: list[float]) -> list[Element]:
    """All elements in order; a table that goes on at the top of the next page is one table.

    Args:
        pages: the elements of each page.
        heights: of the pages.
    """
    result: list[Element] = []
    for index, elements in enumerate(pages):
        rest = elements
        last = result[-1] if result else None
        if elements and isinstance(last, Table) and isinstance(elements[0], Table) and _goes_on(last, elements[0]):
            _append(last, elements[0])
            rest = elements[1:]
        if isinstance(last, Table) and open_block([last], index, heights[index - 1]):
            rest = _take_rest_of_block(last, rest)
        result.extend(rest)
    return result


def _take_rest_of_block(table: Table, elements: list[Element]) -> list[Element]:
    """Lines at the top of a page that go on with a column of the signature block cut by the page break."""
    columns = {cell.column: cell for cell in table.rows[0]}
    for index, element in enumerate(elements):
        if isinstance(element, Table):
            return elements[index:]
        cell = next((cell for cell in columns.values() if _is_in_line(element, cell, _ends_of(table, 1))), None)
        if cell is None:
            return elements[index:]
        cell.lines.append(element)
    return []


def _is_in_line(line: Line, cell: TableCell, right: float) -> bool:
    """Whether a line goes on with a column; ``right`` is where the right-hand one begins."""
    x0, _, x1, _ = line.box
    if cell.column == 0:
        in_line = any(abs(x0 - other.box[0]) <= _SAME_EDGE for other in cell.lines)
        return x1 < right and in_line and goes_on_left(line.text, cell.lines)
    middle = (x0 + x1) / 2
    return x0 > right - _AXIS and any(abs(middle - (other.box[0] + other.box[2]) / 2) <= _AXIS for other in cell.lines)


def _goes_on(table: Table, other: Table) -> bool:
    if table.ruled != other.ruled or table.layout != other.layout:
        return False
    if table.layout:
        apart = _ends_of(table, 0) < _ends_of(other, 1) and _ends_of(other, 0) < _ends_of(table, 1)
        return apart and (not _opens(other) or (_opens(table) and not _opens(other, whole=True)))
    if not table.ruled:
        return same_gutters(table, other)
    return same_edges(table.edges, other.edges)


def _ends_of(table: Table, column: int) -> float:
    """Where the left column of a layout block ends, or its right one begins."""
    lines = [line for cell in table.rows[0] if cell.column == column for line in cell.lines]
    return min(line.box[0] for line in lines) if column else max(line.box[2] for line in lines)


def _opens(table: Table, *, whole: bool = False) -> bool:
    """Whether it is a header block, that of the next document; ``whole`` where its first line is there too."""
    motto = _FIRST_LINE if whole else _QUOC_HIEU
    return any(motto.search(line.text) for row in table.rows for cell in row for line in cell.lines)


def _append(table: Table, other: Table) -> None:
    if table.layout:
        _join_rows(table.rows[0], other.rows[0])
        table.edges = ((_ends_of(table, 0) + _ends_of(table, 1)) / 2,)
        return
    _align(table, other)
    if not table.ruled:
        _part_header(table, other)
    repeated = _repeated_rows(table, other)
    for row in other.rows[:repeated]:
        for cell in row:
            for line in cell.lines:
                line.region = Region.HEADER
                table.dropped.append(line)
    table.dropped.extend(other.dropped)
    rows = other.rows[repeated:]
    if rows and table.rows and _row_goes_on(table, rows):
        _join_rows(table.rows[-1], rows[0], _open_cells(table.rows))
        rows = rows[1:]
    elif rows:
        _stretch_merged(table, rows[0])
    table.rows.extend(rows)


def _stretch_merged(table: Table, row: list[TableCell]) -> None:
    """An empty cell over several rows at the top of a page is the rest of a merged cell of the page before."""
    for empty in row:
        if empty.lines or empty.row_span < 2:
            continue
        for height, above in enumerate(reversed(table.rows), 1):
            cell = next((one for one in above if one.column == empty.column), None)
            if cell is not None:
                if cell.lines and cell.row_span >= height:
                    cell.row_span += empty.row_span
                break


def _align(table: Table, other: Table) -> None:
    """Give both the same columns: a page that shows merged cells only has fewer edges."""
    if len(table.edges) == len(other.edges):
        return
    few, many = sorted((table, other), key=lambda one: len(one.edges))
    places = [min(range(len(many.edges)), key=lambda i, edge=edge: abs(many.edges[i] - edge)) for edge in few.edges]  # type: ignore[misc]
    for row in few.rows:
        for cell in row:
            end = places[min(cell.column + cell.column_span, len(places) - 1)]
            cell.column = places[cell.column]
            cell.column_span = max(end - cell.column, 1)
    few.edges = many.edges


def _repeated_rows(table: Table, other: Table) -> int:
    """How many rows at the top repeat the header rows of the table."""
    count = 0
    for mine, theirs in zip(table.rows[:_MAX_HEADER_ROWS], other.rows, strict=False):
        if not _words_of(mine) or not _same_words(mine, theirs):
            break
        count += 1
    return count


def _same_words(row: list[TableCell], other: list[TableCell]) -> bool:
    """The same words; of a scan, but for a few letters, for no page of it is read like the next."""
    one, two = _words_of(row), _words_of(other)
    if one == two:
        return True
    if not any(line.readings for cell in row for line in cell.lines) or len(one) > _LONGEST_HEADER:
        return False
    if [cell.column for cell in row if cell.lines] != [cell.column for cell in other if cell.lines]:
        return False
    return SequenceMatcher(None, fold(one), fold(two), autojunk=False).ratio() >= _ALIKE


def _part_header(table: Table, other: Table) -> None:
    """Without rulings the rest of a cut row hangs on the repeated header above it: make it a row of its own."""
    header, first = table.rows[0], other.rows[0]
    upper: list[TableCell] = []
    lower: list[TableCell] = []
    for cell in first:
        mine = next((one for one in header if one.column == cell.column), None)
        count = len(mine.lines) if mine else 0
        upper.append(TableCell(cell.column, 1, cell.column_span, cell.lines[:count]))
        if cell.lines[count:]:
            lower.append(TableCell(cell.column, 1, cell.column_span, cell.lines[count:]))
    if lower and _words_of(upper) == _words_of(header):
        other.rows[0:1] = [upper, lower]


def _words_of(row: list[TableCell]) -> str:
    return "|".join("".join(line.text for line in cell.lines).replace(" ", "").casefold() for cell in row if cell.lines)


def _row_goes_on(table: Table, rows: list[list[TableCell]]) -> bool:
    """Whether the row at the top of a page is the rest of the one cut by the page break.

    Its first column is empty; and either no other row of the table is so, or its cells take up the sentences that
    the cells above left open.
    """
    filled = [cell for cell in rows[0] if cell.lines]
    if not filled:
        return False
    if filled[0].column == 0:
        return table.ruled and _all_go_on(table, filled)
    if not table.ruled:
        return True
    above = {column: cell for column, cell in _open_cells(table.rows).items() if cell.lines}
    if any(cell.column not in above for cell in filled):
        return False
    others = table.rows[1:] + rows[1:]
    if len(others) > 1 and all(any(cell.column == 0 and cell.lines for cell in row) for row in others):
        return True
    if 0 not in above and not _starts_low(filled):
        return False
    return _starts_low(filled) or all(_ENDS.search(above[cell.column].lines[-1].text) is None for cell in filled)


def _all_go_on(table: Table, cells: list[TableCell]) -> bool:
    """Where the first column has text as well: each cell begins in small letters under an open sentence."""
    above = {cell.column: cell for cell in table.rows[-1] if cell.lines}
    return all(
        cell.column in above
        and _starts_low([cell])
        and _ENDS.search(above[cell.column].lines[-1].text) is None
        and not _starts_low([above[cell.column]])
        for cell in cells
    )


def _starts_low(cells: list[TableCell]) -> bool:
    return any(cell.lines[0].text[0].islower() and _MARKED.match(cell.lines[0].text) is None for cell in cells)


def _open_cells(rows: list[list[TableCell]]) -> dict[int, TableCell]:
    """The cells that reach down to the last row, by column: its own, and merged ones that begin further up."""
    columns = max((cell.column + cell.column_span for cell in rows[0]), default=0)
    found: dict[int, TableCell] = {}
    covered = 0
    for height, row in enumerate(reversed(rows), 1):
        for cell in row:
            if cell.row_span >= height and cell.column not in found:
                found[cell.column] = cell
                covered += cell.column_span
        if covered >= columns:
            break
    return found


def _join_rows(upper: list[TableCell], lower: list[TableCell], by_column: dict[int, TableCell] | None = None) -> None:
    """Put the lines of the lower row below those of the upper one; ``by_column``: cells that reach down to it."""
    by_column = by_column or {cell.column: cell for cell in upper}
    for cell in lower:
        if cell.column in by_column:
            by_column[cell.column].lines.extend(cell.lines)
            by_column[cell.column].row_span += cell.row_span - 1
        elif cell.lines:
            upper.append(cell)
    upper.sort(key=lambda one: one.column)
