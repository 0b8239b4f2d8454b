"""Pairs of passages in the making."""

from __future__ import annotations

from roviec.compare.likeness import Likeness
from roviec.compare.passages import PassageTree


class Matching:
    """The passages of two versions, pair by pair."""

    def __init__(self, old: PassageTree, new: PassageTree) -> None:
        self.old, self.new = old, new
        self.of_old: dict[int, int] = {}
        self.of_new: dict[int, int] = {}
        labels = [branch.label for tree in (old, new) for branch in tree.branches if branch.passage]
        self.likeness = Likeness(labels)

    def pair(self, old: int, new: int) -> None:
        """These two are one."""
        self.of_old[old] = new
        self.of_new[new] = old

    def part(self, old: int, new: int) -> None:
        """These two are one no longer."""
        del self.of_old[old], self.of_new[new]

    def is_free(self, old: int, new: int) -> bool:
        """Neither has its other yet, and both are of one sort."""
        if old in self.of_old or new in self.of_new:
            return False
        return _sort(self.old, old) == _sort(self.new, new)


def _sort(tree: PassageTree, index: int) -> str:
    """Lines of a region meet only their like; so do parts and regions themselves."""
    branch = tree.branches[index]
    if branch.passage is None:
        return branch.label
    return branch.passage.region.value if branch.passage.region else ""
