"""Whose words stand elsewhere: clauses that were split or joined, lines that only break in another way."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from roviec.compare.pairs import Matching
from roviec.compare.passages import PassageTree
from roviec.compare.splitting import find_joins, find_splits


@dataclass(frozen=True, slots=True)
class Shares:
    """Paths on the other side that share the words of a node, for nodes of either version."""

    split: Mapping[int, tuple[str, ...]]
    """Of an old node."""
    split_from: Mapping[int, str]
    """Of a new node that is a piece: the path of the old whole."""
    joined: Mapping[int, tuple[str, ...]]
    """Of a new node."""
    joined_into: Mapping[int, str]
    """Of an old node that is a piece."""
    old_lines: frozenset[int]
    """Old nodes whose words only break their lines in another way."""
    new_lines: frozenset[int]


def find_shares(found: Matching) -> Shares:
    """What shares its words with what."""
    splits, joins = find_splits(found), find_joins(found)
    regions = list(_same_regions(found))
    old_lines = [*(one.whole for one in splits if one.lines_only)]
    old_lines += [piece for one in joins if one.lines_only for piece in one.pieces]
    new_lines = [*(one.whole for one in joins if one.lines_only)]
    new_lines += [piece for one in splits if one.lines_only for piece in one.pieces]
    return Shares(
        {one.whole: _paths(found.new, one.pieces) for one in splits},
        {piece: path_of(found.old, one.whole) for one in splits for piece in one.pieces},
        {one.whole: _paths(found.old, one.pieces) for one in joins},
        {piece: path_of(found.new, one.whole) for one in joins for piece in one.pieces},
        frozenset((*old_lines, *(line for old, _ in regions for line in old))),
        frozenset((*new_lines, *(line for _, new in regions for line in new))),
    )


def _same_regions(found: Matching) -> Iterator[tuple[list[int], list[int]]]:
    """Lines of a header that one form sets in two columns and another in one: the same words in other lines."""
    for old, new in found.of_old.items():
        one, other = found.old.branches[old], found.new.branches[new]
        if one.passage or other.passage or not one.children or not found.old.is_region(old):
            continue
        if _words(found.old, one.children) == _words(found.new, other.children):
            yield one.children, other.children


def _words(tree: PassageTree, lines: list[int]) -> Counter[str]:
    return Counter(word for line in lines for word in tree.branches[line].label.split() if word[:1].isalnum())


def _paths(tree: PassageTree, nodes: tuple[int, ...]) -> tuple[str, ...]:
    return tuple(path_of(tree, node) for node in nodes)


def path_of(tree: PassageTree, node: int) -> str:
    """Path of the clause of a node; empty outside the outline."""
    passage = tree.branches[node].passage
    return (passage.path if passage else None) or ""
