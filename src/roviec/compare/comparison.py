"""What comparing two versions of a plan finds: one change a clause, and what changes with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from roviec.model.outlined import NodeKind, RegionKind
from roviec.model.plan import Plan
from roviec.model.task import Task
from roviec.source import Span


class ChangeKind(StrEnum):
    """What became of a clause, a task or a phase."""

    UNCHANGED = "unchanged"
    """The same words at the same place."""
    MOVED = "moved"
    """The same words at another place."""
    RENUMBERED = "renumbered"
    """The same words at the same place, under another number."""
    EDITED = "edited"
    """Other words; it may have moved as well."""
    SPLIT = "split"
    """Its words now stand in several clauses."""
    JOINED = "joined"
    """Its words came from several clauses."""
    ADDED = "added"
    REMOVED = "removed"


class Typography(StrEnum):
    """Differences that are not of the words: told, and no edit."""

    LINES = "lines"
    """A heading and the paragraph below it on one line, or on two."""
    SPACES = "spaces"
    """Spaces, no-break spaces."""
    TONE_MARKS = "tone-marks"
    """Where a tone mark stands: "hoà" and "hòa"."""
    CASE = "case"
    """Capitals and small letters."""
    PUNCTUATION = "punctuation"
    """Shapes of quotation marks and dashes, and the mark that closes the clause."""
    MARKER = "marker"
    """The style of the marker: "1." and "1)"."""


class RunKind(StrEnum):
    """What became of a stretch of words."""

    EQUAL = "equal"
    DELETED = "deleted"
    INSERTED = "inserted"


@dataclass(frozen=True, slots=True)
class WordRun:
    """A stretch of words. All ``old`` joined are the old words, all ``new`` joined are the new ones."""

    kind: RunKind
    old: str
    """Empty where inserted."""
    new: str
    """Empty where deleted; where equal it may differ from ``old`` in typography."""


@dataclass(frozen=True, slots=True)
class Passage:
    """What is compared: a clause, or a line outside the outline (header, bases, recipients, signature)."""

    path: str | None
    """None outside the outline."""
    part: str
    """Id of its part."""
    kind: NodeKind | None
    """None outside the outline."""
    region: RegionKind | None
    """None inside the outline."""
    marker: str | None
    words: str
    """Its own words, without marker and children, on one line; cells of a row are parted by " | ".

    The cell that counts a row is its ``marker``.
    """
    cells: tuple[str, ...]
    """Of a row; the headers of a table; the columns of a line outside the outline."""
    inline: bool
    """True for an enumeration inside a sentence."""
    depth: int
    """0 at the top of its part."""
    span: Span
    """Of the clause with all below it, in the repaired text."""
    line: int
    page: int | None


@dataclass(frozen=True, slots=True)
class CellChange:
    """A cell of a row whose words changed."""

    column: str
    """Header of the column; empty where the table has none."""
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class ClauseChange:
    """What became of one clause, or of one line outside the outline."""

    kind: ChangeKind
    old: Passage | None
    """None where it was added."""
    new: Passage | None
    """None where it was removed."""
    moved: bool = False
    """It stands below another clause, or its order among its neighbours changed; also where it was edited."""
    renumbered: bool = False
    """Its own number changed; also where it was edited or moved."""
    runs: tuple[WordRun, ...] = ()
    """Of its words; empty where they are the same letter for letter, and where it was added or removed."""
    typography: tuple[Typography, ...] = ()
    cells: tuple[CellChange, ...] = ()
    """Of an edited row."""
    shared: tuple[str, ...] = ()
    """Split: paths of the new clauses that share its words; joined: of the old ones."""

    @property
    def is_clause(self) -> bool:
        """False for a line outside the outline."""
        passage = self.new or self.old
        return passage is not None and passage.path is not None


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A value that differs: of the header, of a task, of a phase."""

    name: str
    """As in the contract: ``lead``, ``deadline``, ``number`` …"""
    old: str | None
    new: str | None
    old_day: date | None = None
    """Of a deadline: its last day."""
    new_day: date | None = None


@dataclass(frozen=True, slots=True)
class TaskChange:
    """A task that was added, removed or changed (``EDITED``)."""

    kind: ChangeKind
    old: Task | None
    new: Task | None
    fields: tuple[FieldChange, ...] = ()


@dataclass(frozen=True, slots=True)
class PhaseChange:
    """A phase that was added, removed or changed (``EDITED``)."""

    kind: ChangeKind
    name: str
    old_path: str | None
    new_path: str | None
    fields: tuple[FieldChange, ...] = ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two versions of a plan, clause by clause."""

    old: Plan
    new: Plan
    changes: tuple[ClauseChange, ...]
    """In the reading order of the new version; what was removed stands behind what it stood behind."""
    tasks: tuple[TaskChange, ...]
    """Changed and added ones in the new reading order, then removed ones in the old."""
    header: tuple[FieldChange, ...]
    phases: tuple[PhaseChange, ...]

    @property
    def clauses(self) -> tuple[ClauseChange, ...]:
        """The changes of clauses, unchanged ones among them; lines outside the outline left out."""
        return tuple(change for change in self.changes if change.is_clause)

    @property
    def counts(self) -> Mapping[ChangeKind, int]:
        """How many clauses of each kind there are; every kind is a key."""
        found = dict.fromkeys(ChangeKind, 0)
        for change in self.clauses:
            found[change.kind] += 1
        return found

    @property
    def is_same(self) -> bool:
        """No clause, line, task, field or phase differs; differences of typography do not count."""
        return not (self.tasks or self.header or self.phases) and all(
            change.kind is ChangeKind.UNCHANGED for change in self.changes
        )
