"""What a sheet adds to a plan: edits on the addresses of tasks, each with the row that it came from.

Nothing of it is text of the document: an edit says what somebody proposes or reports, and who; the plan stays as it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from roviec.readback.columns import ColumnMap
from roviec.readback.faults import Fault

Value = str | tuple[str, ...] | None


class Outcome(StrEnum):
    """What became of a row; every row with words has one."""

    UNCHANGED = "unchanged"
    CHANGED = "changed"
    NEW = "new"
    DUPLICATE = "duplicate"
    AMBIGUOUS = "ambiguous"
    ABOVE = "above"
    HEADER = "header"
    HEADING = "heading"
    TOTAL = "total"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class RowOutcome:
    """A row of the sheet, accounted for."""

    row: int
    """1-based, as the program shows it."""
    outcome: Outcome
    task: str | None
    """Id of the task that it is of; None for other rows."""
    words: str
    """Its first words."""


@dataclass(frozen=True, slots=True)
class Edit:
    """A field of a task that the sheet says otherwise, or that the office filled in."""

    task: str
    path: str
    """Clause of the task."""
    field: str
    """As in the map of columns."""
    before: Value
    """What the plan says; None where it says nothing."""
    after: Value
    """Days in ISO form, states by their codes, names as a list; None: taken out."""
    row: int
    cell: str
    """Such as "J12"."""
    typed: str
    """The cell's own words."""


@dataclass(frozen=True, slots=True)
class NewRow:
    """A row that somebody added: work that the document does not hold."""

    row: int
    after: str | None
    """Id of the task in the row above; None at the head of the table."""
    path: str | None
    """Clause that it names, where the plan has that clause."""
    fields: dict[str, Value]


@dataclass(frozen=True, slots=True)
class ReadBack:
    """Everything that came back."""

    sheet: str
    """Name of the sheet that was read."""
    columns: ColumnMap
    """What was taken for what: given, or proposed by the words of the header."""
    rows: tuple[RowOutcome, ...]
    edits: tuple[Edit, ...]
    new: tuple[NewRow, ...]
    missing: tuple[str, ...]
    """Ids of tasks of the table that have no row."""
    faults: tuple[Fault, ...]
    """By row."""

    @property
    def is_clean(self) -> bool:
        """Whether everything in the sheet could be used."""
        return not any(found.severity == "error" for found in self.faults)
