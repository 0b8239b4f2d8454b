"""What the parts of the PDF reader hand to each other: words, pieces of lines, rulings, pages."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from roviec.source import CellPlace, Insert, Reading, Region

if TYPE_CHECKING:
    from collections.abc import Iterable

Handle = Any
"""A handle of PDFium, which ships no types."""
Box = tuple[float, float, float, float]
"""x0, top, x1, bottom in points from the top left corner of the page as it is shown."""
ASCENT: Final = 0.89
DESCENT: Final = 0.22
"""Of the em, as in Times: boxes are those of the font, so that lines of one size have boxes of one height."""


@dataclass(frozen=True, slots=True)
class Geometry:
    """How PDF coordinates (origin at the bottom left, before rotation) become those of the page as shown."""

    left: float
    bottom: float
    right: float
    top: float
    turns: int
    """Quarter turns clockwise, 0 to 3."""

    @property
    def width(self) -> float:
        """Width as shown."""
        return self.top - self.bottom if self.turns % 2 else self.right - self.left

    @property
    def height(self) -> float:
        """Height as shown."""
        return self.right - self.left if self.turns % 2 else self.top - self.bottom

    def point(self, x: float, y: float) -> tuple[float, float]:
        """A point, from the top left corner."""
        if self.turns == 0:
            return x - self.left, self.top - y
        if self.turns == 1:
            return y - self.bottom, x - self.left
        if self.turns == 2:
            return self.right - x, y - self.bottom
        return self.top - y, self.right - x

    def box(self, left: float, bottom: float, right: float, top: float) -> Box:
        """A rectangle, from the top left corner."""
        x0, y0 = self.point(left, top)
        x1, y1 = self.point(right, bottom)
        return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)


@dataclass(slots=True)
class Word:
    """Characters between two gaps."""

    x0: float
    top: float
    x1: float
    bottom: float
    base: float
    """Height of the baseline, from the top."""
    text: str
    bold: bool
    order: int
    """Offset in the content stream: neighbours in the stream have neighbouring offsets."""
    jump: bool = False
    """No space is written in the gap before it: the pen was moved, as to another column."""
    stamp: bool = False
    """Shown by an annotation in a blank of the line: an insert, no text of the line."""
    confidence: int | None = None
    """How sure the recognition of a scan is of it; None: it was not recognised but read."""
    parts: tuple[tuple[str, float, float, int], ...] = ()
    """Of a run of words with ordinary spaces between: text, ``x0``, ``x1``, ``order`` of each; they share the rest."""

    @property
    def size(self) -> float:
        """Height of the font's box, about 1.1 em."""
        return self.bottom - self.top

    @property
    def last_x0(self) -> float:
        """Where its last word begins."""
        return self.parts[-1][1] if self.parts else self.x0

    @property
    def stream_end(self) -> int:
        """Offset in the content stream behind it."""
        return self.parts[-1][3] + len(self.parts[-1][0]) if self.parts else self.order + len(self.text)

    @property
    def longest(self) -> int:
        """Length of its longest word."""
        return max(len(part[0]) for part in self.parts) if self.parts else len(self.text)

    def words(self) -> list[Word]:
        """The words of a run; of a word, itself."""
        return [
            Word(x0, self.top, x1, self.bottom, self.base, text, self.bold, order, jump=self.jump and not index)
            for index, (text, x0, x1, order) in enumerate(self.parts)
        ] or [self]


@dataclass(slots=True)
class Piece:
    """Words on one baseline without a wide gap or a ruling between them: a line, or the part of it in a column."""

    x0: float
    top: float
    x1: float
    bottom: float
    base: float
    text: str
    bold: bool
    order: int
    inserts: tuple[Insert, ...] = ()
    readings: tuple[Reading, ...] = ()
    """Recognised words; their spans count in ``text``."""

    @property
    def box(self) -> Box:
        """Its place on the page."""
        return self.x0, self.top, self.x1, self.bottom

    @property
    def size(self) -> float:
        """Height of its tallest font box."""
        return self.bottom - self.top

    @property
    def middle(self) -> float:
        """Half-way between its ends."""
        return (self.x0 + self.x1) / 2


@dataclass(frozen=True, slots=True)
class Ruling:
    """A straight line, upright or level. ``at`` is its fixed coordinate, ``start`` to ``end`` its stretch."""

    at: float
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class GridCell:
    """A cell of a ruled table: its place in the grid and on the page."""

    row: int
    column: int
    row_span: int
    column_span: int
    box: Box


@dataclass(frozen=True, slots=True)
class Grid:
    """A ruled table of one page."""

    columns: tuple[float, ...]
    """x of its upright edges."""
    rows: tuple[float, ...]
    """y of its level edges."""
    cells: tuple[GridCell, ...]

    @property
    def box(self) -> Box:
        """Its place on the page."""
        return self.columns[0], self.rows[0], self.columns[-1], self.rows[-1]


@dataclass(slots=True)
class Page:
    """One page, read but not yet laid out."""

    number: int
    width: float
    height: float
    pieces: list[Piece]
    """In reading order by baseline, then x."""
    grids: tuple[Grid, ...] = ()
    level: tuple[Ruling, ...] = ()
    """Level rulings (a footnote's separator is one)."""
    aside: list[Piece] = field(default_factory=list)
    """Text that is not the document's: tilted marks, signature blocks."""
    picture: bool = False
    """A picture without text, which was not read."""


@dataclass(slots=True)
class Line:
    """A line ready to become a ``SourceLine``."""

    text: str
    page: int
    box: Box
    bold: bool
    centred: bool
    region: Region = Region.BODY
    inserts: tuple[Insert, ...] = ()
    readings: tuple[Reading, ...] = ()
    """Recognised words; their spans count in ``text``."""


@dataclass(slots=True)
class TableCell:
    """A cell of a table, its lines from one page or several."""

    column: int
    row_span: int
    column_span: int
    lines: list[Line]


@dataclass(slots=True)
class Table:
    """A table, of one page or joined over several."""

    edges: tuple[float, ...]
    """x of the column edges; those of a table without rulings lie in the gutters."""
    rows: list[list[TableCell]]
    ruled: bool
    layout: bool = False
    """Two columns read one after the other: header or signature block."""
    dropped: list[Line] = field(default_factory=list)
    """Header rows repeated at the top of a page."""


Element = Line | Table


def place(table: int, row: int, cell: TableCell) -> CellPlace:
    """The place that a line in ``cell`` carries."""
    return CellPlace(table, row, cell.column, cell.row_span, cell.column_span)


def line_of(piece: Piece, page: int, *, centred: bool, region: Region = Region.BODY) -> Line:
    """The line that a piece makes on a page."""
    return Line(piece.text, page, piece.box, piece.bold, centred, region, piece.inserts, piece.readings)


def move(reading: Reading, by: int) -> Reading:
    """The same reading in a text that begins ``by`` characters earlier."""
    start, end = reading.span
    return Reading((start + by, end + by), reading.confidence)


def join_pieces(pieces: Iterable[Piece]) -> Piece:
    """One piece out of several on a baseline, in the order given."""
    parts = list(pieces)
    text = ""
    inserts: list[Insert] = []
    readings: list[Reading] = []
    for part in parts:
        shift = len(text) + 1 if text else 0
        readings.extend(move(one, shift) for one in part.readings)
        inserts.extend(Insert(one.at + shift, one.text, one.reason) for one in part.inserts)
        text = f"{text} {part.text}" if text else part.text
    return Piece(
        x0=min(part.x0 for part in parts),
        top=min(part.top for part in parts),
        x1=max(part.x1 for part in parts),
        bottom=max(part.bottom for part in parts),
        base=parts[0].base,
        text=text,
        bold=all(part.bold for part in parts),
        order=min(part.order for part in parts),
        inserts=tuple(inserts),
        readings=tuple(readings),
    )
