"""A task (nhiệm vụ): who must do what, by when."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from roviec.model.deadline import Deadline
from roviec.source import Span


class TaskKind(StrEnum):
    """Kinds of task."""

    ASSIGNED = "assigned"
    """A named body or class of bodies has it."""
    MEASURE = "measure"
    """Work with nobody named (giải pháp)."""
    CONTENT = "content"
    """What to say, not what to do (nội dung tuyên truyền)."""
    REQUIREMENT = "requirement"
    """How the work must be (yêu cầu)."""


@dataclass(frozen=True, slots=True)
class Clarity:
    """The "6 rõ" of a task (Quyết định 2179/QĐ-TTg, 06/10/2025, as reported): what it says, yes or no."""

    person: bool
    work: bool
    time: bool
    responsibility: bool
    product: bool
    authority: bool


@dataclass(frozen=True, slots=True)
class TaskSpans:
    """Where each part of a task stands; tuples are parallel to those of the task."""

    lead: tuple[Span, ...] = ()
    coordinating: tuple[Span, ...] = ()
    executing: tuple[Span, ...] = ()
    products: tuple[Span, ...] = ()
    deadline: Span | None = None


@dataclass(frozen=True, slots=True)
class Task:
    """A task (nhiệm vụ): one main verb of one clause."""

    id: str
    """Path of the clause and a letter: ``IV.1.-2/a``."""
    path: str
    kind: TaskKind
    text: str
    action: str
    """The main verb phrase."""
    lead: tuple[str, ...]
    coordinating: tuple[str, ...]
    executing: tuple[str, ...]
    deadline: Deadline | None
    products: tuple[str, ...]
    channels: tuple[str, ...]
    """Kinds of channel, see ``ChannelKind``."""
    operated: bool
    """False: recorded, and never carried out by this system (see docs/architecture.md, the line)."""
    clarity: Clarity
    rule: str
    """Name of the rule that made it."""
    spans: TaskSpans
    span: Span
    line: int

    @property
    def is_work(self) -> bool:
        """Whether somebody has to do it; contents and requirements are words to read."""
        return self.kind in (TaskKind.ASSIGNED, TaskKind.MEASURE)
