"""Excel files of 1997 to 2003 (XLS): what their sheets show. Numbers come without the format they were printed in.

The library that reads them holds every cell between the first and the last, empty ones too, and a file of some
kilobytes can say that there are millions; so the cells are counted in the file's own records before it is asked.
"""

from __future__ import annotations

import io
import struct
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Final

from olefile import OleFileIO
from python_calamine import CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

from roviec.errors import EncryptedFileError
from roviec.intake.limits import check_blocks, check_characters, limit_error
from roviec.intake.merges import with_spans
from roviec.intake.number_format import show_general, show_moment
from roviec.intake.sheet_book import Book, Sheet, SheetCell
from roviec.intake.xlsx_package import damaged_sheets

if TYPE_CHECKING:
    from collections.abc import Iterator

    from roviec.intake.merges import Area
    from roviec.model.options import Limits

MEDIA_TYPE: Final = "application/vnd.ms-excel"
_BOF, _FILEPASS = 0x809, 0x2F
_MULTIPLE = 0xBD
_CELLS = frozenset({0x203, 0x204, 0xFD, 0x27E, 0x205, 0x06, 0xD6, _MULTIPLE})
"""Records of cells with a value ([MS-XLS] 2.4): NUMBER, LABEL, LABELSST, RK, BOOLERR, FORMULA, RSTRING, MULRK."""
_MOST_AREA = 10_000_000
"""Cells between the first and the last of each sheet, all sheets together; the library takes 24 bytes for each."""
_Value = int | float | str | bool | time | date | datetime | timedelta


def read_xls(data: bytes, name: str, limits: Limits) -> Book:
    """Read the sheets of an Excel file.

    Raises:
        IntakeError: the file is broken, encrypted, or over a limit.
    """
    area = sum(box.area for box in _boxes(_stream(data, name), name))
    if area > _MOST_AREA:
        raise limit_error(
            name, "max_area", area, _MOST_AREA, unit_vi="ô, kể cả ô trống", unit_en="cells, empty ones too"
        )
    return Book(MEDIA_TYPE, tuple(_sheets(data, name, limits)))


def _sheets(data: bytes, name: str, limits: Limits) -> Iterator[Sheet]:
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        described = book.sheets_metadata
    except BaseException as error:
        raise _broken(name, error) from error
    blocks = characters = 0
    for at, told in enumerate(described):
        if told.typ is not SheetTypeEnum.WorkSheet:
            continue
        cells, merged = _cells(book, at, name)
        blocks += len(cells)
        characters += sum(len(cell.text) for cell in cells)
        check_blocks(name, blocks)
        check_characters(name, characters, limits)
        yield Sheet(told.name, with_spans(cells, merged), told.visible is not SheetVisibleEnum.Visible)


def _cells(book: CalamineWorkbook, at: int, name: str) -> tuple[list[SheetCell], list[Area]]:
    try:
        sheet = book.get_sheet_by_index(at)
        top, left = sheet.start or (0, 0)
        merged = [(*first, *last) for first, last in sheet.merged_cell_ranges or ()]
        rows = sheet.to_python() if sheet.start else []
    except BaseException as error:
        raise _broken(name, error) from error
    cells = [
        SheetCell(row, column, text)
        for row, values in enumerate(rows, start=top)
        for column, value in enumerate(values, start=left)
        if value != "" and (text := _shown(value)).strip()
    ]
    return cells, merged


def _shown(value: _Value) -> str:
    match value:
        case bool():
            return "TRUE" if value else "FALSE"
        case int() | float():
            return show_general(value)
        case date():
            return show_moment(value)
        case time():
            return f"{value.hour}:{value.minute:02d}"
        case _:
            return str(value)


def _broken(name: str, error: BaseException) -> BaseException:
    """The refusal of a file that the library cannot read; what is no fault of the file goes on as it is.

    A fault inside the library comes as an exception of its own, below ``BaseException`` alone.
    """
    if isinstance(error, (KeyboardInterrupt, SystemExit, GeneratorExit, MemoryError)):
        return error
    return damaged_sheets(name, "các bản ghi của bảng tính bị hỏng.", "its records are broken.")


def _stream(data: bytes, name: str) -> bytes:
    """The records of the book."""
    try:
        with OleFileIO(data) as ole:
            names = {path[0].lower(): path[0] for path in ole.listdir() if len(path) == 1}
            return bytes(ole.openstream(names.get("workbook") or names["book"]).read())
    except Exception as error:
        raise damaged_sheets(name, "vỏ của tệp bị hỏng.", "its container is broken.") from error


@dataclass(slots=True)
class _Box:
    """What the cells of a sheet span."""

    top: int = 1 << 16
    left: int = 1 << 16
    bottom: int = -1
    right: int = -1

    @property
    def area(self) -> int:
        """Cells between the first and the last."""
        return max(0, self.bottom - self.top + 1) * max(0, self.right - self.left + 1)

    def add(self, row: int, first: int, last: int) -> None:
        """Reach as far as these cells."""
        self.top, self.bottom = min(self.top, row), max(self.bottom, row)
        self.left, self.right = min(self.left, first), max(self.right, last)


def _boxes(stream: bytes, name: str) -> list[_Box]:
    """What the cells of each sheet span, by their records.

    Raises:
        EncryptedFileError: the records are encrypted.
    """
    boxes = [_Box()]
    at = 0
    while at + 4 <= len(stream):
        kind, size = struct.unpack_from("<HH", stream, at)
        body, at = at + 4, at + 4 + size
        if kind == _BOF:
            boxes.append(_Box())
        elif kind == _FILEPASS:
            raise EncryptedFileError(
                name,
                reason_vi="bảng tính có mật khẩu.",
                reason_en="it is a sheet with a password.",
                remedy_vi="Hãy mở bằng Excel, bỏ mật khẩu (Tệp, Thông tin, Bảo vệ sổ làm việc) rồi nộp lại.",
                remedy_en="Open it in Excel, take the password off (File, Info, Protect Workbook), hand it in again.",
            )
        elif kind in _CELLS and size >= 6 and at <= len(stream):
            row, first = struct.unpack_from("<HH", stream, body)
            last = struct.unpack_from("<H", stream, at - 2)[0] if kind == _MULTIPLE else first
            boxes[-1].add(row, first, last)
    return boxes
