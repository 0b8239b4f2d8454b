"""OpenDocument sheets (ODS): what their cells show, which the file itself tells in words."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Final

from roviec.errors import EncryptedFileError
from roviec.intake.limits import check_blocks, check_characters
from roviec.intake.merges import with_spans
from roviec.intake.number_format import show_general, show_moment
from roviec.intake.sheet_book import Book, Sheet, SheetCell
from roviec.intake.xlsx_package import SheetPackage, attribute_of, local_name
from roviec.intake.xlsx_styles import number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from roviec.intake.merges import Area
    from roviec.model.options import Limits

MEDIA_TYPE: Final = "application/vnd.oasis.opendocument.spreadsheet"
_CONTENT, _MANIFEST = "content.xml", "META-INF/manifest.xml"
_MOST_ROWS, _MOST_COLUMNS = 1_048_576, 16_384
_NOT_SHOWN = frozenset({"annotation", "ruby-text", "tracked-changes", "shapes"})
_NUMBERS = re.compile(r"\d+")
"""Of the groups of a date: "31/03/26"."""


@dataclass(frozen=True, slots=True)
class _Style:
    bold: bool = False
    centred: bool = False
    hidden: bool = False
    """Of a sheet."""


@dataclass(slots=True)
class _Open:
    """The sheet that is being read."""

    cells: list[SheetCell] = field(default_factory=list)
    areas: list[Area] = field(default_factory=list)
    row: int = 0
    hidden_rows: int = 0


def read_ods(data: bytes, name: str, limits: Limits) -> Book:
    """Read the sheets of an OpenDocument file.

    Raises:
        IntakeError: the file is broken, encrypted, or over a limit.
    """
    package = SheetPackage(data, name, limits)
    if package.has(_MANIFEST) and any(
        local_name(part) == "encryption-data" for entry in package.tree(_MANIFEST) for part in entry
    ):
        raise EncryptedFileError(
            name,
            reason_vi="tệp bảng tính có mật khẩu.",
            reason_en="it is a sheet with a password.",
            remedy_vi="Hãy mở bằng LibreOffice, bỏ mật khẩu khi lưu rồi nộp lại.",
            remedy_en="Open it in LibreOffice, save it without the password and hand it in again.",
        )
    return Book(MEDIA_TYPE, tuple(_Reader(package, limits).sheets()))


@dataclass(slots=True)
class _Reader:
    package: SheetPackage
    limits: Limits
    styles: dict[str, _Style] = field(default_factory=dict)
    blocks: int = 0
    characters: int = 0

    def sheets(self) -> Iterator[Sheet]:
        """The sheets in the order of their tabs."""
        sheet = _Open()
        tags = ("style", "table-row", "table")
        for element in self.package.elements(_CONTENT, self.package.pieces(_CONTENT), tags):
            kind = local_name(element)
            if kind == "style":
                self.styles[attribute_of(element, "name")] = _style(element)
            elif kind == "table-row":
                self._row(element, sheet)
            elif local_name(element.getparent()) != "spreadsheet":  # cached rows of another file
                sheet = _Open()
            else:
                style = self.styles.get(attribute_of(element, "style-name"), _Style())
                cells = with_spans(sheet.cells, sheet.areas)
                yield Sheet(attribute_of(element, "name"), cells, style.hidden, sheet.hidden_rows)
                sheet = _Open()

    def _row(self, element: _Element, sheet: _Open) -> None:
        repeated = max(1, number(attribute_of(element, "number-rows-repeated"), 1))
        found = list(self._cells(element, sheet.row))
        hidden = attribute_of(element, "visibility") in {"collapse", "filter"}
        for offset in range(repeated if found else 0):
            self._count(len(found), sum(len(cell.text) for cell, _ in found))
            for cell, area in found:
                row = sheet.row + offset
                if row < _MOST_ROWS:
                    sheet.cells.append(
                        cell if not offset else SheetCell(row, cell.column, cell.text, 1, 1, cell.bold, cell.centred)
                    )
                    sheet.areas += [area] if area and not offset else []
            sheet.hidden_rows += hidden
        sheet.row += repeated

    def _count(self, cells: int, characters: int) -> None:
        self.blocks += cells
        self.characters += characters
        check_blocks(self.package.name, self.blocks)
        check_characters(self.package.name, self.characters, self.limits)

    def _cells(self, row: _Element, at: int) -> Iterator[tuple[SheetCell, Area | None]]:
        """The cells with words in them, each with the area that is merged into it."""
        column = 0
        for element in row:
            kind = local_name(element)
            if kind not in {"table-cell", "covered-table-cell"}:
                continue
            repeated = max(1, number(attribute_of(element, "number-columns-repeated"), 1))
            text = _text(element) if len(element) or attribute_of(element, "value-type") else ""
            if text.strip():
                style = self.styles.get(attribute_of(element, "style-name"), _Style())
                down = number(attribute_of(element, "number-rows-spanned"), 1)
                across = number(attribute_of(element, "number-columns-spanned"), 1)
                area = (at, column, at + down - 1, column + across - 1) if max(down, across) > 1 else None
                for place in range(column, min(column + repeated, _MOST_COLUMNS)):
                    self._count(1, 0)
                    yield SheetCell(at, place, text, bold=style.bold, centred=style.centred), area
            column += repeated


def _style(element: _Element) -> _Style:
    bold = centred = hidden = False
    for child in element:
        bold = bold or attribute_of(child, "font-weight") in {"bold", "700", "800", "900"}
        centred = centred or attribute_of(child, "text-align") == "center"
        hidden = hidden or (local_name(child) == "table-properties" and attribute_of(child, "display") == "false")
    return _Style(bold, centred, hidden)


def _text(cell: _Element) -> str:
    """What the cell shows; a date in the order of its program's language is put in the Vietnamese one."""
    shown = "\n".join(_words(child) for child in cell if local_name(child) in {"p", "h"})
    if attribute_of(cell, "value-type") == "date":
        return _date(attribute_of(cell, "date-value"), shown)
    if shown.strip():
        return shown
    try:
        return show_general(float(attribute_of(cell, "value")))
    except (ValueError, OverflowError):
        return ""


def _date(value: str, shown: str) -> str:
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        return shown
    told = [int(digits[:6]) for digits in _NUMBERS.findall(shown)]
    of_day = (moment.day, moment.month, moment.year)
    in_order = [told == list(of_day[start:end]) for start, end in ((0, 3), (0, 2), (1, 3))]
    return shown if any(in_order) or not told else show_moment(moment)


def _words(paragraph: _Element) -> str:
    """The words of a paragraph with its spaces and breaks; notes at its side are left out."""
    out: list[str] = []
    stack: list[tuple[_Element, bool]] = [(paragraph, False)]
    while stack:
        element, left = stack.pop()
        if left:
            out.append(element.tail or "")
            continue
        kind = local_name(element)
        if element is not paragraph:
            stack.append((element, True))
        if kind in _NOT_SHOWN or not kind:
            continue
        if kind == "s":
            out.append(" " * min(number(attribute_of(element, "c"), 1), 100))
        elif kind in {"tab", "line-break"}:
            out.append("\t" if kind == "tab" else "\n")
        else:
            out.append(element.text or "")
        stack += [(child, False) for child in reversed(element)]
    return "".join(out)
