"""Two versions of a plan, clause by clause."""

from __future__ import annotations

from collections.abc import Iterator
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
from roviec.compare.sharing import Shares, find_shares, path_of
from roviec.compare.spelling import keys_of, typography_of
from roviec.compare.splitting import pair_first_pieces
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
    versions = _Versions(found, find_moved(found), find_shares(found))
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
class _Versions:
    """The pairs, and what is known of them."""

    found: Matching
    moved: frozenset[int]
    shares: Shares

    def paths(self) -> Iterator[tuple[str, str]]:
        """Old and new path of every clause that is still there."""
        for old, new in self.found.of_old.items():
            before, after = path_of(self.found.old, old), path_of(self.found.new, new)
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
        if index in self.shares.joined_into or index in self.shares.old_lines:
            kind, lines = _parted(ChangeKind.JOINED, lines_only=index in self.shares.old_lines)
            return ClauseChange(kind, passage, None, typography=lines, shared=_one(self.shares.joined_into.get(index)))
        return ClauseChange(ChangeKind.REMOVED, passage, None)

    def _of_new(self, index: int, passage: Passage) -> ClauseChange:
        old = self.found.of_new.get(index)
        before = self.found.old.branches[old].passage if old is not None else None
        if old is None or before is None:
            if index in self.shares.split_from or index in self.shares.new_lines:
                kind, lines = _parted(ChangeKind.SPLIT, lines_only=index in self.shares.new_lines)
                return ClauseChange(
                    kind, None, passage, typography=lines, shared=_one(self.shares.split_from.get(index))
                )
            return ClauseChange(ChangeKind.ADDED, None, passage)
        return self._pair(old, index, before, passage)

    def _pair(self, old: int, new: int, before: Passage, after: Passage) -> ClauseChange:
        differs = self.found.old.branches[old].label != self.found.new.branches[new].label
        lines_only = differs and old in self.shares.old_lines
        edited = differs and not lines_only
        moved = old in self.moved and old not in self.shares.old_lines
        renumbered = is_renumbered(before.marker, after.marker)
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


def _one(path: str | None) -> tuple[str, ...]:
    return (path,) if path else ()


def _runs(before: Passage, after: Passage) -> tuple[WordRun, ...]:
    runs = word_runs(before.words, after.words)
    return runs or (WordRun(RunKind.EQUAL, before.words, after.words),)


def _typography(before: Passage, after: Passage, *, edited: bool) -> tuple[Typography, ...]:
    found = () if edited else typography_of(before.words, after.words)
    return (*found, Typography.MARKER) if is_restyled(before.marker, after.marker) else found
