"""What stands around the tables of a sheet: the header of the document, its title, the recipients and the signature.

A header and a foot are set in two columns of the sheet; they are read as Word files hold them, column by column.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from roviec.intake.sheet_rows import is_furniture
from roviec.lexicon.landmarks import AUTHORITY, NUMBER_LINE, PLACE_DATE, POSITION, RECIPIENTS, has_motto, is_capitals

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from roviec.intake.sheet_book import SheetCell
    from roviec.intake.sheet_rows import Row


@dataclass(frozen=True, slots=True)
class Paragraph:
    """The cells of a row that stands alone."""

    cells: tuple[SheetCell, ...]


@dataclass(frozen=True, slots=True)
class Halves:
    """Two columns of lines side by side."""

    left: tuple[SheetCell, ...]
    right: tuple[SheetCell, ...]


def lay_out(rows: Sequence[Row]) -> Iterator[Paragraph | Halves]:
    """Sort rows outside tables into paragraphs, and headers and feet in two columns.

    Args:
        rows: top to bottom.
    """
    at = 0
    while at < len(rows):
        split, end = _header(rows, at) or _foot(rows, at) or (0, at)
        if end > at:
            cells = [cell for row in rows[at:end] for cell in row.cells]
            left = tuple(cell for cell in cells if cell.column < split)
            yield Halves(left, tuple(cell for cell in cells if cell.column >= split))
            at = end
        else:
            yield Paragraph(rows[at].cells)
            at += 1


def _header(rows: Sequence[Row], at: int) -> tuple[int, int] | None:
    """The column at which a header parts, and the row after it; it begins beside the motto.

    It ends before the title: a row across both columns, or alone in one of them once the date has come, or after a
    gap.
    """
    motto = next((cell for cell in rows[at].cells if has_motto(cell.text)), None)
    if motto is None or len(rows[at].cells) < 2 or motto is rows[at].cells[0]:
        return None
    split, end, dated = motto.column, at, False
    while end < len(rows):
        row = rows[end]
        if any(cell.column < split < cell.end_column for cell in row.cells):
            break
        if len(row.cells) == 1 and end > at and not _is_of_header(row, split, dated=dated, above=rows[end - 1]):
            break
        dated = dated or any(PLACE_DATE.match(line.strip()) for cell in row.cells for line in cell.text.splitlines())
        end += 1
    return split, end


def _is_of_header(row: Row, split: int, *, dated: bool, above: Row) -> bool:
    text = row.cells[0].text.strip()
    if NUMBER_LINE.match(text) or PLACE_DATE.match(text) or has_motto(text):
        return True
    return not dated and row.cells[0].column < split and row.number - above.number == 1 and not is_furniture(text)


def _foot(rows: Sequence[Row], at: int) -> tuple[int, int] | None:
    """The column at which recipients and signature part, and the row after the last."""
    if not any(_opens_foot(cell) for cell in rows[at].cells):
        return None
    rest = [cell for row in rows[at:] for cell in row.cells]
    recipients = [cell.column for cell in rest if _is_of(cell, recipients=True)]
    signs = [cell.column for cell in rest if _is_of(cell, recipients=False)]
    if not recipients or not signs or min(recipients) >= min(signs):
        return None
    split = min(column for column in signs if column > min(recipients))
    end = at
    while end < len(rows) and not any(cell.column < split < cell.end_column for cell in rows[end].cells):
        end += 1
    return split, end


def _opens_foot(cell: SheetCell) -> bool:
    return _is_of(cell, recipients=True) or _is_of(cell, recipients=False)


def _is_of(cell: SheetCell, *, recipients: bool) -> bool:
    line = cell.text.strip().partition("\n")[0].strip()
    if recipients:
        return bool(RECIPIENTS.match(line))
    return bool(AUTHORITY.match(line) or (POSITION.match(line) and is_capitals(line)))
