"""An invented plan as a tree: what its author meant, before anything is printed.

Everything that a reader should find is said here by whoever builds the tree; nothing is ever read back from the
compiler. Clauses can be changed, because mutations and planted faults change them before the plan is printed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from invented.writer import Writer


class Mark(StrEnum):
    """Kinds of marker, and what has none."""

    PART = "part"
    ROMAN = "roman"
    NUMBER = "number"
    DECIMAL = "decimal"
    POINT = "point"
    BULLET = "bullet"
    PLUS = "plus"
    ARTICLE = "article"
    NAMED_TASK = "named task"
    PARAGRAPH = "paragraph"
    TABLE = "table"
    ROW = "row"


@dataclass(frozen=True, slots=True)
class Due:
    """A deadline as it is printed, and what it means."""

    words: str
    end: date | None
    recurring: str | None = None


@dataclass(frozen=True, slots=True)
class Assignment:
    """Work that one clause gives to bodies."""

    words: str
    """The words of the work as printed, from the first on."""
    lead: tuple[str, ...]
    coordinating: tuple[str, ...] = ()
    executing: tuple[str, ...] = ()
    due: Due | None = None
    product: str | None = None


@dataclass
class Clause:
    """A clause, an unmarked paragraph, a table or one of its rows."""

    mark: Mark
    text: str = ""
    heading: str = ""
    children: list[Clause] = field(default_factory=list)
    work: list[Assignment] = field(default_factory=list)
    ordinal: int = 0
    """Its number among its like; 0 until the tree is numbered. A missing item leaves a gap."""
    cells: list[str] = field(default_factory=list)
    """Of a row, and of a table (its headers)."""
    refers_to: str | None = None
    """Path of the clause of this file that the text names."""
    slogan: bool = False
    loose: bool = False
    """A closing paragraph: it may stand below the last item or beside it."""
    fault: str | None = None
    """Words of this clause that carry a planted fault."""

    def walk(self) -> Iterator[Clause]:
        """This clause and all below it, in reading order."""
        yield self
        for child in self.children:
            yield from child.walk()


@dataclass(frozen=True, slots=True)
class Cited:
    """A document cited before the first clause."""

    line: str
    number: str | None


@dataclass(frozen=True, slots=True)
class Kept:
    """An anniversary with its two dates."""

    years: int
    begins: date
    ends: date


@dataclass
class Signed:
    """A signature block."""

    authority: str
    position: list[str]
    name: str


@dataclass
class Paper:
    """One document inside the file: the plan, the decision that carries it, or an annex."""

    type_code: str = ""
    type_name: str = ""
    parent_issuer: str | None = None
    issuer_lines: list[str] = field(default_factory=list)
    number: str | None = None
    symbol: str | None = None
    place: str = ""
    issued_on: date | None = None
    title: str = ""
    party: bool = False
    bases: list[Cited] = field(default_factory=list)
    preamble: list[str] = field(default_factory=list)
    """Paragraphs between the bases and the first clause."""
    below_title: list[str] = field(default_factory=list)
    """"(Kèm theo Kế hoạch số …)" and the line of the authority of a decision."""
    body: list[Clause] = field(default_factory=list)
    recipients: list[str] = field(default_factory=list)
    signed: Signed | None = None

    def clauses(self) -> Iterator[Clause]:
        """Every clause, in reading order."""
        for clause in self.body:
            yield from clause.walk()


@dataclass
class Plan:
    """A file: its papers in order. The first is the directive; carried plans are ``P2/`` …, annexes ``A1/`` …"""

    seed: int
    family: str
    papers: list[tuple[str, Paper]]
    """Prefix of the paths ("" for the first) and the paper."""
    kept: list[Kept] = field(default_factory=list)
    complete: bool = True
    """Each piece of work says who, by when and with what product: nothing for lint to complain of."""
    writer: Writer | None = None
    """Who wrote it, and can write more of it."""

    @property
    def first(self) -> Paper:
        """The directive itself."""
        return self.papers[0][1]

    def clauses(self) -> Iterator[Clause]:
        """Every clause of every paper, in reading order."""
        for _, paper in self.papers:
            yield from paper.clauses()
