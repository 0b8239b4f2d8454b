"""What a caller may set for one compilation."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from roviec.errors import Language


@dataclass(frozen=True, slots=True)
class Limits:
    """Sizes above which a file is refused before it can hurt (bombs, endless lines)."""

    max_bytes: int = 50_000_000
    """Of the file as it came, and of what a container unpacks to times ten."""
    max_characters: int = 5_000_000
    max_pages: int = 5_000
    max_lines: int = 50_000
    """Outside tables, those without a word not counted: each may be a clause. 50,000 are over a thousand full pages."""


@dataclass(frozen=True, slots=True)
class Options:
    """Options of one compilation; the defaults suit a document of today."""

    encoding: str | None = None
    """Force the encoding of a text form (``utf-8``, ``tcvn3``, ``vni`` …); None detects it."""
    as_of: date | None = None
    """Day that picks the dated rule set where the document has no date of its own."""
    language: Language = "vi"
    """Language of the messages of findings."""
    limits: Limits = field(default_factory=Limits)
