"""The source as it is shown beside the clauses: its lines in stretches, each with the clause that it belongs to."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

LINES_A_SHEET: Final = 60
"""Of forms without pages."""
_LOOKS: Final = (("lead", "lead"), ("coordinating", "with"), ("executing", "with"), ("products", "product"))
_Range = tuple[int, int]
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
class Line:
    """A line of the source."""

    number: int
    pieces: tuple[Piece, ...]
    box: Box | None
    """x0, top, x1, bottom in points."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page, or some lines of a form without pages."""

    number: int
    """From 1."""
    page: int | None
    lines: tuple[Line, ...]

    @property
    def clauses(self) -> tuple[int, ...]:
        """Numbers of the clauses on it, each once."""
        found = (piece.clause for line in self.lines for piece in line.pieces if piece.clause is not None)
        return tuple(dict.fromkeys(found))


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
            yield Sheet(number, page, tuple(held))
            held, number = [], number + 1
        page = of
        held.append(line)
    if held:
        yield Sheet(number, page, tuple(held))
