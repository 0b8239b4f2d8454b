"""A line in the making: its text in pieces, each of which knows where it came from."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec import Struct

from roviec.source import CellPlace, Region, SourceLine, Span


class Piece(Struct, frozen=True):
    """A stretch of a line with its origin."""

    text: str
    """Empty where characters were taken out."""
    source: Span | None
    """None where characters were put in."""
    reason: str | None = None
    """None: the same characters as in the source."""


class Edit(Struct, frozen=True):
    """Replace ``text[start:end]`` of a line."""

    start: int
    end: int
    new: str
    reason: str


class Line(Struct, frozen=True):
    """A line, a paragraph or a cell being repaired."""

    pieces: tuple[Piece, ...]
    text: str
    """The pieces joined."""
    number: int
    page: int | None
    whole: bool
    region: Region
    cell: CellPlace | None
    box: tuple[float, float, float, float] | None
    bold: bool
    centred: bool
    width: int
    """Characters from the left margin to the last letter, padding included: what the wrap is judged by."""
    indent: int
    """Characters of white space before the first letter."""
    blanks: int = 0
    """Blank lines before it."""


def line_from_source(line: SourceLine, blanks: int) -> Line:
    """Begin to work on a line of the source, with what its form puts in (numbers, stamps)."""
    stripped = line.text.rstrip()
    width, indent = len(stripped), len(stripped) - len(stripped.lstrip())
    pieces: list[Piece] = []
    at = 0
    for insert in line.inserts:
        if insert.at > at:
            pieces.append(Piece(line.text[at : insert.at], (line.start + at, line.start + insert.at)))
            at = insert.at
        pieces.append(Piece(insert.text, None, insert.reason))
    if at < len(line.text):
        pieces.append(Piece(line.text[at:], (line.start + at, line.end)))
    return Line(
        tuple(pieces),
        "".join([piece.text for piece in pieces]) if line.inserts else line.text,
        line.number,
        line.page,
        line.whole,
        line.region,
        line.cell,
        line.box,
        line.bold,
        line.centred,
        width,
        indent,
        blanks,
    )


def apply_edits(line: Line, edits: Sequence[Edit]) -> Line:
    """Apply edits (sorted, not overlapping) and keep the map.

    Where an edit cuts into a piece that is already changed and of another length than its source, the whole piece
    counts as changed: the map stays true, if coarser.
    """
    if not edits:
        return line
    cuts = {offset for edit in edits for offset in (edit.start, edit.end)}
    pieces = list(_cut(line.pieces, cuts))
    out: list[Piece] = []
    index, at = 0, 0
    for edit in edits:
        while index < len(pieces) and at + len(pieces[index].text) <= edit.start and at < edit.start:
            out.append(pieces[index])
            at += len(pieces[index].text)
            index += 1
        taken: list[Piece] = []
        while index < len(pieces) and at < edit.end:
            taken.append(pieces[index])
            at += len(pieces[index].text)
            index += 1
        out.extend(_merge(taken, edit))
    out.extend(pieces[index:])
    return with_pieces(line, tuple(out))


def with_pieces(line: Line, pieces: tuple[Piece, ...]) -> Line:
    """The same line with other pieces; spelled out because it is called for nearly every line."""
    return Line(
        pieces,
        "".join([piece.text for piece in pieces]),
        line.number,
        line.page,
        line.whole,
        line.region,
        line.cell,
        line.box,
        line.bold,
        line.centred,
        line.width,
        line.indent,
        line.blanks,
    )


def _cut(pieces: Iterable[Piece], cuts: set[int]) -> Iterable[Piece]:
    at = 0
    for piece in pieces:
        length = len(piece.text)
        inside = sorted(cut - at for cut in cuts if at < cut < at + length)
        at += length
        splittable = piece.source is None or piece.source[1] - piece.source[0] == length
        if not inside or not splittable:
            yield piece
            continue
        for start, end in zip([0, *inside], [*inside, length], strict=True):
            source = None if piece.source is None else (piece.source[0] + start, piece.source[0] + end)
            yield Piece(piece.text[start:end], source, piece.reason)


def _merge(taken: list[Piece], edit: Edit) -> Iterable[Piece]:
    sources = [piece.source for piece in taken if piece.source is not None]
    if sources:
        span = (min(s for s, _ in sources), max(e for _, e in sources))
        yield Piece(edit.new, span, edit.reason)
    elif edit.new:  # letters of a stamp or of an automatic number stay what they are: put in
        yield Piece(edit.new, None, taken[0].reason if taken else edit.reason)


def source_start(line: Line) -> int:
    """First source offset of a line."""
    return next((piece.source[0] for piece in line.pieces if piece.source), 0)


def source_end(line: Line) -> int:
    """Source offset after a line."""
    return next((piece.source[1] for piece in reversed(line.pieces) if piece.source), 0)


def take_out(line: Line, reason: str) -> Line:
    """Take the whole line out of the text; its record stays."""
    return apply_edits(line, [Edit(0, len(line.text), "", reason)])
