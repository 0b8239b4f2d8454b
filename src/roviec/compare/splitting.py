"""Clauses that were split into several, or joined from several."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from roviec.compare.pairs import Matching
from roviec.compare.passages import PassageTree
from roviec.model.outlined import NodeKind

_HELD: Final = 0.8
"""Share of the words of a piece that the whole must hold beyond those of its first piece."""
_FEWEST: Final = 4
"""Words of a piece: fewer stand in many clauses."""
_REACH: Final = 3
"""Clauses on each side that are looked at."""


@dataclass(frozen=True, slots=True)
class Parting:
    """One whole and its pieces, as numbers of nodes of the two trees."""

    whole: int
    pieces: tuple[int, ...]
    """In their order; one of them is the other of the whole."""
    lines_only: bool
    """True: no word differs and only paragraphs without a marker came to it or left it: a matter of line breaks."""


def pair_first_pieces(found: Matching) -> None:
    """A whole keeps its place in its first piece, even where a later one has more of its words."""
    for parting in find_splits(found):
        if parting.pieces[0] not in found.of_new:
            found.part(parting.whole, found.of_old[parting.whole])
            found.pair(parting.whole, parting.pieces[0])
    for parting in find_joins(found):
        if parting.pieces[0] not in found.of_old:
            found.part(found.of_new[parting.whole], parting.whole)
            found.pair(parting.pieces[0], parting.whole)


def find_splits(found: Matching) -> tuple[Parting, ...]:
    """Old clauses whose words stand in several new ones."""
    return tuple(_partings(found, found.old, found.new, found.of_old, found.of_new))


def find_joins(found: Matching) -> tuple[Parting, ...]:
    """New clauses that hold the words of several old ones."""
    return tuple(_partings(found, found.new, found.old, found.of_new, found.of_old))


def _partings(
    found: Matching, wholes: PassageTree, pieces: PassageTree, other_of: dict[int, int], whole_of: dict[int, int]
) -> Iterator[Parting]:
    order = [index for index, passage in pieces.passages() if passage.path is not None]
    place = {index: at for at, index in enumerate(order)}
    for whole, first in other_of.items():
        if first not in place or wholes.branches[whole].label == pieces.branches[first].label:
            continue
        at = place[first]
        near = order[max(0, at - _REACH) : at] + order[at + 1 : at + 1 + _REACH]
        label = wholes.branches[whole].label
        held = [one for one in near if one not in whole_of and _is_piece(found, pieces, label, one, first)]
        if held:
            together = tuple(sorted((*held, first)))
            yield Parting(whole, together, _is_lines_only(label, pieces, together))


def _is_lines_only(whole: str, pieces: PassageTree, together: tuple[int, ...]) -> bool:
    behind = [pieces.branches[one].passage for one in together[1:]]
    if not all(one and one.kind is NodeKind.PARAGRAPH and one.marker is None for one in behind):
        return False
    return _bare(whole) == [word for one in together for word in _bare(pieces.branches[one].label)]


def _bare(label: str) -> list[str]:
    """The words without marks: a line that ends says less of them."""
    return [word for word in label.split() if word[:1].isalnum()]


def _is_piece(found: Matching, pieces: PassageTree, whole: str, piece: int, first: int) -> bool:
    """Its words stand in the whole beside those of the first piece, not among them: both name the same subject."""
    words, main = pieces.branches[piece].label, pieces.branches[first].label
    return len(words.split()) >= _FEWEST and found.likeness.held(words, whole, without=main) >= _HELD
