"""The file of a sheet that came back, opened by the reader that intake uses: bombs and locked files are refused."""

from __future__ import annotations

from roviec.errors import UnknownFormatError
from roviec.intake.limits import check_bytes
from roviec.intake.ods import read_ods
from roviec.intake.refused import refuse_unread_forms
from roviec.intake.sheet_book import Book
from roviec.intake.sniffing import looks_like_ods, looks_like_xls, looks_like_xlsx
from roviec.intake.xls import read_xls
from roviec.intake.xlsx import read_xlsx
from roviec.model.options import Limits


def open_book(data: bytes, name: str, limits: Limits) -> Book:
    """Read a file of sheets (XLSX, XLSM, XLS, ODS).

    Raises:
        IntakeError: it is no such file, is locked, damaged or over a limit.
    """
    check_bytes(name, data, limits)
    if looks_like_xlsx(data):
        return read_xlsx(data, name, limits)
    if looks_like_ods(data):
        return read_ods(data, name, limits)
    if looks_like_xls(data):
        return read_xls(data, name, limits)
    refuse_unread_forms(data, name)
    raise UnknownFormatError(
        name,
        reason_vi="đây không phải là tệp bảng tính.",
        reason_en="it is no file of sheets.",
        remedy_vi="Hãy nộp bảng đã điền ở dạng .xlsx, .xls hoặc .ods.",
        remedy_en="Hand in the sheet that was filled in, as .xlsx, .xls or .ods.",
    )
