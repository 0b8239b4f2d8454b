"""Which pairs stand at another place than before."""

from __future__ import annotations

from roviec.compare.order import heaviest_rising, longest_rising
from roviec.compare.pairs import Matching
from roviec.compare.passages import ROOT
from roviec.model.outlined import NodeKind

_ONE = 1 << 20
"""Each that stays counts more than any number of its words: of two that changed places the longer one stays."""


def find_moved(found: Matching) -> frozenset[int]:
    """Old nodes that stand below another holder now, or whose order among those that stayed with them changed."""
    moved: set[int] = set()
    for old in found.of_old:
        moved.update(_out_of_order(found, old))
        if old != ROOT and found.of_old.get(found.old.branches[old].parent) != _parent_of_other(found, old):
            moved.add(old)
    return frozenset(moved - _loose(found))


def _parent_of_other(found: Matching, old: int) -> int:
    return found.new.branches[found.of_old[old]].parent


def _out_of_order(found: Matching, holder: int) -> list[int]:
    place = {index: at for at, index in enumerate(found.new.branches[found.of_old[holder]].children)}
    stayed = [one for one in found.old.branches[holder].children if found.of_old.get(one) in place]
    places = [place[found.of_old[one]] for one in stayed]
    kept = set(heaviest_rising(places, [_ONE + found.old.sizes[one] for one in stayed]))
    return [one for at, one in enumerate(stayed) if at not in kept]


def _loose(found: Matching) -> set[int]:
    """Unmarked paragraphs and lines that follow the same words as before, whatever holds them now.

    Where no marker says so, the outline guesses what a paragraph belongs to: a closing paragraph behind the last item
    hangs on another item as soon as that item goes.
    """
    pairs = sorted(found.of_old.items())
    kept = [pairs[at][0] for at in longest_rising([new for _, new in pairs])]
    return {old for old in kept if _is_loose(found, old)}


def _is_loose(found: Matching, old: int) -> bool:
    passage = found.old.branches[old].passage
    other = found.new.branches[found.of_old[old]].passage
    return all(
        one is None or one.kind is None or (one.kind is NodeKind.PARAGRAPH and one.marker is None)
        for one in (passage, other)
    )
