"""A finding: a fault of the document, said as a compiler does, at its place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from roviec.source import Span


class Severity(StrEnum):
    """How much a finding matters."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Finding:
    """A fault of the document (lỗi văn bản)."""

    rule: str
    """Code of the rule, such as ``DL001``."""
    severity: Severity
    message: str
    """A full sentence in the user's language."""
    path: str | None
    """Clause that it stands in; None outside the outline."""
    line: int
    """1-based line as in the outline."""
    span: Span
    """In the repaired text."""
    fix: str | None = None
    """Text to put in the place of the span; None where none is sure."""
    hint: str | None = None
    """What to do, a full sentence; None where the message says it."""
    params: Mapping[str, str] = field(default_factory=dict, hash=False)
    """Words that stand in both sentences, by name: with them the rule says the same in another language."""
