"""What stands on the paper: sheets of lines, two-column blocks and tables, every line with its look."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from roviec.source import Span


class Family(StrEnum):
    """The two families of drafting form (thể thức)."""

    STATE = "state"
    """Nghị định 30/2020/NĐ-CP."""
    PARTY = "party"
    """Hướng dẫn 36-HD/VPTW, from 27/5/2026 on Hướng dẫn 05-HD/VPTW."""


class Align(StrEnum):
    """How a line stands between its margins."""

    LEFT = "left"
    CENTRE = "center"
    RIGHT = "right"
    JUSTIFY = "justify"


@dataclass(frozen=True, slots=True)
class Look:
    """How a line is printed; lengths in points, indents in millimetres."""

    size: float = 14
    align: Align = Align.JUSTIFY
    bold: bool = False
    italic: bool = False
    underline: bool = False
    indent_mm: float = 0
    """Of the first line."""
    left_mm: float = 0
    """Of the whole paragraph."""
    before: float = 0
    after: float = 0
    leading: float = 1.0
    """Height of a line, in lines."""
    keep: bool = False
    """Never parted from the next line by the end of a page."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Letters of one face."""

    text: str
    at: int | None = None
    """Offset of its first letter in the repaired text; None for words that are not the document's."""
    bold: bool = False
    italic: bool = False
    underline: bool = False
    """Faces on top of the look of the line."""


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph."""

    pieces: tuple[Piece, ...]
    look: Look
    rule_mm: float | None = None
    """Length of the rule that is drawn below it; None for no rule."""
    level: int = 0
    """Depth of a heading in the bookmarks, from 1; 0 for what is no heading."""
    address: str | None = None
    """Clause of the parent plan that it carries, kept in a Word file as the tag of a content control."""

    @property
    def text(self) -> str:
        """Its letters."""
        return "".join(piece.text for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class Columns:
    """Lines side by side: the header, or recipients and signature."""

    rows: tuple[tuple[tuple[Line, ...], tuple[Line, ...]], ...]
    """Each row: its left and its right lines."""
    shares: tuple[float, float]
    """Widths of the two sides, of the width of the text."""

    @property
    def has_words(self) -> bool:
        """Whether anything stands in it."""
        return any(left or right for left, right in self.rows)


@dataclass(frozen=True, slots=True)
class GridCell:
    """A cell of a table."""

    row: int
    column: int
    lines: tuple[Line, ...]
    row_span: int = 1
    column_span: int = 1


@dataclass(frozen=True, slots=True)
class Grid:
    """A table with its lines drawn."""

    shares: tuple[float, ...]
    """Widths of the columns, of the width of the text."""
    rows: int
    heads: int
    """Rows at its head that are repeated on every page."""
    cells: tuple[GridCell, ...]
    """By row, then column; a cell that others are merged into stands once, empty ones may be left out."""


Block = Line | Columns | Grid


@dataclass(frozen=True, slots=True)
class Sheet:
    """Pages that begin anew and count their own numbers, the first of which is not shown."""

    blocks: tuple[Block, ...]
    landscape: bool = False


@dataclass(frozen=True, slots=True)
class Remark:
    """A doubtful place."""

    span: Span
    """In the repaired text."""
    text: str
    """Full sentences in the user's language."""


@dataclass(frozen=True, slots=True)
class Paper:
    """A whole document, ready to be written in any form."""

    family: Family
    title: str
    """For the properties of the file."""
    issuer: str
    """As above; empty where nobody is named."""
    day: date | None
    """Day of issue; stands for the clock in the properties of the file."""
    sheets: tuple[Sheet, ...]
    remarks: tuple[Remark, ...] = ()

    def lines(self) -> Iterator[Line]:
        """Every line, in reading order."""
        for sheet in self.sheets:
            for block in sheet.blocks:
                yield from lines_of(block)


def lines_of(block: Block) -> Iterator[Line]:
    """The lines of a block, in reading order."""
    match block:
        case Line():
            yield block
        case Columns():
            for left, right in block.rows:
                yield from left
                yield from right
        case Grid():
            for cell in block.cells:
                yield from cell.lines


@dataclass(frozen=True, slots=True)
class PageForm:
    """A4 and its margins, in millimetres."""

    width: float = 210
    height: float = 297
    top: float = 20
    bottom: float = 20
    left: float = 30
    right: float = 20
    head: float = 10
    """From the edge of the paper to the page number."""

    def text_width(self, *, landscape: bool) -> float:
        """Between the margins."""
        return (self.height if landscape else self.width) - self.left - self.right


PAGE = PageForm()
"""Within the bounds of both families: 20-25 above and below, 30-35 left, 15-20 right."""
FONT = "Times New Roman"
