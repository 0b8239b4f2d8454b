"""What intake hands on: the text of a file as it stands there, cut into lines that know their place."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from msgspec import Struct

Span = tuple[int, int]
"""[start, end) in Unicode code points."""


class Region(StrEnum):
    """Where on the page a line stands. Only ``BODY`` lines are part of the document's text."""

    BODY = "body"
    HEADER = "header"
    FOOTER = "footer"
    FOOTNOTE = "footnote"


class Insert(Struct, frozen=True):
    """Characters that the reader sees and the text layer lacks."""

    at: int
    """Offset in the line's own text where they go in."""
    text: str
    """The characters, with the space that parts them from their neighbours."""
    reason: str
    """``numbering`` (Word's automatic number) or ``stamp`` (a signature's appearance stream)."""


class CellPlace(Struct, frozen=True):
    """The cell of a table that a line stands in."""

    table: int
    """0-based number of the table in the file."""
    row: int
    column: int
    row_span: int = 1
    column_span: int = 1


@dataclass(frozen=True, slots=True)
class Reading:
    """A word that was recognised in a picture, and how sure the recognition is of it."""

    span: Span
    """In ``Source.text``."""
    confidence: int
    """0 to 100, as the recognising program gives it."""


class Recognition(StrEnum):
    """Why pages were read by recognising letters in pictures."""

    PICTURE = "picture"
    """The file is a picture."""
    NO_TEXT = "no-text"
    """Pages of a PDF are pictures without a text layer."""
    BROKEN_TEXT = "broken-text"
    """The text layer of a PDF gives letters that mean nothing."""


@dataclass(frozen=True, slots=True)
class Recognised:
    """What was read by recognition, and how sure it is."""

    reason: Recognition
    pages: tuple[int, ...]
    """1-based numbers of the pages so read."""
    readings: tuple[Reading, ...] = ()
    """Every word of these pages, in the order of the text."""


class SourceLine(Struct, frozen=True):
    """One line (text, PDF) or one paragraph (DOCX, HTML) of the file."""

    start: int
    """Offset of the first character in ``Source.text``."""
    text: str
    """The characters as they stand in ``Source.text``, without the line break."""
    number: int
    """1-based line of a text form; for other forms the running number of the line."""
    page: int | None = None
    """1-based page; None where the form has no pages."""
    whole: bool = False
    """True: the form itself says that this is a whole paragraph, so it is not joined by its shape."""
    region: Region = Region.BODY
    cell: CellPlace | None = None
    inserts: tuple[Insert, ...] = ()
    """Sorted by ``at``."""
    box: tuple[float, float, float, float] | None = None
    """x0, top, x1, bottom in points from the top left corner of the page; None where unknown."""
    bold: bool = False
    """All its letters are bold."""
    centred: bool = False
    """Centred between the margins."""

    @property
    def end(self) -> int:
        """Offset after the last character."""
        return self.start + len(self.text)


@dataclass(frozen=True, slots=True)
class KeptAddress:
    """The address of a clause of a parent plan that the file keeps beside its words."""

    path: str
    """Of the parent's clause."""
    span: Span
    """In ``Source.text``, whole lines; empty where no words stand beside it any more."""


@dataclass(frozen=True, slots=True)
class Source:
    """A file read into text. ``text`` is the lines joined by line breaks, nothing else."""

    name: str
    sha256: str
    media_type: str
    encoding: str | None
    """Name of the encoding of a text form; None for binary forms."""
    pages: int | None
    """Number of pages; None where the form has none."""
    text: str
    lines: tuple[SourceLine, ...]
    text_form: bool
    """True for plain text and Markdown: the source's own line numbers count."""
    recognised: Recognised | None = None
    """Where pages were read by recognition; None: the file gave its own letters."""
    pictures: tuple[int, ...] = ()
    """Pages of a PDF that are pictures without text and were not read."""
    macros: bool = False
    """The file carries programs; they were not run."""
    hidden_sheets: tuple[str, ...] = ()
    """Names of sheets with words that are hidden; they were not read."""
    hidden_rows: int = 0
    """Rows of sheets that are hidden, by a filter for instance; they were read."""
    kept: tuple[KeptAddress, ...] = ()
    """In the order in which they begin; one may stand inside another. They never overlap otherwise."""
