"""An empty list of bodies, with its columns and what goes into them."""

from __future__ import annotations

import io
from typing import Final

import xlsxwriter

from roviec_web.bodies.importing.columns import FIELDS

_WIDTHS: Final = {"name": 44, "kind": 36, "above": 36}
_EXAMPLE: Final = ("Sở Xây dựng", "Sở và cơ quan ngang sở", "UBND tỉnh Lam Sơn", "SXD", "H99.7", "", "01/03/2025", "")


def template_workbook() -> bytes:
    """XLSX; the row under the names of the columns is an example, to be written over."""
    stream = io.BytesIO()
    book = xlsxwriter.Workbook(stream, {"in_memory": True})
    sheet = book.add_worksheet("Cơ quan")
    strong = book.add_format({"bold": True, "bottom": 1})
    for at, (field, names) in enumerate(FIELDS.items()):
        sheet.set_column(at, at, _WIDTHS.get(field, 20))
        sheet.write_string(0, at, names[0], strong)
        sheet.write_string(1, at, _EXAMPLE[at])
    sheet.freeze_panes(1, 0)
    book.close()
    return stream.getvalue()
