"""Two versions of a plan, clause by clause."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import zip_longest

from roviec.compare.comparison import (
    CellChange,
    ChangeKind,
    ClauseChange,
    Comparison,
    Passage,
    RunKind,
    Typography,
    WordRun,
)
from roviec.compare.fields import compare_header, compare_phases
from roviec.compare.marking import is_renumbered, is_restyled
from roviec.compare.matching import match
from roviec.compare.pairs import Matching
from roviec.compare.passages import PassageTree
from roviec.compare.places import find_moved
from roviec.compare.runs import word_runs
from roviec.compare.spelling import keys_of, typography_of
from roviec.compare.splitting import find_joins, find_splits, pair_first_pieces
from roviec.compare.tasks import compare_tasks
from roviec.model.outlined import NodeKind
from roviec.model.plan import Plan


def compare_versions(old: Plan, new: Plan) -> Comparison:
    """Compare two versions of a plan.

    Args:
        old: the earlier version.
        new: the later version.
    Returns:
        A change for every clause and every line of both, and the tasks, values of the header and phases that differ.
        Wraps, spaces, tone marks, capitals and shapes of marks are no edit; where they differ it is told.
    """
    found = match(PassageTree(old), PassageTree(new))
    pair_first_pieces(found)
    versions = _Versions(found, find_moved(found), _shared(found))
    paths = dict(versions.paths())
    return Comparison(
        old=old,
        new=new,
        changes=tuple(versions.changes()),
        tasks=compare_tasks(old, new, paths),
        header=compare_header(old, new),
        phases=compare_phases(old, new, paths),
    )


@dataclass(frozen=True, slots=True)
class _Shares:
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


def _shared(found: Matching) -> _Shares:
    splits, joins = find_splits(found), find_joins(found)
    return _Shares(
        {one.whole: _paths(found.new, one.pieces) for one in splits},
        {piece: _path(found.old, one.whole) for one in splits for piece in one.pieces},
        {one.whole: _paths(found.old, one.pieces) for one in joins},
        {piece: _path(found.new, one.whole) for one in joins for piece in one.pieces},
        frozenset(
            (
                *(one.whole for one in splits if one.lines_only),
                *(piece for one in joins if one.lines_only for piece in one.pieces),
            )
        ),
        frozenset(
            (
                *(one.whole for one in joins if one.lines_only),
                *(piece for one in splits if one.lines_only for piece in one.pieces),
            )
        ),
    )


def _paths(tree: PassageTree, nodes: tuple[int, ...]) -> tuple[str, ...]:
    return tuple(_path(tree, node) for node in nodes)


def _path(tree: PassageTree, node: int) -> str:
    passage = tree.branches[node].passage
    return (passage.path if passage else None) or ""


@dataclass(frozen=True, slots=True)
class _Versions:
    """The pairs, and what is known of them."""

    found: Matching
    moved: frozenset[int]
    shares: _Shares

    def paths(self) -> Iterator[tuple[str, str]]:
        """Old and new path of every clause that is still there."""
        for old, new in self.found.of_old.items():
            before, after = _path(self.found.old, old), _path(self.found.new, new)
            if before and after:
                yield before, after

    def changes(self) -> Iterator[ClauseChange]:
        """In the new reading order, removed ones behind what they stood behind."""
        behind: dict[int | None, list[ClauseChange]] = {}
        last: int | None = None
        for index, passage in self.found.old.passages():
            if index in self.found.of_old:
                last = self.found.of_old[index]
            else:
                behind.setdefault(last, []).append(self._removed(index, passage))
        yield from behind.get(None, ())
        for index, passage in self.found.new.passages():
            yield self._of_new(index, passage)
            yield from behind.get(index, ())

    def _removed(self, index: int, passage: Passage) -> ClauseChange:
        if index in self.shares.joined_into:
            kind, lines = _parted(ChangeKind.JOINED, lines_only=index in self.shares.old_lines)
            return ClauseChange(kind, passage, None, typography=lines, shared=(self.shares.joined_into[index],))
        return ClauseChange(ChangeKind.REMOVED, passage, None)

    def _of_new(self, index: int, passage: Passage) -> ClauseChange:
        old = self.found.of_new.get(index)
        before = self.found.old.branches[old].passage if old is not None else None
        if old is None or before is None:
            if index in self.shares.split_from:
                kind, lines = _parted(ChangeKind.SPLIT, lines_only=index in self.shares.new_lines)
                return ClauseChange(kind, None, passage, typography=lines, shared=(self.shares.split_from[index],))
            return ClauseChange(ChangeKind.ADDED, None, passage)
        return self._pair(old, index, before, passage)

    def _pair(self, old: int, new: int, before: Passage, after: Passage) -> ClauseChange:
        lines_only = old in self.shares.old_lines
        edited = not lines_only and self.found.old.branches[old].label != self.found.new.branches[new].label
        moved, renumbered = old in self.moved, is_renumbered(before.marker, after.marker)
        shared = self.shares.split.get(old) or self.shares.joined.get(new) or ()
        typography = (Typography.LINES,) if lines_only else _typography(before, after, edited=edited)
        return ClauseChange(
            self._kind(old, new, edited=edited, moved=moved, renumbered=renumbered),
            before,
            after,
            moved=moved,
            renumbered=renumbered,
            runs=_runs(before, after) if before.words != after.words else (),
            typography=typography,
            cells=tuple(self._cells(new, before, after)) if edited and after.kind is NodeKind.ROW else (),
            shared=shared,
        )

    def _cells(self, new: int, before: Passage, after: Passage) -> Iterator[CellChange]:
        table = self.found.new.branches[self.found.new.branches[new].parent].passage
        headers = table.cells if table else ()
        for old, now, header in zip_longest(before.cells, after.cells, headers, fillvalue=""):
            counts = (old, now) == (before.marker, after.marker)
            if not counts and keys_of(old) != keys_of(now):
                yield CellChange(header, old, now)

    def _kind(self, old: int, new: int, *, edited: bool, moved: bool, renumbered: bool) -> ChangeKind:
        lines_only = old in self.shares.old_lines
        if old in self.shares.split and not lines_only:
            return ChangeKind.SPLIT
        if new in self.shares.joined and not lines_only:
            return ChangeKind.JOINED
        if edited:
            return ChangeKind.EDITED
        if moved:
            return ChangeKind.MOVED
        return ChangeKind.RENUMBERED if renumbered else ChangeKind.UNCHANGED


def _parted(kind: ChangeKind, *, lines_only: bool) -> tuple[ChangeKind, tuple[Typography, ...]]:
    return (ChangeKind.UNCHANGED, (Typography.LINES,)) if lines_only else (kind, ())


def _runs(before: Passage, after: Passage) -> tuple[WordRun, ...]:
    runs = word_runs(before.words, after.words)
    return runs or (WordRun(RunKind.EQUAL, before.words, after.words),)


def _typography(before: Passage, after: Passage, *, edited: bool) -> tuple[Typography, ...]:
    found = () if edited else typography_of(before.words, after.words)
    return (*found, Typography.MARKER) if is_restyled(before.marker, after.marker) else found
