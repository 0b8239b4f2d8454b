"""What a reviewer said of a clause or of a task: one edit, as the row ``ReviewEdit`` keeps it.

``data`` by kind; every one also has ``seen``, the words of the clause as its reviewer saw them, and where it is about a
task of the source ``seen_task``, the words of that task:

    accept    {}                                     the clause, or one task, stands as it is
    text      {"text", "title"?}                     other words of a task
    split     {"pieces": [{"id", "text"} …]}         of a task: the first piece keeps its id
              {"pieces": […], "kind"}                of a clause (no task): work that the compiler did not see
    join      {"with": [{"task", "clause", "basis", "seen"} …], "text", "lead", "coordinating"}
    part      {"pieces": [{"clause", "text"} …]}     of a clause: the first part keeps its address
    unite     {"with": [{"clause", "basis", "seen"}]}   a clause with the one behind it
    kind      {"kind"}                               of ``TaskKind``; of a clause (no task): of the contract
    lead      {"names": […]}                         who leads
    partners  {"names": […]}                         who takes part
    deadline  {"text", "end", "recurring"?}          added; never text of the source. Empty: none is added
    body      {"name", "body", "body_name"}          the body that a printed name means in this clause
    dismiss   {"finding", "reason"}                  a finding that does not hold
    operate   {"reason"}                             the mark "không vận hành" of a task is wrong

``operated`` beside new words (text, split, join): whether such work is operated here. It can only be lost.
``carried`` on an edit that came from the document that this one revises: ``{"edit", "document", "clause", "change"}``.
``resolved`` (``kept`` or ``dropped``) on an undone edit whose conflict somebody settled.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Final


class EditKind(StrEnum):
    """What was said; the same words as ``ReviewEdit.Kind``."""

    ACCEPT = "accept"
    TEXT = "text"
    SPLIT = "split"
    JOIN = "join"
    PART = "part"
    UNITE = "unite"
    KIND = "kind"
    LEAD = "lead"
    PARTNERS = "partners"
    DEADLINE = "deadline"
    BODY = "body"
    DISMISS = "dismiss"
    OPERATE = "operate"


class TaskKind(StrEnum):
    """Kinds of tasks of the contract, and one that a reviewer may give to what is no work at all."""

    ASSIGNED = "assigned"
    MEASURE = "measure"
    CONTENT = "content"
    REQUIREMENT = "requirement"
    NONE = "none"


class ClauseKind(StrEnum):
    """Kinds of clauses of the contract that a reviewer may give; tables and rows are what they are."""

    PART = "part"
    CHAPTER = "chapter"
    SECTION = "section"
    SUBSECTION = "subsection"
    ARTICLE = "article"
    ITEM = "item"
    SUBITEM = "subitem"
    POINT = "point"
    BULLET = "bullet"
    ENUM = "enum"
    PARAGRAPH = "paragraph"


LAYOUT_KINDS: Final = frozenset({EditKind.PART, EditKind.UNITE})
"""They make other clauses of the words (``layout``)."""
KINDS_WITHOUT_CHANGE: Final = frozenset({EditKind.ACCEPT, EditKind.DISMISS, EditKind.BODY})
"""They leave the clause and its tasks as they stand."""


@dataclass(frozen=True, slots=True)
class Edit:
    """One edit."""

    code: str
    clause: str
    """Address; empty for the document as a whole."""
    task: str
    """Id of a task; empty where the whole clause is meant."""
    kind: EditKind
    data: Mapping[str, Any]
    basis: str
    """Hash of the words that the reviewer saw (``stamps.basis_of``)."""
    number: int
    """Rises by one a clause."""
    by: str
    at: datetime
    is_undone: bool = False

    @property
    def is_resolved(self) -> bool:
        """It was in conflict, and somebody kept it as a new edit or dropped it: it is not done again."""
        return "resolved" in self.data

    @property
    def change(self) -> str:
        """What became of the clause in the revised document; empty for an edit made on this one."""
        return str(self.data.get("carried", {}).get("change", ""))
