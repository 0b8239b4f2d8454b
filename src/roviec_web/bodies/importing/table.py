"""The cells of the first sheet of a workbook, or of a CSV file."""

from __future__ import annotations

import csv
import io
import zipfile
from dataclasses import dataclass
from typing import Any, Final

from django.utils.translation import gettext as _
from python_calamine import CalamineError, CalamineWorkbook

from roviec_web.bodies.errors import BodyFactError

MOST_ROWS: Final = 20_000
MOST_BYTES: Final = 20_000_000
_MOST_UNPACKED: Final = 300_000_000
"""Bytes inside a workbook; a few kilobytes can be made to unpack to many gigabytes."""
_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the file."""

    number: int
    """As a spreadsheet counts, from 1."""
    cells: tuple[Any, ...]
    """Texts, numbers, days; empty cells are empty texts."""


def read_table(data: bytes, name: str) -> list[Line]:
    """The lines that hold anything.

    Raises:
        BodyFactError: the file is too large, or is no workbook and no CSV; says what to do.
    """
    if len(data) > MOST_BYTES:
        raise _refused(_("Tệp “%(name)s” lớn hơn 20 MB. Hãy tách thành nhiều tệp."), name)
    rows = _workbook(data, name) if data.startswith((_ZIP, _OLE)) else _csv(data, name)
    lines = [Line(at, tuple("" if cell is None else cell for cell in cells)) for at, cells in enumerate(rows, 1)]
    found = [line for line in lines if any(str(cell).strip() for cell in line.cells)]
    if len(found) > MOST_ROWS:
        raise _refused(_("Tệp “%(name)s” có hơn 20.000 dòng. Hãy tách thành nhiều tệp."), name)
    return found


def _workbook(data: bytes, name: str) -> list[list[Any]]:
    message = _("Không đọc được tệp “%(name)s”. Hãy mở tệp bằng Excel, lưu lại dạng .xlsx rồi tải lên.")
    try:
        if data.startswith(_ZIP):
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                if sum(part.file_size for part in archive.infolist()) > _MOST_UNPACKED:
                    raise _refused(_("Tệp “%(name)s” lớn hơn 300 MB khi mở ra, nên không được đọc."), name)
        with CalamineWorkbook.from_filelike(io.BytesIO(data)) as book:
            sheet = book.get_sheet_by_index(0)
            return [[None] * 0 for _ in range(sheet.start[0] if sheet.start else 0)] + sheet.to_python()
    except (CalamineError, zipfile.BadZipFile, ValueError, OSError) as error:
        raise _refused(message, name) from error


def _csv(data: bytes, name: str) -> list[list[str]]:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        message = _("Tệp “%(name)s” không phải XLSX, cũng không phải CSV mã UTF-8. Hãy lưu lại dạng .xlsx.")
        raise _refused(message, name) from error
    first = text.partition("\n")[0]
    delimiter = max(";,\t", key=first.count)
    try:
        return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    except csv.Error as error:
        message = _("Tệp “%(name)s” không phải bảng CSV đúng dạng. Hãy lưu lại dạng .xlsx.")
        raise _refused(message, name) from error


def _refused(message: str, name: str) -> BodyFactError:
    return BodyFactError(message % {"name": name}, field="file")
