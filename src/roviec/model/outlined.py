"""The tree of clauses of a document and of every document inside the same file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from roviec.findings import Finding
from roviec.model.repaired import Repaired
from roviec.source import Span


class NodeKind(StrEnum):
    """Kind of a node of the outline (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần bố cục)."""

    PART = "part"
    CHAPTER = "chapter"
    SECTION = "section"
    SUBSECTION = "subsection"
    ITEM = "item"
    SUBITEM = "subitem"
    POINT = "point"
    ARTICLE = "article"
    BULLET = "bullet"
    ENUM = "enum"
    PARAGRAPH = "paragraph"
    TABLE = "table"
    ROW = "row"


class ColumnRole(StrEnum):
    """What a column of a table of assigned work holds."""

    ORDINAL = "ordinal"
    WORK = "work"
    LEAD = "lead"
    COORDINATING = "coordinating"
    PRODUCT = "product"
    DEADLINE = "deadline"
    NOTE = "note"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table."""

    header: str
    """Text of the header cell; empty where the table has none."""
    role: ColumnRole


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a row."""

    column: int
    """0-based."""
    text: str
    span: Span
    from_row: str | None = None
    """Path of the row whose merged cell this row shares; None for a cell of its own."""


@dataclass(frozen=True, slots=True)
class Node:
    """A clause (khoản, điểm, gạch đầu dòng …), a paragraph, a table or a row."""

    path: str
    marker: str | None
    """As written, with its punctuation; None for an unmarked paragraph, a table or a row."""
    kind: NodeKind
    level: int
    """Depth in the tree, from 1."""
    inline: bool
    """True for an enumeration inside a sentence."""
    heading: str | None
    """Title text; None where the node has none."""
    text: str
    """Its own words: no marker, no heading, no children."""
    span: Span
    """Marker, words and children, in the repaired text."""
    heading_span: Span | None
    text_span: Span
    """Where ``text`` stands; empty (start == end) where there is none."""
    page: int | None
    line: int
    children: tuple[Node, ...] = ()
    columns: tuple[Column, ...] = ()
    """Of a table."""
    cells: tuple[Cell, ...] = ()
    """Of a row."""

    def walk(self) -> Iterator[Node]:
        """This node and all below it, in reading order."""
        waiting = [self]
        while waiting:  # a list is quicker than a generator inside a generator for each level
            node = waiting.pop()
            yield node
            waiting.extend(reversed(node.children))


class PartKind(StrEnum):
    """What a document inside the file is."""

    MAIN = "main"
    CARRIED = "carried"
    ANNEX = "annex"
    FORM = "form"


class RegionKind(StrEnum):
    """A stretch of a part outside its outline."""

    HEADER = "header"
    TITLE = "title"
    PREAMBLE = "preamble"
    RECIPIENTS = "recipients"
    SIGNATURE = "signature"
    ATTACHMENT = "attachment"
    NOTE = "note"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class PartRegion:
    """A stretch of a part outside its outline, such as its header or its recipients."""

    kind: RegionKind
    span: Span


@dataclass(frozen=True, slots=True)
class Part:
    """One document inside the file."""

    id: str
    """``P1`` for the first, ``P2`` … for carried documents and forms, ``A1`` … for annexes."""
    kind: PartKind
    span: Span
    blocks: tuple[PartRegion, ...]
    outline: tuple[Node, ...]

    def walk(self) -> Iterator[Node]:
        """Every node of the part, in reading order."""
        for node in self.outline:
            yield from node.walk()

    def region(self, kind: RegionKind) -> tuple[Span, ...]:
        """Spans of the regions of one kind, in reading order."""
        return tuple(block.span for block in self.blocks if block.kind is kind)


@dataclass(frozen=True, slots=True)
class Outlined:
    """The result of ``outline``: the parts of the file, the first being the directive itself."""

    repaired: Repaired
    parts: tuple[Part, ...]
    findings: tuple[Finding, ...] = ()
