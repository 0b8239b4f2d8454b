"""How alike two passages are, by their words and pairs of words; rare ones count more."""

from __future__ import annotations

import heapq
import itertools
import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Final

_POSTINGS: Final = 24
"""A pair of words that stands in more passages than this does not lead to any of them."""
_RAREST: Final = 16
"""Pairs of words of a passage that are looked up."""
_LOOKED_AT: Final = 6
"""Passages that are measured for each."""


class Likeness:
    """Measures passages against each other; what is common in all of them counts little."""

    def __init__(self, labels: Iterable[str]) -> None:
        counts: Counter[str] = Counter()
        total = 0
        for label in labels:
            total += 1
            counts.update(_shingles(label).keys())
        self._masses: dict[str, float] = {}
        self._weights = {shingle: 1 + math.log((1 + total) / count) for shingle, count in counts.items()}

    def of(self, one: str, other: str) -> float:
        """From 0 (no word in common) to 1 (the same words)."""
        here, there = _shingles(one), _shingles(other)
        if len(here) > len(there):
            here, there = there, here
        common = sum(self._weight(each) * min(count, there[each]) for each, count in here.items() if each in there)
        whole = self._mass(one) + self._mass(other)
        return 2 * common / whole if whole else 0.0

    def held(self, part: str, whole: str, *, without: str = "") -> float:
        """How much of the words of ``part`` stands in ``whole``, those of ``without`` taken out of it: from 0 to 1."""
        here, there = _shingles(part), Counter(_shingles(whole))
        there.subtract(_shingles(without))
        common = sum(self._weight(each) * min(count, there[each]) for each, count in here.items() if there[each] > 0)
        mass = self._mass(part)
        return common / mass if mass else 0.0

    def near(self, wanted: Mapping[int, str], among: Mapping[int, str]) -> Iterator[tuple[float, int, int]]:
        """For each of ``wanted`` the few of ``among`` that share rare words with it, with how alike they are.

        No passage is laid beside all others: the index leads from rare pairs of words to those that hold them.
        """
        index: defaultdict[str, list[int]] = defaultdict(list)
        for key, label in among.items():
            for shingle in _shingles(label):
                index[shingle].append(key)
        for key, label in wanted.items():
            votes: Counter[int] = Counter()
            known = [shingle for shingle in _shingles(label) if 0 < len(index.get(shingle, ())) <= _POSTINGS]
            for shingle in heapq.nsmallest(_RAREST, known, key=lambda one: len(index[one])):
                votes.update(index[shingle])
            for other, _ in votes.most_common(_LOOKED_AT):
                yield self.of(label, among[other]), key, other

    def _weight(self, shingle: str) -> float:
        return self._weights.get(shingle, 1.0)

    def _mass(self, label: str) -> float:
        if label not in self._masses:
            self._masses[label] = sum(self._weight(each) * count for each, count in _shingles(label).items())
        return self._masses[label]


@lru_cache(maxsize=8192)
def _shingles(label: str) -> Mapping[str, int]:
    """Words and pairs of neighbours, marks left out."""
    words: Sequence[str] = [word for word in label.split() if word[:1].isalnum()]
    return Counter((*words, *(f"{one} {other}" for one, other in itertools.pairwise(words))))
