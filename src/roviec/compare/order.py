"""Which of many places kept their order: the longest rising run through a list of numbers."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence


def longest_rising(places: Sequence[int]) -> list[int]:
    """Indices of a longest strictly rising run, by patience sorting: n log n."""
    ends: list[int] = []
    holders: list[int] = []
    before: list[int] = []
    for index, place in enumerate(places):
        at = bisect_left(ends, place)
        before.append(holders[at - 1] if at else -1)
        if at == len(ends):
            ends.append(place)
            holders.append(index)
        else:
            ends[at], holders[at] = place, index
    found: list[int] = []
    index = holders[-1] if holders else -1
    while index >= 0:
        found.append(index)
        index = before[index]
    return found[::-1]


def heaviest_rising(places: Sequence[int], weights: Sequence[int]) -> list[int]:
    """Indices of a rising run of the greatest weight; all places differ. A tree of maxima: n log n."""
    rank = {place: at for at, place in enumerate(sorted(places), 1)}
    best: list[tuple[int, int]] = [(0, -1)] * (len(places) + 1)
    before: list[int] = []
    heaviest = (0, -1)
    for index, (place, weight) in enumerate(zip(places, weights, strict=True)):
        below = _best_below(best, rank[place] - 1)
        before.append(below[1])
        mine = (below[0] + weight, index)
        _raise(best, rank[place], mine)
        heaviest = max(heaviest, mine, key=lambda one: one[0])
    found: list[int] = []
    index = heaviest[1]
    while index >= 0:
        found.append(index)
        index = before[index]
    return found[::-1]


def _best_below(best: list[tuple[int, int]], rank: int) -> tuple[int, int]:
    found = (0, -1)
    while rank:
        if best[rank][0] > found[0]:
            found = best[rank]
        rank -= rank & -rank
    return found


def _raise(best: list[tuple[int, int]], rank: int, mine: tuple[int, int]) -> None:
    while rank < len(best):
        if mine[0] > best[rank][0]:
            best[rank] = mine
        rank += rank & -rank
