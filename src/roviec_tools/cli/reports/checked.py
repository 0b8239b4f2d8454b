"""One document that was checked, as every report is given it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from roviec.findings import Severity
    from roviec.model.plan import Plan
    from roviec_tools.cli.ignoring import Sifted


@dataclass(frozen=True, slots=True)
class Checked:
    """A document, its plan, and what was found in it."""

    file: str
    """As the person wrote it."""
    plan: Plan
    sifted: Sifted

    @property
    def counts(self) -> Counter[Severity]:
        """Findings that were kept, by severity."""
        return Counter(finding.severity for finding in self.sifted.kept)

    @property
    def has_errors(self) -> bool:
        """Whether one of them is an error."""
        return any(finding.severity == "error" for finding in self.sifted.kept)
