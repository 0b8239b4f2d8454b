"""Children of two holders that are one: laid beside each other in their order, between those already known."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Final

from roviec.compare.marking import ordinal_of
from roviec.compare.order import longest_rising
from roviec.compare.pairs import Matching

_MOST_PAIRS: Final = 1600
"""Children that are laid beside each other; of longer lists only equal ones are paired here."""
_ALIKE: Final = 0.4
_SAME_PLACE: Final = 0.25
"""How alike two must be that stand alone between the same neighbours, or there under the same number."""
_LABEL_WORDS: Final = 5
_LABELLED: Final = 0.5
"""Two fields of one label ("Cơ quan chủ trì: …") are at least so much alike."""

_Pair = tuple[int, int]


def align(found: Matching, ours: Sequence[int], theirs: Sequence[int]) -> list[_Pair]:
    """Pairs among those children that have no other yet."""
    pairs: list[_Pair] = []
    for gap_old, gap_new in _gaps(found, ours, theirs):
        pairs += _in_gap(found, gap_old, gap_new)
    taken_old, taken_new = {old for old, _ in pairs}, {new for _, new in pairs}
    rest_old = [one for one in ours if one not in found.of_old and one not in taken_old]
    rest_new = [one for one in theirs if one not in found.of_new and one not in taken_new]
    return pairs + list(_equal_anywhere(found, rest_old, rest_new))


def _gaps(found: Matching, ours: Sequence[int], theirs: Sequence[int]) -> Iterator[tuple[list[int], list[int]]]:
    """Stretches of children without their other, between pairs that kept their order."""
    place = {index: at for at, index in enumerate(theirs)}
    known = [(at, place[found.of_old[one]]) for at, one in enumerate(ours) if found.of_old.get(one) in place]
    kept = [known[index] for index in longest_rising([other for _, other in known])]
    at_old = at_new = 0
    for cut_old, cut_new in [*kept, (len(ours), len(theirs))]:
        gap_old = [one for one in ours[at_old:cut_old] if one not in found.of_old]
        gap_new = [one for one in theirs[at_new:cut_new] if one not in found.of_new]
        if gap_old and gap_new:
            yield gap_old, gap_new
        at_old, at_new = cut_old + 1, cut_new + 1


def _in_gap(found: Matching, ours: list[int], theirs: list[int]) -> Iterator[_Pair]:
    """Equal ones in their order, then alike ones between those."""
    at_old = at_new = 0
    for old, new in [*_equal_in_order(found, ours, theirs), (len(ours), len(theirs))]:
        yield from _alike_in_order(found, ours[at_old:old], theirs[at_new:new])
        if old < len(ours):
            yield ours[old], theirs[new]
        at_old, at_new = old + 1, new + 1


def _equal_in_order(found: Matching, ours: list[int], theirs: list[int]) -> list[_Pair]:
    a = [found.old.branches[one].label for one in ours]
    b = [found.new.branches[one].label for one in theirs]
    if len(a) * len(b) > _MOST_PAIRS:
        return list(_first_equal(a, b))
    blocks = SequenceMatcher(None, a, b, autojunk=False).get_matching_blocks()
    return [
        (block.a + step, block.b + step)
        for block in blocks
        for step in range(block.size)
        if found.is_free(ours[block.a + step], theirs[block.b + step])
    ]


def _first_equal(a: list[str], b: list[str]) -> Iterator[_Pair]:
    """Of a very long list: each with the next of the same words; only those that keep their order."""
    places: dict[str, list[int]] = {}
    for at in range(len(b) - 1, -1, -1):
        places.setdefault(b[at], []).append(at)
    pairs = [(at, places[label].pop()) for at, label in enumerate(a) if places.get(label)]
    for index in longest_rising([other for _, other in pairs]):
        yield pairs[index]


def _alike_in_order(found: Matching, ours: list[int], theirs: list[int]) -> Iterator[_Pair]:
    """The pairs that together are most alike, none crossing another."""
    if not ours or not theirs or len(ours) * len(theirs) > _MOST_PAIRS:
        return
    alone = len(ours) == len(theirs) == 1
    worth = [[_worth(found, old, new, alone=alone) for new in theirs] for old in ours]
    best = [[0.0] * (len(theirs) + 1) for _ in range(len(ours) + 1)]
    for at in range(len(ours) - 1, -1, -1):
        for to in range(len(theirs) - 1, -1, -1):
            together = worth[at][to] + best[at + 1][to + 1] if worth[at][to] else 0.0
            best[at][to] = max(best[at + 1][to], best[at][to + 1], together)
    at = to = 0
    while at < len(ours) and to < len(theirs):
        if worth[at][to] and best[at][to] == worth[at][to] + best[at + 1][to + 1]:
            yield ours[at], theirs[to]
            at, to = at + 1, to + 1
        elif best[at][to] == best[at + 1][to]:
            at += 1
        else:
            to += 1


def _worth(found: Matching, old: int, new: int, *, alone: bool) -> float:
    """How alike they are; 0 where that is too little to be one clause."""
    if not found.is_free(old, new):
        return 0.0
    one, other = found.old.branches[old], found.new.branches[new]
    if one.passage is None or other.passage is None:
        return 1.0
    alike = found.likeness.of(one.label, other.label)
    if _label(one.label) and _label(one.label) == _label(other.label):
        alike = max(alike, _LABELLED)
    number = ordinal_of(one.passage.marker)
    same_place = alone or (number is not None and number == ordinal_of(other.passage.marker))
    return alike if alike >= (_SAME_PLACE if same_place else _ALIKE) else 0.0


def _label(words: str) -> str:
    """What stands before a colon near the beginning."""
    head, colon, _ = words.partition(" : ")
    return head if colon and len(head.split()) <= _LABEL_WORDS else ""


def _equal_anywhere(found: Matching, ours: list[int], theirs: list[int]) -> Iterator[_Pair]:
    """The same words below the same holder, in another order."""
    places: dict[str, list[int]] = {}
    for index in reversed(theirs):
        places.setdefault(found.new.branches[index].label, []).append(index)
    for old in ours:
        waiting = places.get(found.old.branches[old].label)
        if waiting and found.is_free(old, waiting[-1]):
            yield old, waiting.pop()
