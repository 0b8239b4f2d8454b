"""Which passage of the new version is which of the old one.

From the surest to the least sure: whole branches that stand once in each version; holders by what they hold; children
of one holder by their order; words that are alike, wherever they stand.
"""

from __future__ import annotations

from collections import Counter
from typing import Final

from roviec.compare.pairs import Matching
from roviec.compare.passages import ROOT, PassageTree
from roviec.compare.siblings import align
from roviec.model.outlined import NodeKind

_SURE_WORDS: Final = 10
"""A branch of fewer words ("Chủ trì: Sở Y tế") is looked for among its neighbours first."""
_HOLDS: Final = 0.5
"""Share of the children of two holders that are the same, from which on they are one."""
_SEEMS: Final = 0.2
"""The same where their own words are alike too."""
_OWN: Final = 0.4
_ANYWHERE: Final = 0.55
"""How alike two passages at different places must be."""
_ROUNDS: Final = 3


def match(old: PassageTree, new: PassageTree) -> Matching:
    """Find the pairs."""
    found = Matching(old, new)
    found.pair(ROOT, ROOT)
    _match_branches(found, _SURE_WORDS)
    for _ in range(_ROUNDS):
        known = len(found.of_old)
        _match_holders(found)
        _match_children(found)
        _match_branches(found, 1)
        _match_anywhere(found)
        if len(found.of_old) == known:
            break
    return found


def _match_branches(found: Matching, least: int) -> None:
    """A branch (a passage with all below it) that stands once in each version, among those without their other."""
    numbers: dict[tuple[str, tuple[int, ...]], int] = {}
    ours, theirs = _branch_numbers(found.old, numbers), _branch_numbers(found.new, numbers)
    old_count = Counter(number for index, number in enumerate(ours) if index not in found.of_old)
    free = [index for index in range(len(found.new)) if index not in found.of_new]
    new_count = Counter(theirs[index] for index in free)
    place = {theirs[index]: index for index in free}
    for index, number in enumerate(ours):
        alone = old_count[number] == 1 and new_count[number] == 1
        if alone and found.old.sizes[index] >= least and found.is_free(index, place[number]):
            _pair_branch(found, index, place[number])


def _branch_numbers(tree: PassageTree, numbers: dict[tuple[str, tuple[int, ...]], int]) -> list[int]:
    """The same number for branches that say the same all the way down."""
    found = [0] * len(tree)
    for index in range(len(tree) - 1, -1, -1):
        branch = tree.branches[index]
        key = (branch.label, tuple(found[child] for child in branch.children))
        found[index] = numbers.setdefault(key, len(numbers))
    return found


def _pair_branch(found: Matching, old: int, new: int) -> None:
    waiting = [(old, new)]
    while waiting:
        one, other = waiting.pop()
        if found.is_free(one, other):
            found.pair(one, other)
        waiting += zip(found.old.branches[one].children, found.new.branches[other].children, strict=True)


def _match_holders(found: Matching) -> None:
    """A heading whose words changed is known by the clauses below it. The lowest first."""
    for index in range(len(found.old) - 1, ROOT, -1):
        children = found.old.branches[index].children
        if index in found.of_old or not children:
            continue
        votes = Counter(
            found.new.branches[found.of_old[child]].parent for child in children if child in found.of_old
        ).most_common(3)
        for other, count in votes:
            if found.is_free(index, other) and _is_same_holder(found, index, other, count):
                found.pair(index, other)
                break


def _is_same_holder(found: Matching, old: int, new: int, count: int) -> bool:
    one, other = found.old.branches[old], found.new.branches[new]
    share = 2 * count / (len(one.children) + len(other.children))
    if one.label == other.label:
        return True
    if share >= _SEEMS and found.likeness.of(one.label, other.label) >= _OWN:
        return True
    # A paragraph without a marker hangs on whatever stands before it: that alone makes no section of a point.
    return share >= _HOLDS and _kind(found.old, old) is _kind(found.new, new)


def _kind(tree: PassageTree, index: int) -> NodeKind | None:
    passage = tree.branches[index].passage
    return passage.kind if passage else None


def _match_children(found: Matching) -> None:
    """Children of a pair, from the top down: what is paired on the way leads further down."""
    waiting = [ROOT]
    while waiting:
        old = waiting.pop()
        if old not in found.of_old:
            continue
        ours = found.old.branches[old].children
        theirs = found.new.branches[found.of_old[old]].children
        for one, other in align(found, ours, theirs):
            found.pair(one, other)
        waiting += ours


def _match_anywhere(found: Matching) -> None:
    """Words that are much alike, at whatever place; the most alike first."""
    ours = {index: found.old.branches[index].label for index, _ in found.old.passages() if index not in found.of_old}
    theirs = {index: found.new.branches[index].label for index, _ in found.new.passages() if index not in found.of_new}
    near = [one for one in found.likeness.near(ours, theirs) if one[0] >= _ANYWHERE]
    for _, old, new in sorted(near, key=lambda one: (-one[0], one[1], one[2])):
        if found.is_free(old, new):
            found.pair(old, new)
