"""Accepting clauses, one or many; dismissing findings."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

from django.utils.translation import gettext as _

from roviec_web.documents.actions.review.refusals import ReviewError
from roviec_web.documents.actions.review.writing import Held, Target, held, new_row, tell, write
from roviec_web.documents.models import Document, ReviewEdit
from roviec_web.documents.reviewing import EditKind, ReviewedClause
from roviec_web.people.models import Person


def review_accept(*, target: Target, acting_user: Person) -> ReviewEdit:
    """Say that a clause with its tasks, or one task, is right as it stands."""
    return write(target, EditKind.ACCEPT, acting_user, lambda _one, _clause: {})


def review_accept_many(*, document: Document, seen: Mapping[str, str], acting_user: Person) -> int:
    """Accept every clause that nobody looked at yet and that still stands as it was seen.

    One audit row tells how many and the digest of their addresses.

    Args:
        document: whose clauses.
        seen: address → stamp, as the reviewer saw them.
        acting_user: who accepts.
    Returns:
        How many were accepted; those that somebody else wrote on meanwhile are left out.
    """
    with held(document, acting_user) as one:
        chosen = [clause for clause in one.plan.clauses[1:] if _is_open(clause, seen)]
        rows = [new_row(one, clause, EditKind.ACCEPT, {}, acting_user) for clause in chosen]
        ReviewEdit.objects.bulk_create(rows)
        if rows:
            addresses = "\n".join(row.clause for row in rows)
            digest = hashlib.sha256(addresses.encode()).hexdigest()
            tell(document, "review.accept_many", acting_user, {"count": len(rows), "digest": digest})
        return len(rows)


def review_dismiss(*, target: Target, finding: str, reason: str, acting_user: Person) -> ReviewEdit:
    """Say that a finding of a clause does not hold, and why.

    Raises:
        ReviewError: no such finding is open, or there is no reason.
    """
    why = " ".join(reason.split())[:500]

    def make(_one: Held, clause: ReviewedClause) -> dict[str, str]:
        if finding not in {known.key for known in clause.findings if known.is_open}:
            raise ReviewError(_("Phát hiện này không còn hoặc đã được bỏ qua."), field="finding")
        if not why:
            raise ReviewError(_("Hãy ghi lý do bỏ qua phát hiện này."), field="reason")
        return {"finding": finding, "reason": why}

    return write(target, EditKind.DISMISS, acting_user, make)


def _is_open(clause: ReviewedClause, seen: Mapping[str, str]) -> bool:
    """Conflicts are settled one by one."""
    return not clause.is_settled and not clause.conflicts and seen.get(clause.path) == clause.stamp
