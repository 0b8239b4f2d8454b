"""The plan (kế hoạch) that the compiler found in a document."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from roviec.findings import Finding
from roviec.model.directive import Directive
from roviec.model.outlined import Outlined
from roviec.model.task import Task
from roviec.source import Span


class Precision(StrEnum):
    """How exactly a period is said."""

    DAY = "day"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    VAGUE = "vague"


class ChannelKind(StrEnum):
    """Kinds of channel (hình thức, kênh)."""

    PRESS = "press"
    BROADCAST = "broadcast"
    PORTAL = "portal"
    SOCIAL = "social"
    LOUDSPEAKER = "loudspeaker"
    VISUAL = "visual"
    ORAL = "oral"
    PUBLICATION = "publication"
    ARTS = "arts"
    EXHIBITION = "exhibition"
    CONTEST = "contest"
    EMULATION = "emulation"
    EVENT = "event"
    EXTERNAL = "external"


@dataclass(frozen=True, slots=True)
class Phase:
    """A phase (giai đoạn)."""

    path: str
    name: str
    start: date | None
    end: date | None
    open: str | None
    """``start`` or ``end`` where that side is not said; None where both are."""
    precision: Precision
    span: Span


@dataclass(frozen=True, slots=True)
class Theme:
    """A theme (chủ đề)."""

    path: str
    name: str
    span: Span


@dataclass(frozen=True, slots=True)
class Slogan:
    """A slogan (khẩu hiệu), word for word."""

    path: str
    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Anniversary:
    """An anniversary (ngày kỷ niệm) with its two dates and its count of years."""

    path: str
    name: str
    years: int | None
    """As printed ("135 năm", also "135 Ngày sinh" without the word); None where no number is."""
    begins: date
    """The day that is remembered (``from`` in the JSON)."""
    ends: date
    """The day on which it is kept (``to`` in the JSON)."""
    consistent: bool
    """True when the count of years fits the two dates."""
    span: Span


@dataclass(frozen=True, slots=True)
class Channel:
    """A channel (hình thức, kênh) that the plan names."""

    path: str
    kind: ChannelKind
    name: str
    span: Span


@dataclass(frozen=True, slots=True)
class Reference:
    """A citation outside the preamble: of another document, or of a clause of this file."""

    path: str
    text: str
    number: str | None
    target: str | None
    broken: bool
    """True: points at a clause of this file that does not exist."""
    span: Span


@dataclass(frozen=True, slots=True)
class ClarityCount:
    """How many of the assigned tasks say each of the "6 rõ"."""

    of: int
    person: int
    work: int
    time: int
    responsibility: int
    product: int
    authority: int


@dataclass(frozen=True, slots=True)
class Plan:
    """A plan (kế hoạch): everything that the compiler found, each thing at its place."""

    outlined: Outlined
    directives: tuple[Directive | None, ...]
    """Parallel to ``outlined.parts``; None for an annex without a header of its own."""
    phases: tuple[Phase, ...]
    themes: tuple[Theme, ...]
    slogans: tuple[Slogan, ...]
    anniversaries: tuple[Anniversary, ...]
    channels: tuple[Channel, ...]
    references: tuple[Reference, ...]
    tasks: tuple[Task, ...]
    clarity: ClarityCount
    findings: tuple[Finding, ...] = ()
    abbreviations: Mapping[str, str] = field(default_factory=dict)
    """Short names to long ones, both as the text prints them where it defines them."""

    @property
    def directive(self) -> Directive | None:
        """That of the first part."""
        return self.directives[0] if self.directives else None
