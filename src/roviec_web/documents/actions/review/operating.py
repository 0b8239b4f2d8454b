"""An administrator says that a task was marked as not operated by mistake."""

from __future__ import annotations

from typing import Any, Final

from django.utils.translation import gettext as _

from roviec_web.documents.actions.review.refusals import ReviewError
from roviec_web.documents.actions.review.writing import Held, Target, task_of, write
from roviec_web.documents.models import ReviewEdit
from roviec_web.documents.reviewing import EditKind, ReviewedClause
from roviec_web.people.models import Person

LONGEST_REASON: Final = 500


def review_operate(*, target: Target, reason: str, acting_user: Person) -> ReviewEdit:
    """Overturn the mark "không vận hành" of a task, with a written reason; undone, the mark stands again.

    There is no action the other way: what is operated is decided by the contract, and new words of a reviewer are
    asked by its rule.

    Raises:
        NotAllowedError: the person is no administrator at the body of the document.
        ReviewError: the task has no such mark, or there is no reason.
    """
    why = " ".join(reason.split())[:LONGEST_REASON]

    def make(_one: Held, clause: ReviewedClause) -> dict[str, Any]:
        if task_of(clause, target.task).operated:
            raise ReviewError(_("Việc này không mang dấu không vận hành."), field="reason")
        if not why:
            raise ReviewError(_("Hãy ghi lý do bỏ dấu không vận hành."), field="reason")
        return {"reason": why}

    return write(target, EditKind.OPERATE, acting_user, make)
