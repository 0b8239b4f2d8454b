"""From the tags of HTML to blocks of text: paragraphs, lines, items and cells.

The parser calls back for each tag as it comes and builds no tree, so depth costs nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from msgspec.structs import replace

from roviec.intake.html_lists import OpenList, has_marker, next_marker, open_list
from roviec.intake.html_style import Style, style_of
from roviec.intake.html_tables import OpenTable, TableTree
from roviec.intake.limits import check_blocks
from roviec.intake.pieces import Piece
from roviec.lexicon.legacy import to_unicode
from roviec.source import Insert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from roviec.source import CellPlace

_BLOCK_TAGS = frozenset(
    "address article aside blockquote body caption center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 "  # noqa: SIM905
    "h4 h5 h6 header hr html legend li main ol p pre section table tbody td tfoot th thead tr ul".split()
)
_SPACES = re.compile(r"[ \t\r\n\f]+")
_TRIMMED = " \t\r\n\f"


@dataclass(frozen=True, slots=True)
class _Element:
    """An open element with what it changed, to be put back at its end."""

    tag: str
    style: Style
    cell: CellPlace | None
    table: OpenTable | None
    items: OpenList | None


class BlockReader:
    """Target of the parser: gathers text into pieces; raises LimitError where they are too many."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._open: list[_Element] = []
        self._style = Style()
        self._cell: CellPlace | None = None
        self._table: OpenTable | None = None
        self._items: OpenList | None = None
        self._tree = TableTree()
        self._runs: list[tuple[str, Style]] = []
        self._marker = ""
        self._pieces: list[Piece] = []
        self.has_legacy_fonts = False

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """A tag opens."""
        if tag == "br" or tag in _BLOCK_TAGS:
            self._flush()
        self._open.append(_Element(tag, self._style, self._cell, self._table, self._items))
        self._style = style_of(tag, attributes, self._style)
        if self._style.hidden:
            return
        if tag == "table":
            self._table = self._tree.open(self._cell)
        elif tag == "tr" and self._table is not None:
            self._table.begin_row()
        elif tag in {"td", "th"} and self._table is not None:
            self._cell = self._table.begin_cell(attributes)
            self._items, self._marker = None, ""
        elif tag in {"ol", "ul"}:
            self._items = open_list(tag, attributes, self._items)
        elif tag == "li":
            self._marker = next_marker(self._items, attributes)

    def end(self, tag: str) -> None:
        """A tag closes; the parser closes all that it opened, in order."""
        if tag in _BLOCK_TAGS:
            self._flush()
        if not self._open:
            return
        element = self._open.pop()
        self._style, self._cell, self._table = element.style, self._tree.current(element.cell), element.table
        self._items = element.items
        if tag == "li":
            self._marker = ""

    def data(self, text: str) -> None:
        """A stretch of text; the parser may cut it anywhere."""
        if self._style.hidden:
            return
        if not self._style.preformatted:
            self._runs.append((text, self._style))
            return
        for number, line in enumerate(text.splitlines(keepends=True)):
            if number:
                self._flush()
            self._runs.append((line, self._style))

    def close(self) -> None:
        """The end of the page, as the parser says it."""
        self._flush()

    def pieces(self) -> list[Piece]:
        """What was read, in order; each piece is a whole paragraph but for preformatted lines."""
        self._flush()
        data_cell = self._tree.data_cells()
        return [replace(piece, cell=data_cell(piece.cell)) for piece in self._pieces]

    def _flush(self) -> None:
        """End the block that is being gathered."""
        runs, self._runs = self._runs, []
        if not runs:
            return
        text = self._joined(runs)
        if not text.strip():
            return
        lettered = [style for run, style in runs if run.strip()]
        marker = "" if has_marker(text) else self._marker
        self._marker = ""
        self._tree.count_block(self._cell)
        check_blocks(self._name, len(self._pieces))
        self._pieces.append(
            Piece(
                text,
                number=len(self._pieces) + 1,
                whole=not lettered[0].preformatted,
                cell=self._cell,
                inserts=(Insert(0, marker, "numbering"),) if marker else (),
                bold=all(style.bold for style in lettered),
                centred=lettered[0].centred,
            )
        )

    def _joined(self, runs: list[tuple[str, Style]]) -> str:
        """The text of a block; runs in a legacy font, cut by the parser as it likes, are put together first."""
        out: list[str] = []
        pending: list[str] = []
        font: tuple[str, bool] | None = None
        for text, style in [*runs, ("", Style(hidden=True))]:
            if pending and (style.legacy != font or style.hidden):
                joined = "".join(pending)
                out.append(joined if font is None else to_unicode(joined, font[0], upper=font[1]))
                pending = []
            font = style.legacy
            self.has_legacy_fonts |= font is not None
            pending.append(text)
        if runs[0][1].preformatted:
            return "".join(out).rstrip("\r\n")
        return _SPACES.sub(" ", "".join(out)).strip(_TRIMMED)
