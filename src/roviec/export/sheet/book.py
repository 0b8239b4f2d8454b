"""A workbook under construction: its formats, and cells that no program takes for a formula."""

from __future__ import annotations

from datetime import UTC, date, datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any

from xlsxwriter import Workbook

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

_MOST_UNITS = 32_767
"""Of UTF-16 in one cell; a longer text is refused by spreadsheets, and left out by the library without a word."""
_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")
"""A cell that begins with one of them is computed by some program, be it after the next edit or in a CSV."""
_FONT, _POINTS = "Times New Roman", 12
_WORKBOOK = {
    "in_memory": True,
    # Columns are measured in digits of the default font, rows in its lines: 8 pixels and 21 for this one.
    "default_format_properties": {"font_name": _FONT, "font_size": _POINTS},
    "default_column_width": 72,
    "default_row_height": 21,
}
_GRID = "#7F7F7F"
_BOX = {"valign": "top", "text_wrap": True, "border": 1, "border_color": _GRID}
_CENTRE = {**_BOX, "align": "center"}
_ADDRESS = {**_CENTRE, "font_size": 10}
_DAY = {**_CENTRE, "text_wrap": False, "num_format": "dd/mm/yyyy"}
_HEAD = {**_CENTRE, "bold": True, "valign": "vcenter"}
_GROUP = {"valign": "vcenter", "top": 1, "bottom": 1, "top_color": _GRID, "bottom_color": _GRID}
_YELLOW = {"bg_color": "#FFFBEA"}
_HALTED = {"italic": True, "font_color": "#595959"}
_LOOKS: dict[str, dict[str, Any]] = {
    "title": {"bold": True, "font_size": 14, "align": "center", "valign": "vcenter"},
    "about": {"italic": True, "align": "center", "valign": "vcenter", "text_wrap": True},
    "total": {"valign": "vcenter", "text_wrap": True},
    "head": {**_HEAD, "bg_color": "#E3E8EF"},
    "head_fill": {**_HEAD, "bg_color": "#FBE8A6"},
    "group_0": {**_GROUP, "bold": True, "bg_color": "#EEF1F5"},
    "group_1": {**_GROUP, "bold": True, "italic": True, "indent": 1},
    "group_2": {**_GROUP, "italic": True, "indent": 2},
    "text": _BOX,
    "center": _CENTRE,
    "address": _ADDRESS,
    "day": _DAY,
    "fill": {**_BOX, **_YELLOW},
    "fill_day": {**_DAY, **_YELLOW},
    "halted": {**_BOX, **_HALTED},
    "halted_center": {**_CENTRE, **_HALTED},
    "halted_address": {**_ADDRESS, **_HALTED},
    "halted_day": {**_DAY, **_HALTED},
    "halted_fill": {**_BOX, "bg_color": "#EDEDED"},
}
"""By name; grey words are always also told in words."""


class Book:
    """A workbook in memory."""

    def __init__(self, *, made_on: date | None, properties: dict[str, str]) -> None:
        self._stream = BytesIO()
        self._workbook = Workbook(self._stream, _WORKBOOK)
        self._formats: dict[tuple[str, bool, bool], Format] = {}
        # The time of making would make two exports of one plan differ.
        day = made_on if made_on and made_on.year >= 1980 else date(2000, 1, 1)
        created = datetime(day.year, day.month, day.day, tzinfo=UTC)
        self._workbook.set_properties({**properties, "created": created})

    def set_custom_property(self, name: str, words: str) -> None:
        """Something about the whole file that programs read and people need not see."""
        self._workbook.set_custom_property(name, words, "text")

    def add_sheet(self, name: str) -> Worksheet:
        """A sheet for A4, lying, as wide as the page."""
        sheet = self._workbook.add_worksheet(name)
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)
        sheet.set_margins(left=0.5, right=0.4, top=0.6, bottom=0.6)
        sheet.hide_gridlines(2)
        return sheet

    def look(self, name: str, *, quoted: bool = False, small: bool = False) -> Format:
        """A format, made on first use."""
        key = (name, quoted, small)
        if key not in self._formats:
            shape = {"font_name": _FONT, "font_size": _POINTS, **_LOOKS[name]}
            if quoted:
                shape["quote_prefix"] = True
            if small:
                shape["font_size"] = 9
            self._formats[key] = self._workbook.add_format(shape)
        return self._formats[key]

    def mark(self) -> Format:
        """The format of a condition: it says only what it changes."""
        return self._workbook.add_format({"bold": True, "font_color": "#9C0006"})

    def put(
        self, sheet: Worksheet, row: int, column: int, words: str, look: str, *, cut: str = "…", small: bool = False
    ) -> None:
        """Write words as words: never a formula, a link or a number, whatever they begin with.

        Args:
            sheet: where.
            row: 0-based.
            column: 0-based.
            words: kept whole, unless longer than a cell can hold.
            look: name of a format.
            cut: what ends words that are too long.
            small: in a smaller letter.
        """
        if not words:
            sheet.write_blank(row, column, None, self.look(look))
            return
        quoted = words.startswith(_FORMULA_SIGNS)
        sheet.write_string(row, column, fitted(words, cut), self.look(look, quoted=quoted, small=small))

    def content(self) -> bytes:
        """The file; nothing can be added behind it."""
        self._workbook.close()
        return self._stream.getvalue()


def fitted(words: str, cut: str) -> str:
    """The words, cut to what a cell can hold."""
    units = len(words.encode("utf-16-le", "surrogatepass")) // 2
    if units <= _MOST_UNITS:
        return words
    room = 2 * (_MOST_UNITS - len(cut))
    return words.encode("utf-16-le", "surrogatepass")[:room].decode("utf-16-le", "ignore") + cut
