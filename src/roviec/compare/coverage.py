"""What comparing a parent plan with the sub-plan of a body finds: what became of each clause addressed to it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from roviec.compare.comparison import ChangeKind, Passage, TaskChange, WordRun
from roviec.model.plan import Plan
from roviec.model.task import Task


class Role(StrEnum):
    """What a clause asks of the body."""

    LEAD = "lead"
    COORDINATING = "coordinating"
    EXECUTING = "executing"


class Reach(StrEnum):
    """How a clause reaches the body."""

    NAME = "name"
    CLASS = "class"
    """By a class that holds it: "các sở, ban, ngành"."""
    EVERYBODY = "everybody"
    """"Các cơ quan, đơn vị liên quan"."""


class Fate(StrEnum):
    """What became of a clause of the parent in the sub-plan."""

    CARRIED = "carried"
    CHANGED = "changed"
    """Something weaker or other is said: a later deadline, another lead, a lower number, other words."""
    NARROWED = "narrowed"
    """Part of it is not there."""
    LEFT_OUT = "left-out"


class LinkKind(StrEnum):
    """Why a clause of the sub-plan is taken for that of the parent."""

    KEPT = "kept"
    """The file keeps the address of the parent's clause beside it, as ``roviec draft`` wrote it."""
    CITATION = "citation"
    """It cites it: "thực hiện mục II.1 Kế hoạch số …"."""
    WORDS = "words"


class AddressFault(StrEnum):
    """Why an address that the file keeps does not count."""

    TWICE = "twice"
    """Copied: it stands beside several places."""
    EMPTY = "empty"
    """No clause stands beside it any more."""
    UNKNOWN = "unknown"
    """This version of the parent has no such clause."""
    NOT_ADDRESSED = "not-addressed"
    """The parent's clause there is not addressed to the body."""
    OTHER_WORDS = "other-words"
    """The words beside it are plainly those of another clause that is addressed to the body."""
    OTHER_PARENT = "other-parent"
    """The sub-plan names what it is based on, and the parent is not among it."""


class DifferenceKind(StrEnum):
    """What a sub-plan says otherwise."""

    DEADLINE_LATER = "deadline-later"
    DEADLINE_EARLIER = "deadline-earlier"
    DEADLINE_MISSING = "deadline-missing"
    FREQUENCY_OTHER = "frequency-other"
    LEAD_OTHER = "lead-other"
    NUMBER_LOWER = "number-lower"
    NUMBER_HIGHER = "number-higher"
    PRODUCT_MISSING = "product-missing"
    WORDS_LEFT_OUT = "words-left-out"
    WORDS_OTHER = "words-other"

    @property
    def is_harmless(self) -> bool:
        """Stricter than the parent asks: told, and no change."""
        return self in {DifferenceKind.DEADLINE_EARLIER, DifferenceKind.NUMBER_HIGHER}


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that the sub-plan says otherwise, with the words on both sides."""

    kind: DifferenceKind
    parent: str | None
    child: str | None


@dataclass(frozen=True, slots=True)
class Address:
    """Why a clause is addressed to the body."""

    role: Role
    reach: Reach
    name: str
    """The words that reach it, as printed."""


@dataclass(frozen=True, slots=True)
class Link:
    """A clause of the sub-plan that takes up one of the parent."""

    child: Passage
    kind: LinkKind
    likeness: float
    """Share of the parent's words that stand there, rare ones counted more: from 0 to 1."""
    runs: tuple[WordRun, ...]
    """From the parent's words to the child's."""


@dataclass(frozen=True, slots=True)
class Duty:
    """A clause of the parent that is addressed to the body, and what became of it."""

    parent: Passage
    tasks: tuple[Task, ...]
    """Those of its tasks that reach the body."""
    address: Address
    fate: Fate
    links: tuple[Link, ...]
    """By kept address, by citation, then the likest first.

    Empty where it was left out, and where the sub-plan itself is what is asked for.
    """
    differences: tuple[Difference, ...]
    by_itself: bool = False
    """True: it asks for a plan, and the sub-plan is that plan."""

    @property
    def is_counted(self) -> bool:
        """It is operated, and addressed to the body by name or class: words to everybody need no clause below."""
        return self.operated and self.address.reach is not Reach.EVERYBODY

    @property
    def operated(self) -> bool:
        """False where none of its tasks is operated: such a clause stands outside every total."""
        return any(task.operated for task in self.tasks)


@dataclass(frozen=True, slots=True)
class SetAside:
    """An address that the file of the sub-plan keeps and that binds nothing."""

    path: str
    """Of the parent's clause, as kept."""
    fault: AddressFault
    child: Passage | None
    """The clause beside it; None where none is."""


@dataclass(frozen=True, slots=True)
class Coverage:
    """A parent plan, and how the sub-plan of a body carries it."""

    parent: Plan
    child: Plan
    body: str
    duties: tuple[Duty, ...]
    """In the parent's reading order."""
    added: tuple[Passage, ...]
    """Clauses with work in the sub-plan that take up nothing of the parent."""
    aside: tuple[SetAside, ...] = ()
    """Kept addresses that do not count; the clauses beside them were paired by citation and words."""

    @property
    def counts(self) -> Mapping[Fate, int]:
        """How many of the counted duties met each fate; every fate is a key."""
        found = dict.fromkeys(Fate, 0)
        for duty in self.duties:
            if duty.is_counted:
                found[duty.fate] += 1
        return found

    @property
    def halted(self) -> int:
        """Duties that are not operated, outside every total."""
        return sum(not duty.operated for duty in self.duties)

    @property
    def is_complete(self) -> bool:
        """Every counted duty is carried as the parent says it."""
        return all(duty.fate is Fate.CARRIED for duty in self.duties if duty.is_counted)


@dataclass(frozen=True, slots=True)
class Affected:
    """A clause of the sub-plan whose parent clause changed above it."""

    child_path: str
    old_parent_path: str
    new_parent_path: str | None
    """None where it was removed above."""
    kind: ChangeKind
    """What became of the parent's clause."""
    tasks: tuple[TaskChange, ...]
    """What changed of its work."""
