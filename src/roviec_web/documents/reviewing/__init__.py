"""Review, pure: from a compiled plan and what reviewers said of it to the reviewed plan and its conflicts.

    reviewed = review(CompiledPlan(plan), edits)    # ``plan``: JSON of the contract
    carried = carry(edits, old, new)                # the same edits on the addresses of a revised document

Nothing here reads a clock, a database or a setting. The text of the source is never changed: what people add stands
beside it, with who added it and when. An edit lives on the address of a clause and knows the words that its reviewer
saw; where they changed it is a conflict, shown until somebody keeps or drops it.
"""

from __future__ import annotations

from roviec_web.documents.reviewing.carrying import carry
from roviec_web.documents.reviewing.compiled import CompiledPlan
from roviec_web.documents.reviewing.edits import LAYOUT_KINDS, ClauseKind, Edit, EditKind, TaskKind
from roviec_web.documents.reviewing.plan import review
from roviec_web.documents.reviewing.reviewed import (
    AddedDeadline,
    Conflict,
    Overturned,
    ReviewedClause,
    ReviewedFinding,
    ReviewedPlan,
    ReviewedTask,
    Status,
    Strife,
)
from roviec_web.documents.reviewing.stamps import basis_of, stamp_of

__all__ = [
    "LAYOUT_KINDS",
    "AddedDeadline",
    "ClauseKind",
    "CompiledPlan",
    "Conflict",
    "Edit",
    "EditKind",
    "Overturned",
    "ReviewedClause",
    "ReviewedFinding",
    "ReviewedPlan",
    "ReviewedTask",
    "Status",
    "Strife",
    "TaskKind",
    "basis_of",
    "carry",
    "review",
    "stamp_of",
]
