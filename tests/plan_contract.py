"""The contract ``roviec.plan/1`` as types: strict about names, so that a key that is missing or new is seen."""

from __future__ import annotations

from datetime import date
from typing import Literal

import msgspec

Span = tuple[int, int]
Code = Literal["error", "warning", "info"]


class Record(msgspec.Struct, forbid_unknown_fields=True):
    """Every field is required and none may be added unseen."""


class DocumentType(Record):
    code: str
    name: str


class Basis(Record):
    number: str | None
    type: str
    date: date | None
    issuer: str | None
    title: str | None
    span: Span


class Recipient(Record):
    name: str
    note: str | None
    archive: bool
    span: Span


class Signature(Record):
    authority: str | None
    position: str | None
    name: str | None
    span: Span


class Attachment(Record):
    name: str
    span: Span


class Directive(Record):
    type: DocumentType | None
    parent_issuer: str | None
    issuer: str | None
    number: str | None
    symbol: str | None
    place: str | None
    date: date | None
    title: str | None
    urgency: str | None
    secrecy: str | None
    bases: list[Basis]
    recipients: list[Recipient]
    signature: Signature | None
    attachments: list[Attachment]


class Run(Record):
    repaired: Span | None
    source: Span | None
    page: int | None
    line: int
    reason: str | None


class Recognised(Record):
    reason: Literal["picture", "no-text", "broken-text"]
    pages: list[int]


class Source(Record, omit_defaults=True):
    name: str
    sha256: str
    media_type: str
    encoding: str | None
    pages: int | None
    characters: int
    recognised: Recognised | msgspec.UnsetType = msgspec.UNSET
    """Only of scans."""
    text: str | msgspec.UnsetType = msgspec.UNSET
    map: list[Run] | msgspec.UnsetType = msgspec.UNSET


class Block(Record):
    kind: Literal["header", "title", "preamble", "recipients", "signature", "attachment", "note", "other"]
    span: Span


class Column(Record):
    header: str
    role: Literal["ordinal", "work", "lead", "coordinating", "product", "deadline", "note", "other"]


class Cell(Record):
    column: int
    text: str
    span: Span
    from_row: str | None


class Node(Record):
    path: str
    marker: str | None
    kind: Literal[
        "part",
        "chapter",
        "section",
        "subsection",
        "item",
        "subitem",
        "point",
        "article",
        "bullet",
        "enum",
        "paragraph",
        "table",
        "row",
    ]
    level: int
    inline: bool
    heading: str | None
    text: str
    span: Span
    page: int | None
    line: int
    children: list[Node]
    columns: list[Column] | msgspec.UnsetType = msgspec.UNSET
    cells: list[Cell] | msgspec.UnsetType = msgspec.UNSET


class Part(Record):
    id: str
    kind: Literal["main", "carried", "annex", "form"]
    directive: Directive | None
    span: Span
    blocks: list[Block]
    outline: list[Node]


class Phase(Record):
    path: str
    name: str
    start: date | None
    end: date | None
    open: Literal["start", "end"] | None
    precision: Literal["day", "month", "quarter", "year", "vague"]
    span: Span


class Theme(Record):
    path: str
    name: str
    span: Span


class Slogan(Record):
    path: str
    text: str
    span: Span


class Anniversary(Record, rename={"begins": "from", "ends": "to"}):
    path: str
    name: str
    years: int | None
    begins: date
    ends: date
    consistent: bool
    span: Span


ChannelKind = Literal[
    "press",
    "broadcast",
    "portal",
    "social",
    "loudspeaker",
    "visual",
    "oral",
    "publication",
    "arts",
    "exhibition",
    "contest",
    "emulation",
    "event",
    "external",
]


class Channel(Record):
    path: str
    kind: ChannelKind
    name: str
    span: Span


class Reference(Record):
    path: str
    text: str
    number: str | None
    target: str | None
    broken: bool
    span: Span


class Deadline(Record):
    text: str
    start: date | None
    end: date | None
    recurring: str | None
    rrule: str | None
    inherited_from: str | None
    assumed: list[str]


class Clarity(Record):
    person: bool
    work: bool
    time: bool
    responsibility: bool
    product: bool
    authority: bool


class Spans(Record):
    lead: list[Span]
    coordinating: list[Span]
    executing: list[Span]
    products: list[Span]
    deadline: Span | None


class Task(Record):
    id: str
    path: str
    kind: Literal["assigned", "measure", "content", "requirement"]
    text: str
    action: str
    lead: list[str]
    coordinating: list[str]
    executing: list[str]
    deadline: Deadline | None
    products: list[str]
    channels: list[ChannelKind]
    operated: bool
    clarity: Clarity
    rule: str
    spans: Spans
    span: Span
    line: int


class Said(Record):
    said: int
    of: int


class ClarityCount(Record):
    person: Said
    work: Said
    time: Said
    responsibility: Said
    product: Said
    authority: Said


class Finding(Record):
    rule: str
    severity: Code
    message: str
    path: str | None
    line: int
    span: Span
    fix: str | None
    hint: str | None
    params: dict[str, str]


class Plan(Record, rename={"schema_name": "schema"}):
    schema_name: Literal["roviec.plan/1"]
    source: Source
    directive: Directive
    parts: list[Part]
    phases: list[Phase]
    themes: list[Theme]
    slogans: list[Slogan]
    anniversaries: list[Anniversary]
    channels: list[Channel]
    references: list[Reference]
    tasks: list[Task]
    clarity: ClarityCount
    findings: list[Finding]


def read(data: bytes) -> Plan:
    """Read a plan; an object that is not of the contract raises ``msgspec.ValidationError``."""
    return msgspec.json.decode(data, type=Plan)
