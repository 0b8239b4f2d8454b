"""The list of documents as CSV and XLSX; no cell computes anything."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from typing import Final

import xlsxwriter
from django.http import HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _

from roviec_web.console.documents.labels import STATES, type_name
from roviec_web.documents.models import Document

_XLSX: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_COMPUTES: Final = ("=", "+", "-", "@", "\t", "\r")


def write_csv(documents: Iterable[Document]) -> HttpResponse:
    """With the mark that makes Excel read UTF-8; a cell that would compute is led by an apostrophe."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(_heads())
    writer.writerows([_harmless(cell) for cell in row] for row in _rows(documents))
    return _answer(text.getvalue().encode("utf-8-sig"), "text/csv; charset=utf-8", "csv")


def write_xlsx(documents: Iterable[Document]) -> HttpResponse:
    """Words in every cell, the first row stays in sight."""
    content = io.BytesIO()
    book = xlsxwriter.Workbook(content, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    sheet = book.add_worksheet(_("Văn bản"))
    bold = book.add_format({"bold": True, "text_wrap": True, "valign": "top"})
    for column, head in enumerate(_heads()):
        sheet.write_string(0, column, head, bold)
    for number, row in enumerate(_rows(documents), start=1):
        for column, cell in enumerate(row):
            sheet.write_string(number, column, cell)
    sheet.freeze_panes(1, 0)
    sheet.set_column(0, 9, 22)
    book.close()
    return _answer(content.getvalue(), _XLSX, "xlsx")


def _heads() -> list[str]:
    return [
        _("Số, ký hiệu"),
        _("Loại"),
        _("Trích yếu"),
        _("Cơ quan ban hành"),
        _("Ngày ban hành"),
        _("Cơ quan lưu giữ"),
        _("Tình trạng"),
        _("Nhiệm vụ"),
        _("Không vận hành"),
        _("Tên tệp"),
        _("Tải lên lúc"),
        _("Mã"),
    ]


def _rows(documents: Iterable[Document]) -> Iterator[list[str]]:
    for document in documents:
        counts = document.compilation.counts if hasattr(document, "compilation") else {}
        yield [
            document.number,
            type_name(document.type),
            document.title,
            document.issuer,
            f"{document.issued_on:%d/%m/%Y}" if document.issued_on else "",
            document.body.name,
            str(STATES[Document.State(document.state)][0]),
            str(counts.get("tasks", "")),
            str(counts.get("not_operated", "")),
            document.file_name,
            f"{timezone.localtime(document.uploaded_at):%d/%m/%Y %H:%M}",
            document.code,
        ]


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_COMPUTES) else cell


def _answer(content: bytes, media_type: str, ending: str) -> HttpResponse:
    name = f"van-ban-{timezone.localdate():%Y-%m-%d}.{ending}"
    return HttpResponse(
        content, content_type=media_type, headers={"Content-Disposition": f'attachment; filename="{name}"'}
    )
