"""Excel files since 2007 (XLSX, XLSM): what their sheets show.

Formulas are not computed: the value that the file keeps beside each is shown, as Excel showed it last. Links to other
files are never followed, macros never opened. Read here and not by the reader of old files, which drops how numbers
are printed, tells no hidden rows, and fills the memory with the empty cells between two far ones.
"""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Final

from roviec.intake.limits import check_blocks, check_characters
from roviec.intake.merges import with_spans
from roviec.intake.number_format import show_moment, show_number
from roviec.intake.sheet_book import Book, Sheet, SheetCell
from roviec.intake.xlsx_package import SheetPackage, attribute_of, damaged_sheets, local_name
from roviec.intake.xlsx_styles import PLAIN, CellStyle, number, read_styles
from roviec.intake.xlsx_words import rich_text, shared_strings, unescaped
from roviec.lexicon.legacy import to_unicode

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml.etree import _Element

    from roviec.intake.merges import Area
    from roviec.model.options import Limits

MEDIA_TYPE: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_MOST_ROWS, _MOST_COLUMNS = 1_048_576, 16_384
_REFERENCE = re.compile(r"\$?([A-Za-z]{1,3})\$?([0-9]{1,7})")
_EMPTY_CELL = re.compile(rb'<c(?: [a-z]{1,3}="[^"<>]*")*+ ?/>')
_EMPTY_ROW = re.compile(rb'<row(?: [A-Za-z0-9:]{1,40}="[^"<>]*")*+ ?(?:/>|></row>)')
"""Cells and rows that have a style and no words: offices set borders down to the last row of the sheet, and a million
of them would take minutes as elements."""
_FALSE = frozenset({"0", "false", ""})


@dataclass(slots=True)
class _Reader:
    package: SheetPackage
    limits: Limits
    strings: list[str]
    styles: tuple[CellStyle, ...]
    since_1904: bool
    blocks: int = 0
    characters: int = 0

    def sheet(self, part: str, name: str, *, hidden: bool) -> Sheet:
        """Read one sheet."""
        cells: dict[tuple[int, int], SheetCell] = {}
        areas: list[Area] = []
        at = _At()
        hidden_rows = 0
        for element in self.package.elements(part, _without_empty(self.package.pieces(part)), ("row", "mergeCell")):
            if local_name(element) == "mergeCell":
                self._count()
                areas += _area(element.get("ref", ""))
                continue
            before = len(cells)
            for cell in self._row(element, at):
                cells[cell.row, cell.column] = cell
            hidden_rows += len(cells) > before and element.get("hidden", "0") not in _FALSE
        ordered = [cells[place] for place in sorted(cells)]
        return Sheet(name, with_spans(ordered, areas), hidden, hidden_rows)

    def _row(self, element: _Element, at: _At) -> Iterator[SheetCell]:
        at.begin_row(number(element.get("r")))
        for child in element:
            if local_name(child) != "c":
                continue
            self._count()
            at.begin_cell(child.get("r", ""))
            style_at = number(child.get("s"), -1)
            style = self.styles[style_at] if 0 <= style_at < len(self.styles) else PLAIN
            text = self._text(child, style)
            if text.strip() and at.row < _MOST_ROWS and at.column < _MOST_COLUMNS:
                self.characters += len(text)
                check_characters(self.package.name, self.characters, self.limits)
                yield SheetCell(at.row, at.column, text, bold=style.bold, centred=style.centred)

    def _count(self) -> None:
        self.blocks += 1
        check_blocks(self.package.name, self.blocks)

    def _text(self, cell: _Element, style: CellStyle) -> str:
        kind = cell.get("t", "n")
        value = next((child.text or "" for child in cell if local_name(child) == "v"), "")
        if kind == "inlineStr":
            return _in_letters("".join(rich_text(child) for child in cell if local_name(child) == "is"), style)
        if kind == "s":
            at = number(value.strip(), -1)
            return _in_letters(self.strings[at] if 0 <= at < len(self.strings) else "", style)
        if kind == "str":
            return _in_letters(unescaped(value), style)
        if kind == "b":
            return "" if not value.strip() else "FALSE" if value.strip() in _FALSE else "TRUE"
        return _shown_date(value) if kind == "d" else value if kind == "e" else self._number(value, style)

    def _number(self, value: str, style: CellStyle) -> str:
        try:
            stored = float(value)
        except ValueError:
            return value
        return show_number(stored, style.code, since_1904=self.since_1904)


@dataclass(slots=True)
class _At:
    """The place that is being read; files may leave references out, and then count on."""

    row: int = -1
    column: int = -1
    _begun: int = field(default=-1)

    def begin_row(self, told: int) -> None:
        """Go to the row of that 1-based number, or to the next where none is told."""
        self.row = told - 1 if told else self._begun + 1
        self._begun = self.row
        self.column = -1

    def begin_cell(self, reference: str) -> None:
        """Go to the cell of that reference, or to the next where none is told."""
        told = _REFERENCE.fullmatch(reference)
        if told:
            self.row, self.column = int(told[2]) - 1, _column(told[1])
        else:
            self.column += 1


def read_xlsx(data: bytes, name: str, limits: Limits) -> Book:
    """Read the sheets of an Excel file.

    Raises:
        IntakeError: the file is broken, encrypted, or over a limit.
    """
    package = SheetPackage(data, name, limits)
    main = _main_part(package)
    root = package.tree(main)
    targets = _relations(package, main)
    of_kind = dict(targets.values())
    styles = of_kind.get("styles", "")
    reader = _Reader(
        package,
        limits,
        shared_strings(package, of_kind.get("sharedStrings", ""), limits),
        read_styles(package.tree(styles)) if package.has(styles) else (),
        any(local_name(child) == "workbookPr" and child.get("date1904", "0") not in _FALSE for child in root),
    )
    sheets = []
    for element in root.iter("{*}sheet"):
        kind, target = targets.get(attribute_of(element, "id"), ("", ""))
        if kind == "worksheet" and package.has(target):
            hidden = element.get("state", "visible") != "visible"
            sheets.append(reader.sheet(target, element.get("name", ""), hidden=hidden))
    return Book(MEDIA_TYPE, tuple(sheets))


def _main_part(package: SheetPackage) -> str:
    if package.has("_rels/.rels"):
        for kind, target in _relations_in(package, "_rels/.rels", "").values():
            if kind == "officeDocument" and package.has(target):
                return target
    return "xl/workbook.xml"


def _relations(package: SheetPackage, part: str) -> dict[str, tuple[str, str]]:
    folder, leaf = posixpath.split(part)
    rels = posixpath.join(folder, "_rels", leaf + ".rels")
    if not package.has(rels):
        raise damaged_sheets(package.name, f"trong tệp thiếu phần “{rels}”.", f"its part “{rels}” is missing.")
    return _relations_in(package, rels, folder)


def _relations_in(package: SheetPackage, rels: str, folder: str) -> dict[str, tuple[str, str]]:
    """Id -> kind and part; what points outside the package is never kept."""
    found = {}
    for element in package.tree(rels):
        target, relation_type = element.get("Target"), element.get("Type")
        if target and relation_type and element.get("TargetMode") != "External":
            path = posixpath.normpath(posixpath.join("/" + folder, target.replace("\\", "/"))).lstrip("/")
            found[element.get("Id", "")] = (relation_type.rpartition("/")[2], path)
    return found


def _without_empty(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """The same XML without cells and rows that show nothing, cut between tags."""
    rest = b""
    for piece in pieces:
        data = rest + piece
        cut = data.rfind(b"<")
        if cut <= 0:  # one endless text: the parser refuses it
            yield data
            rest = b""
            continue
        data, rest = data[:cut], data[cut:]
        yield _EMPTY_ROW.sub(b"", _EMPTY_CELL.sub(b"", data))
    yield rest


def _area(reference: str) -> list[Area]:
    first, _, last = reference.partition(":")
    corners = [_REFERENCE.fullmatch(corner) for corner in (first, last or first)]
    if corners[0] is None or corners[1] is None:
        return []
    (top, left), (bottom, right) = ((int(c[2]) - 1, _column(c[1])) for c in corners if c)
    return [(top, left, bottom, right)] if top <= bottom < _MOST_ROWS and left <= right < _MOST_COLUMNS else []


def _column(letters: str) -> int:
    at = 0
    for letter in letters.upper():
        at = at * 26 + ord(letter) - 64
    return at - 1


def _shown_date(value: str) -> str:
    try:
        return show_moment(datetime.fromisoformat(value.strip()))
    except ValueError:
        return value


def _in_letters(text: str, style: CellStyle) -> str:
    """Text in a font from before Unicode, in the letters that the font draws."""
    if style.legacy is None or not text:
        return text
    encoding, upper = style.legacy
    return to_unicode(text, encoding, upper=upper)
