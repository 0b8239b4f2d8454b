"""The source as it is shown beside the clauses: its lines in stretches, each with the clause that it belongs to."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

LINES_A_SHEET: Final = 60
"""Of forms without pages."""
_LOOKS: Final = (("lead", "lead"), ("coordinating", "with"), ("executing", "with"), ("products", "product"))
_NARROW: Final = frozenset("iljtfr.,;:'’|!()[]-–/ \u00a0íìỉĩịÍÌỈĨỊI")
_WIDE: Final = frozenset("mwMWĐƠƯQÔÂĂ%—…")
_FALL: Final = 0.8
"""Of the height of a box: where the line stands that letters stand on."""
_LETTERS: Final = 0.86
Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of a line of which one thing is to be said."""

    words: str
    clause: int | None
    """Number of the clause in reading order; ``None`` for header, recipients, page numbers."""
    look: str = ""
    """``lead``, ``with``, ``due``, ``product``, ``halt``; or ``gone`` for what is no text of the document."""


@dataclass(frozen=True, slots=True)
class PlacedPiece:
    """A piece over the picture of its page, in points."""

    words: str
    clause: int | None
    look: str
    x: float
    y: float
    width: float
    height: float

    @property
    def base(self) -> float:
        """Where the letters stand."""
        return self.y + self.height * _FALL

    @property
    def size(self) -> float:
        """Of the letters."""
        return self.height * _LETTERS


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the source."""

    number: int
    pieces: tuple[Piece, ...]
    box: Box | None
    """x0, top, x1, bottom in points."""

    @property
    def placed(self) -> Iterator[PlacedPiece]:
        """The pieces shared out over the box of the line by how wide letters usually are; none without a box."""
        if self.box is None:
            return
        x, y, right, bottom = self.box
        widths = [_width(piece.words) for piece in self.pieces]
        scale = (right - x) / (sum(widths) or 1)
        for piece, width in zip(self.pieces, widths, strict=True):
            if piece.words.strip():
                yield PlacedPiece(piece.words, piece.clause, piece.look, x, y, width * scale, bottom - y)
            x += width * scale


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page, or some lines of a form without pages."""

    number: int
    """From 1."""
    page: int | None
    lines: tuple[Line, ...]

    first: int | None
    """Number of the first clause on it; ``None`` where there is none."""
    last: int | None


def read_sheets(plan: Mapping[str, Any], places: Mapping[str, Any], numbers: Mapping[str, int]) -> tuple[Sheet, ...]:
    """The whole source.

    Args:
        plan: JSON of the contract.
        places: ``Compilation.places``.
        numbers: of clauses by address.
    """
    owners = _Ranges(_owners(plan, numbers))
    looks = _Ranges(sorted(_looks(plan)))
    lines = [(line["page"], _line(line, owners, looks)) for line in places.get("lines", ())]
    return tuple(_sheets(lines))


class _Ranges:
    """Stretches of the repaired text, sorted, none over another, each with what is said of it."""

    def __init__(self, rows: Iterable[tuple[int, int, Any]]) -> None:
        self.rows: list[tuple[int, int, Any]] = []
        for start, end, said in rows:
            first = max(start, self.rows[-1][1]) if self.rows else start
            if first < end:
                self.rows.append((first, end, said))
        self.starts = [row[0] for row in self.rows]

    def cuts(self, start: int, end: int) -> Iterator[tuple[int, int, Any]]:
        """The stretch in parts of which one thing is said; ``None`` where nothing is."""
        at = max(bisect_right(self.starts, start) - 1, 0)
        while start < end:
            while at < len(self.rows) and self.rows[at][1] <= start:
                at += 1
            if at == len(self.rows) or self.rows[at][0] >= end:
                yield start, end, None
                return
            first, last, said = self.rows[at]
            if first > start:
                yield start, first, None
                start = first
            yield start, min(last, end), said
            start = min(last, end)


def _owners(plan: Mapping[str, Any], numbers: Mapping[str, int]) -> Iterator[tuple[int, int, int]]:
    for part in plan["parts"]:
        for node in part["outline"]:
            yield from _own(node, numbers)


def _own(node: Mapping[str, Any], numbers: Mapping[str, int]) -> Iterator[tuple[int, int, int]]:
    """What a clause says itself, before, between and behind the clauses below it."""
    at, end = node["span"]
    number = numbers[node["path"]]
    for child in sorted(node["children"], key=lambda child: child["span"]):
        yield at, child["span"][0], number
        yield from _own(child, numbers)
        at = child["span"][1]
    yield at, end, number


def _looks(plan: Mapping[str, Any]) -> Iterator[tuple[int, int, str]]:
    for task in plan["tasks"]:
        if not task["operated"]:
            yield (*task["span"], "halt")
            continue
        for key, look in _LOOKS:
            for start, end in task["spans"][key]:
                yield start, end, look
        if task["spans"]["deadline"]:
            yield (*task["spans"]["deadline"], "due")


def _line(line: Mapping[str, Any], owners: _Ranges, looks: _Ranges) -> Line:
    return Line(line["number"], tuple(_pieces(line, owners, looks)), tuple(line["box"]) if line["box"] else None)


def _pieces(line: Mapping[str, Any], owners: _Ranges, looks: _Ranges) -> Iterator[Piece]:
    text, done = line["text"], 0
    for start, end, first, last in line["at"]:
        if done < first:
            yield Piece(text[done:first], None, "" if text[done:first].isspace() else "gone")
        yield from _cut(text[first:last], start, end, owners, looks)
        done = last
    if done < len(text):
        yield Piece(text[done:], None, "gone")


def _cut(words: str, start: int, end: int, owners: _Ranges, looks: _Ranges) -> Iterator[Piece]:
    """Words of the line by clause and look; a run whose letters changed stays whole."""
    if end - start != len(words):
        _, _, clause = next(owners.cuts(start, start + 1))
        yield Piece(words, clause)
        return
    for first, last, clause in owners.cuts(start, end):
        for low, high, look in looks.cuts(first, last):
            yield Piece(words[low - start : high - start], clause, look or "")


def _sheets(lines: Sequence[tuple[int | None, Line]]) -> Iterator[Sheet]:
    """A sheet a page; without pages so many lines."""
    held: list[Line] = []
    page: int | None = lines[0][0] if lines else None
    number = 1
    for of, line in lines:
        if held and (of != page or (of is None and len(held) == LINES_A_SHEET)):
            yield _sheet(number, page, held)
            held, number = [], number + 1
        page = of
        held.append(line)
    if held:
        yield _sheet(number, page, held)


def _sheet(number: int, page: int | None, lines: list[Line]) -> Sheet:
    clauses = [piece.clause for line in lines for piece in line.pieces if piece.clause is not None]
    return Sheet(number, page, tuple(lines), min(clauses, default=None), max(clauses, default=None))


def _width(words: str) -> float:
    return sum(
        0.55 if letter in _NARROW else 1.5 if letter in _WIDE else 1.3 if letter.isupper() else 1 for letter in words
    )
