"""Two versions as one list of lines: those of both in an order that fits either, each with its words in either."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from roviec.compare.comparison import Comparison, Passage
from roviec.compare.order import longest_rising
from roviec.compare.passages import PassageTree
from roviec.lexicon.folding import squeeze
from roviec.model.outlined import NodeKind, RegionKind
from roviec.model.plan import Plan

_HEADINGS: Final = frozenset({NodeKind.PART, NodeKind.CHAPTER, NodeKind.SECTION, NodeKind.SUBSECTION})
_COLUMNS: Final = frozenset({RegionKind.HEADER, RegionKind.RECIPIENTS, RegionKind.SIGNATURE})


class Look(StrEnum):
    """How a line is set."""

    TITLE = "title"
    HEADING = "heading"
    BODY = "body"
    ROW = "row"
    RECIPIENTS = "recipients"
    SIGNATURE = "signature"
    COLUMNS = "columns"
    """Two columns without rules: the header, recipients beside the signature."""


class Kept(StrEnum):
    """Which version has the line at this place."""

    BOTH = "both"
    OLD = "old"
    NEW = "new"


_LOOKS: Final = {
    RegionKind.HEADER: Look.TITLE,
    RegionKind.TITLE: Look.TITLE,
    RegionKind.RECIPIENTS: Look.RECIPIENTS,
    RegionKind.SIGNATURE: Look.SIGNATURE,
}


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph or a row, with its words in both versions."""

    kept: Kept
    look: Look
    old: tuple[str, ...]
    """Cells; one for a paragraph, where it is not at this place an empty one."""
    new: tuple[str, ...]
    table: int
    """Rows of one number stand in one table; 0 for a paragraph."""
    is_head: bool = False
    """The row of the headers of a table."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """A line of one version."""

    passage: Passage
    look: Look
    cells: tuple[str, ...]
    is_head: bool


def merged_lines(comparison: Comparison) -> list[Line]:
    """The lines of both versions: kept ones once, others at their place in their own version."""
    ours, theirs = _pieces(comparison.old), _pieces(comparison.new)
    kept = _kept(comparison, ours, theirs)
    lines: list[Line] = []
    at_old = at_new = 0
    for old, new in [*kept, (len(ours), len(theirs))]:
        lines += [_line(Kept.OLD, piece, None) for piece in ours[at_old:old]]
        lines += [_line(Kept.NEW, None, piece) for piece in theirs[at_new:new]]
        if old < len(ours):
            lines.append(_line(Kept.BOTH, ours[old], theirs[new]))
        at_old, at_new = old + 1, new + 1
    return list(_numbered(lines))


def _line(kept: Kept, old: _Piece | None, new: _Piece | None) -> Line:
    piece = new or old
    assert piece is not None
    nothing = ("",)
    return Line(kept, piece.look, old.cells if old else nothing, new.cells if new else nothing, 0, piece.is_head)


def _numbered(lines: Sequence[Line]) -> Iterator[Line]:
    """Rows that follow each other in one look are one table; the headers of another begin the next."""
    number, before = 0, Look.BODY
    for line in lines:
        in_table = line.look in {Look.ROW, Look.COLUMNS}
        if in_table and (line.look is not before or line.is_head):
            number += 1
        before = line.look
        yield Line(line.kept, line.look, line.old, line.new, number if in_table else 0, line.is_head)


def _kept(comparison: Comparison, ours: Sequence[_Piece], theirs: Sequence[_Piece]) -> list[tuple[int, int]]:
    """Pairs of lines that stand in one order in both versions and are set alike."""
    place_old, place_new = _places(ours), _places(theirs)
    pairs = sorted(
        (place_old[change.old.span[0]], place_new[change.new.span[0]])
        for change in comparison.changes
        if change.old and change.new and change.old.span[0] in place_old and change.new.span[0] in place_new
    )
    pairs = [(old, new) for old, new in pairs if ours[old].look is theirs[new].look]
    return [pairs[at] for at in longest_rising([new for _, new in pairs])]


def _places(pieces: Sequence[_Piece]) -> Mapping[int, int]:
    return {piece.passage.span[0]: at for at, piece in enumerate(pieces)}


def _pieces(plan: Plan) -> list[_Piece]:
    """The lines of a version; an enumeration inside a sentence belongs to its line."""
    text = plan.outlined.repaired.text
    heads = sorted(_heads(plan), key=lambda passage: passage.span[0])
    ends = [passage.span[0] for passage in heads[1:]] + [len(text)]
    return [_piece(passage, text[passage.span[0] : end]) for passage, end in zip(heads, ends, strict=True)]


def _heads(plan: Plan) -> Iterator[Passage]:
    for _, passage in PassageTree(plan).passages():
        if not passage.inline and passage.span[0] < passage.span[1]:
            yield passage


def _piece(passage: Passage, words: str) -> _Piece:
    if passage.kind in {NodeKind.ROW, NodeKind.TABLE}:
        return _Piece(passage, Look.ROW, passage.cells, passage.kind is NodeKind.TABLE)
    if passage.region in _COLUMNS and len(passage.cells) > 1:
        return _Piece(passage, Look.COLUMNS, passage.cells, is_head=False)
    return _Piece(passage, _look(passage, words), (squeeze(words),), is_head=False)


def _look(passage: Passage, words: str) -> Look:
    if passage.region in _LOOKS:
        return _LOOKS[passage.region]
    if passage.region and words.strip(" :\n").isupper():
        return Look.TITLE
    return Look.HEADING if passage.kind in _HEADINGS else Look.BODY
