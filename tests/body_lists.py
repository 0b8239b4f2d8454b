"""Lists of bodies as workbooks and CSV files, for tests."""

from __future__ import annotations

import io
from collections.abc import Iterable

import xlsxwriter

HEADER = ("Tên cơ quan", "Loại", "Trực thuộc", "Viết tắt", "Mã định danh", "Từ ngày")


def as_csv(rows: Iterable[Iterable[object]], header: Iterable[str] = HEADER) -> bytes:
    """UTF-8, semicolons."""
    return "\n".join(";".join(str(cell) for cell in row) for row in (header, *rows)).encode()


def as_xlsx(rows: Iterable[Iterable[object]], header: Iterable[str] = HEADER, above: Iterable[str] = ()) -> bytes:
    """A workbook with one sheet; ``above`` are lines over the table."""
    stream = io.BytesIO()
    book = xlsxwriter.Workbook(stream, {"in_memory": True})
    sheet = book.add_worksheet()
    for at, row in enumerate([*([line] for line in above), header, *rows]):
        sheet.write_row(at, 0, row)
    book.close()
    return stream.getvalue()
