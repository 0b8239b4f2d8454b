"""Files of sheets for tests: one grid of cells written as XLSX, ODS, XLS, and as the same table in a Word file."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from html import escape

import compound_builder
import docx_builder as word
import xlsxwriter

Value = str | float | date | None
DATE, PERCENT, GENERAL = "d/m/yyyy", "0%", "General"


@dataclass(frozen=True, slots=True)
class At:
    """A cell that says more than its value."""

    value: Value
    down: int = 1
    across: int = 1
    code: str = ""
    """Format code."""
    bold: bool = False
    centred: bool = False


Cells = Sequence[Sequence[Value | At]]
"""Rows of cells; None is an empty one, covered ones too."""


@dataclass(frozen=True, slots=True)
class Tab:
    """A sheet."""

    cells: Cells
    name: str = "Phụ lục"
    hidden: bool = False
    hidden_rows: tuple[int, ...] = field(default=())


def _placed(cells: Cells) -> list[tuple[int, int, At]]:
    return [
        (row, column, value if isinstance(value, At) else At(value))
        for row, values in enumerate(cells)
        for column, value in enumerate(values)
        if value is not None
    ]


def tabs(cells: Cells | Sequence[Tab]) -> list[Tab]:
    """The sheets of a book: those given, or one of these cells."""
    given = [tab for tab in cells if isinstance(tab, Tab)]
    return given or [Tab(cells)]


def xlsx(cells: Cells | Sequence[Tab]) -> bytes:
    """An Excel file."""
    stream = io.BytesIO()
    book = xlsxwriter.Workbook(stream, {"in_memory": True})
    book.add_worksheet("Mở đầu").hide() if all(tab.hidden for tab in tabs(cells)) else None
    for tab in tabs(cells):
        sheet = book.add_worksheet(tab.name)
        for row, column, at in _placed(tab.cells):
            code = at.code or (DATE if isinstance(at.value, date) else GENERAL)
            style = book.add_format(
                {"num_format": code, "bold": at.bold, **({"align": "center"} if at.centred else {})}
            )
            if at.down > 1 or at.across > 1:
                sheet.merge_range(row, column, row + at.down - 1, column + at.across - 1, "", style)
            if isinstance(at.value, date):
                sheet.write_datetime(row, column, at.value, style)
            elif isinstance(at.value, str):
                sheet.write_string(row, column, at.value, style)
            else:
                sheet.write(row, column, at.value, style)
        for row in tab.hidden_rows:
            sheet.set_row(row, None, None, {"hidden": True})
        if tab.hidden:
            sheet.hide()
    book.close()
    return stream.getvalue()


_URN = "urn:oasis:names:tc:opendocument:xmlns:"
_NAMES = " ".join(
    f'xmlns:{prefix}="{_URN}{name}:1.0"'
    for prefix, name in (
        ("office", "office"),
        ("table", "table"),
        ("text", "text"),
        ("style", "style"),
        ("fo", "xsl-fo-compatible"),
    )
)
_STYLES = (
    '<style:style style:name="đậm" style:family="table-cell"><style:text-properties fo:font-weight="bold"/>'
    "</style:style>"
    '<style:style style:name="giữa" style:family="table-cell"><style:paragraph-properties fo:text-align="center"/>'
    "</style:style>"
    '<style:style style:name="ẩn" style:family="table"><style:table-properties table:display="false"/></style:style>'
)
MIMETYPE = "application/vnd.oasis.opendocument.spreadsheet"


def ods(cells: Cells | Sequence[Tab]) -> bytes:
    """An OpenDocument file."""
    return ods_of("".join(map(_ods_table, tabs(cells))))


def ods_of(tables: str, **members: str) -> bytes:
    """An OpenDocument file with these tables, written in XML."""
    content = (
        f"<office:document-content {_NAMES}><office:automatic-styles>{_STYLES}</office:automatic-styles>"
        f"<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"
    )
    return ods_package(content, **members)


def ods_package(content: str, **members: str) -> bytes:
    """An OpenDocument file with this content and these other members."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("mimetype", MIMETYPE, zipfile.ZIP_STORED)
        package.writestr("content.xml", content)
        for name, member in members.items():
            package.writestr(name, member)
    return stream.getvalue()


def _ods_table(tab: Tab) -> str:
    style = ' table:style-name="ẩn"' if tab.hidden else ""
    rows = "".join(
        f"<table:table-row{_collapsed(tab, number)}>{''.join(map(_ods_cell, row))}</table:table-row>"
        for number, row in enumerate(tab.cells)
    )
    return f'<table:table table:name="{escape(tab.name)}"{style}>{rows}</table:table>'


def _collapsed(tab: Tab, number: int) -> str:
    return ' table:visibility="filter"' if number in tab.hidden_rows else ""


def _ods_cell(value: Value | At) -> str:
    if value is None:
        return "<table:table-cell/>"
    at = value if isinstance(value, At) else At(value)
    spans = f' table:number-columns-spanned="{at.across}" table:number-rows-spanned="{at.down}"'
    style = ' table:style-name="đậm"' if at.bold else ' table:style-name="giữa"' if at.centred else ""
    kind, shown = _ods_value(at)
    words = "".join(f"<text:p>{escape(line)}</text:p>" for line in shown.split("\n"))
    return f"<table:table-cell{spans}{style}{kind}>{words}</table:table-cell>"


def _ods_value(at: At) -> tuple[str, str]:
    """The attributes of a value, and what LibreOffice writes beside them: the value as it is shown."""
    if isinstance(at.value, date):
        shown = f"{at.value.day}/{at.value.month}/{at.value.year}"
        return f' office:value-type="date" office:date-value="{at.value.isoformat()}"', shown
    if isinstance(at.value, str):
        return ' office:value-type="string"', at.value
    number = at.value or 0
    if at.code.endswith("%"):
        return f' office:value-type="percentage" office:value="{number}"', f"{number:.0%}"
    return f' office:value-type="float" office:value="{number}"', f"{number:g}"


def docx(cells: Cells) -> bytes:
    """A Word file with the same table and nothing else."""
    rows = []
    covered: dict[tuple[int, int], tuple[int, bool]] = {}
    for row, values in enumerate(cells):
        out = []
        column = 0
        while column < len(values):
            value = values[column]
            at = value if isinstance(value, At) else At(value)
            if (row, column) in covered:
                across, _ = covered[row, column]
                out.append(word.cell("", f'<w:gridSpan w:val="{across}"/><w:vMerge/>'))
                column += across
                continue
            merge = '<w:vMerge w:val="restart"/>' if at.down > 1 else ""
            covered |= {(row + down, column): (at.across, True) for down in range(1, at.down)}
            inner = "".join(word.para(escape(line)) for line in shown(at).split("\n"))
            out.append(word.cell("", f'<w:gridSpan w:val="{at.across}"/>{merge}', inner=inner))
            column += at.across
        rows.append(word.row(*out))
    return word.docx(word.table(*rows))


def shown(at: At) -> str:
    """What is printed in a cell."""
    if isinstance(at.value, date):
        return f"{at.value.day}/{at.value.month}/{at.value.year}"
    if isinstance(at.value, float) and at.code.endswith("%"):
        return f"{at.value:.0%}"
    return "" if at.value is None else at.value if isinstance(at.value, str) else f"{at.value:g}"


def xls(cells: Cells | Sequence[Tab]) -> bytes:
    """An Excel file of 1997 to 2003."""
    return compound_builder.compound({"Workbook": xls_records(cells)})


def xls_records(cells: Cells | Sequence[Tab]) -> bytes:
    """The records of such a file ([MS-XLS] 2.4)."""
    sheets = [_sheet_records(tab) for tab in tabs(cells)]
    names = [tab.name.encode("utf-16-le") for tab in tabs(cells)]
    opening = _record(0x809, struct.pack("<HHHHII", 0x600, 5, 0, 0, 0, 6)) + _record(0x42, struct.pack("<H", 1200))
    fonts = _record(0x31, struct.pack("<HHHHHBBBBB", 200, 0, 0x7FFF, 400, 0, 0, 0, 0, 0, 5) + b"\0Arial") * 4
    styles = b"".join(_record(0xE0, struct.pack("<HHH", 0, code, 0) + bytes(14)) for code in (0, 14))
    size = len(opening + fonts + styles) + sum(4 + 8 + len(name) for name in names) + 4
    bounds, at = b"", size
    for tab, name, records in zip(tabs(cells), names, sheets, strict=True):
        bounds += _record(0x85, struct.pack("<IBBBB", at, tab.hidden, 0, len(name) // 2, 1) + name)
        at += len(records)
    return opening + fonts + styles + bounds + _record(0x0A) + b"".join(sheets)


def _record(kind: int, body: bytes = b"") -> bytes:
    return struct.pack("<HH", kind, len(body)) + body


def _sheet_records(tab: Tab) -> bytes:
    out = _record(0x809, struct.pack("<HHHHII", 0x600, 0x10, 0, 0, 0, 6))
    merged = []
    for row, column, at in _placed(tab.cells):
        out += _xls_cell(row, column, at.value)
        if at.down > 1 or at.across > 1:
            merged.append(struct.pack("<HHHH", row, row + at.down - 1, column, column + at.across - 1))
    return out + _record(0xE5, struct.pack("<H", len(merged)) + b"".join(merged)) + _record(0x0A)


def _xls_cell(row: int, column: int, value: Value) -> bytes:
    if isinstance(value, str):
        words = value.encode("utf-16-le")
        return _record(0x204, struct.pack("<HHHHB", row, column, 0, len(words) // 2, 1) + words)
    if isinstance(value, date):
        days = (value - date(1899, 12, 30)).days
        return _record(0x203, struct.pack("<HHHd", row, column, 1, days))
    return _record(0x203, struct.pack("<HHHd", row, column, 0, value or 0))


WRITERS: dict[str, Callable[[Cells], bytes]] = {"a.xlsx": xlsx, "a.ods": ods, "a.xls": xls}
"""By the name of the file that each makes."""


def with_part(data: bytes, part: str, changed: Callable[[bytes], bytes]) -> bytes:
    """The same package with one part changed; one that it lacks is made from nothing."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, changed(old.read(name)) if name == part else old.read(name))
        if part not in old.namelist():
            new.writestr(part, changed(b""))
    return stream.getvalue()
