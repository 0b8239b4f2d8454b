"""Sheets (XLSX, XLSM, XLS, ODS): annexes of assigned work come so, with the head and the foot of a document around.

What is read is what the sheets show on paper. Sheets that are hidden are left out and told; hidden rows are read, for
filters hide them, and told too.
"""

from __future__ import annotations

import hashlib
from bisect import bisect_left
from typing import TYPE_CHECKING

from msgspec.structs import replace

from roviec.errors import UnknownFormatError
from roviec.intake.decoding import Decoded, convert, find_legacy
from roviec.intake.limits import check_bytes, check_characters
from roviec.intake.ods import read_ods
from roviec.intake.own_files import refuse_own_table
from roviec.intake.pieces import Piece, join
from roviec.intake.sheet_book import SheetCell
from roviec.intake.sheet_layout import Halves, lay_out
from roviec.intake.sheet_rows import cut_rows, read_rows
from roviec.intake.sniffing import looks_like_compound_file, looks_like_ods
from roviec.intake.xls import read_xls
from roviec.intake.xlsx import read_xlsx
from roviec.source import CellPlace, Source

if TYPE_CHECKING:
    from collections.abc import Sequence

    from roviec.intake.sheet_book import Book, Sheet
    from roviec.intake.sheet_rows import Row
    from roviec.model.options import Limits, Options


def read_sheets(data: bytes, name: str, options: Options) -> Source:
    """Read a file of sheets.

    Shape: sheet after sheet. A table is cells at their places, a line each; empty rows and columns are left out and
    not counted. What stands around tables is paragraphs, a header or foot in two columns a table of one row. Formulas
    show the value that the file keeps; numbers and dates stand as they are printed.

    Args:
        data: the file as it came.
        name: its name, for messages.
        options: only its limits matter here.

    Raises:
        EncryptedFileError: a password is needed.
        LimitError: the file, or what it unpacks to, is over a limit.
        DamagedFileError: its container or one of its parts is broken.
        UnknownFormatError: no sheet shows a word.
        OwnFileError: it is the table of assigned work that this program made.
    """
    check_bytes(name, data, options.limits)
    book = _read(data, name, options.limits)
    refuse_own_table(book, name)
    writer = _Writer()
    for sheet in book.sheets:
        if not sheet.hidden:
            writer.add_sheet(sheet)
    pieces = writer.pieces
    if not pieces:
        raise UnknownFormatError(
            name,
            reason_vi="bảng tính không có chữ nào trên các trang tính đang hiện.",
            reason_en="no sheet that is shown holds a single letter.",
            remedy_vi="Hãy mở bằng Excel, hiện (Unhide) trang tính cần nộp rồi lưu lại.",
            remedy_en="Open it in Excel, unhide the sheet that is meant and save it again.",
        )
    text, lines = join(_unicode(pieces))
    check_characters(name, len(text), options.limits)
    return Source(
        name=name,
        sha256=hashlib.sha256(data).hexdigest(),
        media_type=book.media_type,
        encoding=None,
        pages=None,
        text=text,
        lines=lines,
        text_form=False,
        hidden_sheets=tuple(sheet.name for sheet in book.sheets if sheet.hidden and sheet.cells),
        hidden_rows=sum(sheet.hidden_rows for sheet in book.sheets if not sheet.hidden),
    )


def _read(data: bytes, name: str, limits: Limits) -> Book:
    if looks_like_compound_file(data):
        return read_xls(data, name, limits)
    return read_ods(data, name, limits) if looks_like_ods(data) else read_xlsx(data, name, limits)


def _unicode(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """The same lines; letters of an encoding from before Unicode, where no font told it, are turned into Unicode."""
    legacy = find_legacy(Decoded("\n".join(piece.text for piece in pieces), "utf-8"))
    return pieces if legacy is None else [replace(piece, text=convert(piece.text, legacy)) for piece in pieces]


class _Writer:
    """Takes sheets and writes their lines."""

    def __init__(self) -> None:
        self.pieces: list[Piece] = []
        self._tables = 0

    def add_sheet(self, sheet: Sheet) -> None:
        """Write what a sheet shows."""
        for stretch in cut_rows(read_rows(sheet.cells)):
            if stretch.is_table:
                self._add_table(stretch.rows, stretch.header_rows)
                continue
            for block in lay_out(stretch.rows):
                if isinstance(block, Halves):
                    self._add_halves(block)
                else:
                    self._add_paragraph(block.cells)

    def _add_table(self, rows: Sequence[Row], header_rows: int) -> None:
        """Write a table; its rows and columns are counted without the empty ones."""
        columns = sorted({cell.column for row in rows for cell in row.cells})
        numbers = [row.number for row in rows]
        for at, row in enumerate(rows):
            for cell in row.cells:
                column = bisect_left(columns, cell.column)
                beside = bisect_left(columns, cell.end_column)
                below = bisect_left(numbers, cell.row + cell.row_span)
                if at < header_rows and not any(_is_below(cell, other) for other in rows[at + 1 : header_rows]):
                    below = max(below, header_rows)
                self._add(cell, CellPlace(self._tables, at, column, below - at, beside - column))
        self._tables += 1

    def _add_halves(self, halves: Halves) -> None:
        for column, cells in enumerate((halves.left, halves.right)):
            for cell in cells:
                self._add(cell, CellPlace(self._tables, 0, column))
        self._tables += 1

    def _add_paragraph(self, cells: Sequence[SheetCell]) -> None:
        """Write a row outside tables as one paragraph: its number and its words often stand in two cells."""
        first = cells[0]
        if len(cells) == 1:
            self._add(first, None)
            return
        text = " ".join(" ".join(cell.text.split()) for cell in cells)
        self._add(SheetCell(first.row, first.column, text, bold=all(cell.bold for cell in cells)), None)

    def _add(self, cell: SheetCell, place: CellPlace | None) -> None:
        """Write the lines of a cell: who types a sheet ends them on purpose, for sheets wrap long lines themselves."""
        for line in cell.text.splitlines():
            if line.strip():
                number = len(self.pieces) + 1
                self.pieces.append(Piece(line, number, whole=True, cell=place, bold=cell.bold, centred=cell.centred))


def _is_below(cell: SheetCell, row: Row) -> bool:
    """A cell of the row stands under the cell."""
    return any(other.column < cell.end_column and other.end_column > cell.column for other in row.cells)
