"""What comes out when a file is opened."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from roviec.errors import IntakeError
    from roviec.source import Source


@dataclass(frozen=True, slots=True)
class Opened:
    """One document: a file, or what lies in a letter, an archive or a folder."""

    name: str
    """With the names of what it lies in: "thư.eml/kế hoạch.doc"."""
    outcome: Source | IntakeError
    """The text, or why it cannot be read."""
    data: bytes = field(repr=False)
    """The document as pictures of its pages are drawn from: without its password."""
