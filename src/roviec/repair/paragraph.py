"""A paragraph in the making: lines added one after another, read by its head and its tail only."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct, field
from msgspec.structs import replace

from roviec.lexicon.landmarks import is_capitals
from roviec.lexicon.numbering import Marker, read_marker
from roviec.repair.lines import Line, Piece, source_end, source_start, with_pieces

_HEAD = 600
_TAIL = 400


class Paragraph(Struct):
    """Lines that belong together. What the rules ask of it costs the same however long it grows."""

    first: Line
    last: Line
    head: str
    """Its first words."""
    tail: str
    """Its last words."""
    words: int
    capitals: bool
    """All its letters are capitals."""
    bold: bool
    several: bool
    """It holds more than one clause or sentence."""
    pieces: list[Piece] = field(default_factory=list)

    @property
    def marker(self) -> Marker | None:
        """The marker that it begins with."""
        return read_marker(self.head)

    @property
    def whole(self) -> bool:
        """The form said that its first line is a whole paragraph."""
        return self.first.whole

    def add(self, line: Line, glue: str, taken: Sequence[Line]) -> None:
        """Add a line; ``taken`` are lines between that were taken out, whose record is kept."""
        for other in taken:
            self.pieces.extend(other.pieces)
        end = source_end(taken[-1]) if taken and taken[-1].pieces else source_end(self.last)
        self.pieces.append(Piece(glue, (end, max(end, source_start(line))), "layout"))
        self.pieces.extend(line.pieces)
        self.last = line
        if len(self.head) < _HEAD:
            self.head += glue + line.text
        self.tail = (self.tail + glue + line.text)[-_TAIL:]
        self.words += len(line.text.split())
        self.capitals = self.capitals and is_capitals(line.text)
        self.bold = self.bold and line.bold
        self.several = self.several or _holds_several(line.text)

    def finish(self) -> Line:
        """The paragraph as one line."""
        if self.last is self.first:
            return self.first
        return replace(with_pieces(self.first, tuple(self.pieces)), bold=self.bold, box=self.last.box)


def begin(line: Line) -> Paragraph:
    """A paragraph of one line."""
    text = line.text
    return Paragraph(
        line,
        line,
        text,
        text[-_TAIL:],
        len(text.split()),
        is_capitals(text),
        line.bold,
        _holds_several(text),
        list(line.pieces),
    )


def _holds_several(text: str) -> bool:
    return "; " in text or ". " in text[6:]
