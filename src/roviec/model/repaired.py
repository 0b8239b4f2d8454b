"""The text of a document made whole again, with the map back to its source."""

from __future__ import annotations

from dataclasses import dataclass

from msgspec import Struct

from roviec.findings import Finding
from roviec.source import CellPlace, Region, Source, Span


class Run(Struct, frozen=True):
    """A stretch of the map between repaired text and source."""

    repaired: Span | None
    """None where characters of the source were taken out."""
    source: Span | None
    """In ``Source.text``; None where characters were put in."""
    page: int | None
    line: int
    """1-based source line."""
    reason: str | None
    """None: the same characters. Else ``layout``, ``spaces``, ``page-number``, ``running-head``, ``bold-mark``,
    ``table-pipe``, ``glyph``, ``encoding``, ``hyphen``, ``numbering``, ``stamp`` …"""


class Block(Struct, frozen=True):
    """A paragraph (đoạn), or one cell of a table, of the repaired text."""

    span: Span
    line: int
    """1-based, of what ``roviec text`` prints."""
    page: int | None = None
    cell: CellPlace | None = None
    bold: bool = False
    centred: bool = False
    region: Region = Region.BODY
    """``BODY``, or ``FOOTNOTE`` for notes apart from the text."""


@dataclass(frozen=True, slots=True)
class Repaired:
    """The result of ``repair``.

    ``text`` holds one paragraph or table row a line; cells of a row are parted by a tab, lines that a cell or a
    layout keeps apart by a vertical tab. It holds no other control character.
    """

    source: Source
    text: str
    blocks: tuple[Block, ...]
    """In reading order; they never overlap and cover all but white space."""
    runs: tuple[Run, ...]
    findings: tuple[Finding, ...] = ()
