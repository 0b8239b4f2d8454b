"""Drafts of tasks: what the rules found, before deadlines of their own, products and marks are read."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from roviec.lexicon.section_roles import SectionRole
from roviec.model.task import TaskKind
from roviec.plan.bodies import Body
from roviec.plan.deadlines import FoundDeadline
from roviec.source import Span


class Due(Struct, frozen=True):
    """A deadline with its place in the repaired text; ``path`` is that of the clause that sets it."""

    found: FoundDeadline
    span: Span
    path: str


class Context(Struct, frozen=True):
    """What a clause inherits from the clauses above it. Bodies carry spans of the repaired text."""

    role: SectionRole | None = None
    leads: tuple[Body, ...] = ()
    coordinating: tuple[Body, ...] = ()
    executing: tuple[Body, ...] = ()
    """Who acts under the leads of a heading: "Đảng ủy … lãnh đạo Ủy ban nhân dân …"."""
    due: Due | None = None
    products: tuple[Body, ...] = ()
    """Names of products with their spans."""
    rule: str = "section"
    short_names: frozenset[str] = frozenset()
    """Abbreviations that the document defines for bodies."""

    def with_leads(self, leads: tuple[Body, ...], rule: str) -> Context:
        """The same context below a clause that names who has the work."""
        return replace(self, leads=leads, coordinating=(), executing=(), rule=rule)


class Draft(Struct, frozen=True):
    """A task in the making."""

    path: str
    kind: TaskKind
    span: Span
    line: int
    leads: tuple[Body, ...]
    coordinating: tuple[Body, ...]
    executing: tuple[Body, ...]
    due: Due | None
    """Inherited, or set by a form or a cell; None leaves it to the words of the task."""
    products: tuple[Body, ...]
    rule: str
    own_due: bool = True
    """Look for a deadline in its own words first."""
    action_at: int | None = None
    """Where the verb phrase begins; None: at the head of its span."""


KIND_OF_ROLE = {
    SectionRole.PURPOSE: None,
    SectionRole.SLOGANS: None,
    SectionRole.SCOPE: None,
    SectionRole.FUNDING: None,
    SectionRole.REQUIREMENT: TaskKind.REQUIREMENT,
    SectionRole.CONTENT: TaskKind.CONTENT,
    SectionRole.MEASURE: TaskKind.MEASURE,
    SectionRole.ORGANISATION: TaskKind.MEASURE,
    None: TaskKind.MEASURE,
}
"""Kind of a clause that names nobody; None: no task at all."""


def kind_of(role: SectionRole | None, leads: tuple[Body, ...]) -> TaskKind | None:
    """Kind of a task from the role of its section and from whether somebody has it."""
    return TaskKind.ASSIGNED if leads else KIND_OF_ROLE[role]
