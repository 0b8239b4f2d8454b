"""The reviewed plan: what the document says, what people made of it, and where the two disagree."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from roviec_web.documents.reviewing.edits import LAYOUT_KINDS, Edit, TaskKind
from roviec_web.documents.reviewing.marks import Mark
from roviec_web.documents.reviewing.outline import WHOLE_KINDS


class Status(StrEnum):
    """What people did about a clause or a task."""

    UNTOUCHED = "untouched"
    ACCEPTED = "accepted"
    EDITED = "edited"
    ADDED = "added"
    """A task that the compiler did not make."""


class Strife(StrEnum):
    """Why an edit no longer fits."""

    CHANGED = "changed"
    """The clause says something else now."""
    GONE = "gone"
    """The clause is no longer there."""
    TASK = "task"
    """Its task is no longer there, or says something else."""
    OTHER = "other"
    """A task that it joined is no longer there, or says something else."""


class Clear(StrEnum):
    """Who says one of the "6 rõ" of a task."""

    SAID = "said"
    """The document."""
    ADDED = "added"
    """A reviewer."""
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Conflict:
    """An edit that is not applied, until somebody keeps it (on the words of now) or drops it."""

    edit: Edit
    strife: Strife
    seen: str
    """The words as the reviewer saw them."""
    now: str
    """The words of now; empty where they are gone."""

    @property
    def may_be_kept(self) -> bool:
        """It can be said of the words of now as it stands; where clauses begin and end is said anew."""
        return self.strife is Strife.CHANGED and self.edit.kind not in LAYOUT_KINDS


@dataclass(frozen=True, slots=True)
class AddedDeadline:
    """A deadline that the document does not say (thời hạn bổ sung)."""

    text: str
    end: date | None
    recurring: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Overturned:
    """The mark "không vận hành" of a task was wrong, as an administrator said."""

    reason: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class ReviewedTask:
    """A task (nhiệm vụ) as it stands after review."""

    id: str
    clause: str
    kind: TaskKind
    text: str
    title: str
    """Short name that a reviewer gave; empty without one."""
    lead: tuple[str, ...]
    coordinating: tuple[str, ...]
    executing: tuple[str, ...]
    products: tuple[str, ...]
    deadline: Mapping[str, Any] | None
    """Of the document, as in the contract."""
    added_deadline: AddedDeadline | None
    operated: bool
    status: Status
    by: str
    """Who touched it last; empty while it is untouched."""
    at: datetime | None
    printed: Mapping[str, Any] | None
    """As the compiler made it; ``None`` for what people added."""
    part_of: str = ""
    """The task that it was split from."""
    joined_into: str = ""
    """The task that it was joined to: it is no task of its own any more."""
    overturned: Overturned | None = None
    """Who said that it is operated, whatever the compiler says; ``None`` where the compiler's mark stands."""

    @property
    def is_task(self) -> bool:
        """It is work of its own: neither joined to another nor marked as no work."""
        return not self.joined_into and self.kind is not TaskKind.NONE

    @property
    def clarity(self) -> dict[str, Clear]:
        """Each of the "6 rõ", in the order of the contract."""
        said = self.printed["clarity"] if self.printed else {}
        has_lead = bool(self.lead)
        has_time = bool(self.added_deadline and (self.added_deadline.end or self.added_deadline.recurring))
        added = {"person": has_lead, "work": True, "time": has_time, "responsibility": has_lead}
        names = ("person", "work", "time", "responsibility", "product", "authority")
        return {
            name: Clear.SAID if said.get(name) else self._added(name, given=added.get(name, False)) for name in names
        }

    def _added(self, name: str, *, given: bool) -> Clear:
        """What the document says itself is not counted as added: a printed lead without "chủ trì" stays unclear."""
        from_people = self.printed is None or (
            self.lead != tuple(self.printed["lead"]) if name in {"person", "responsibility"} else name == "time"
        )
        return Clear.ADDED if given and from_people else Clear.MISSING


@dataclass(frozen=True, slots=True)
class ReviewedFinding:
    """A finding of the compiler, and whether somebody dismissed it."""

    key: str
    """The same after a re-compile: the rule, and its place among the same findings of its clause."""
    rule: str
    severity: str
    message: str
    fix: str | None
    line: int | None
    clause: str
    params: Mapping[str, str] | None = None
    """Words that stand in its sentence, by name; ``None`` where the compilation is older than they are."""
    dismissed_by: str = ""
    reason: str = ""

    @property
    def is_open(self) -> bool:
        """Nobody dismissed it."""
        return not self.dismissed_by


@dataclass(frozen=True, slots=True)
class ReviewedClause:
    """A clause, or with an empty path the document as a whole."""

    number: int
    """In reading order, from 1; 0 is the document as a whole."""
    path: str
    marker: str | None
    kind: str
    level: int
    heading: str
    text: str
    span: tuple[int, int]
    page: int | None
    line: int
    basis: str
    stamp: str
    """Names the edits in force; who writes sends the one that they saw."""
    status: Status
    by: str
    at: datetime | None
    tasks: tuple[ReviewedTask, ...]
    findings: tuple[ReviewedFinding, ...]
    marks: tuple[Mark, ...]
    conflicts: tuple[Conflict, ...]
    bodies: Mapping[str, Mapping[str, str]]
    """Printed name → ``{"body", "body_name"}`` as reviewers of this clause said."""
    edits: tuple[Edit, ...]
    """In force, in their order; those in conflict among them."""
    redoable: Edit | None
    """The edit that is done again next; ``None`` where nothing was undone since the last edit."""
    rekinded_by: str = ""
    """Who said of what kind it is; empty where the compiler said it."""
    joins: str = ""
    """Address of the clause that it can be joined with; empty where there is none."""

    @property
    def words(self) -> str:
        """Heading and text."""
        return "\n".join(part for part in (self.heading, self.text) if part)

    @property
    def may_be_parted(self) -> bool:
        """It is a clause, and no table whose words stand in cells."""
        return bool(self.path) and self.kind not in WHOLE_KINDS

    @property
    def is_settled(self) -> bool:
        """Somebody looked at it, and nothing is in conflict."""
        return self.status is not Status.UNTOUCHED and not self.conflicts

    @property
    def halted(self) -> str:
        """``all``, ``some`` or nothing: how much of its work is not operated."""
        tasks = [task.operated for task in self.tasks if task.is_task]
        if not tasks or all(tasks):
            return ""
        return "some" if any(tasks) else "all"


@dataclass(frozen=True, slots=True)
class ReviewedPlan:
    """A plan after review; ``clauses`` in reading order, the document as a whole first."""

    clauses: tuple[ReviewedClause, ...]
    orphans: tuple[Conflict, ...]
    """Edits whose clause is no longer there."""
    layout: str = ""
    """Stamp of the edits that parted and joined its clauses; empty where it has those of the compiler. Numbers of
    clauses hold as long as it stays the same."""

    @property
    def conflicts(self) -> tuple[Conflict, ...]:
        """All of them."""
        return self.orphans + tuple(conflict for clause in self.clauses for conflict in clause.conflicts)

    @property
    def tasks(self) -> tuple[ReviewedTask, ...]:
        """Work of its own, in reading order."""
        return tuple(task for clause in self.clauses for task in clause.tasks if task.is_task)

    @property
    def open_findings(self) -> tuple[ReviewedFinding, ...]:
        """Those that nobody dismissed."""
        return tuple(finding for clause in self.clauses for finding in clause.findings if finding.is_open)

    def clause(self, path: str) -> ReviewedClause | None:
        """The one at an address."""
        return next((clause for clause in self.clauses if clause.path == path), None)
