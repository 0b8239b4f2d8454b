"""Taking back the last edit of a clause, doing it again, settling conflicts."""

from __future__ import annotations

from django.utils import timezone
from django.utils.translation import gettext as _

from roviec_web.documents.actions.review.refusals import ReviewError
from roviec_web.documents.actions.review.writing import (
    Held,
    Target,
    check_may,
    held,
    locked,
    new_row,
    seen_clause,
    tell,
)
from roviec_web.documents.models import Document, ReviewEdit
from roviec_web.documents.queries.review import edits_of, get_clause
from roviec_web.documents.reviewing import LAYOUT_KINDS, Conflict, Edit, EditKind, Strife, review
from roviec_web.people.models import Person


def review_undo(*, target: Target, acting_user: Person) -> ReviewEdit:
    """Take back the last edit in force on a clause, whoever made it; it stays as a row and can be done again.

    Raises:
        ReviewError: there is none, or it parted or joined clauses and something was said of those since.
    """
    with locked(target.document) as one:
        clause = seen_clause(one, target)
        strife = {conflict.edit.code for conflict in clause.conflicts}
        applied = [edit for edit in clause.edits if edit.code not in strife]
        check_may(one.document, acting_user, applied[-1].kind if applied else EditKind.ACCEPT)
        if not applied:
            raise ReviewError(_("Điều khoản này không có gì để hoàn tác."))
        row = _take_back(applied[-1], acting_user)
        _check_nothing_rests_on(one, row)
        tell(one.document, "review.undo", acting_user, _told(row))
        return row


def review_redo(*, target: Target, acting_user: Person) -> ReviewEdit:
    """Do again what was taken back last.

    Raises:
        ReviewError: nothing was taken back since the last edit, or it no longer fits.
    """
    with locked(target.document) as one:
        edit = seen_clause(one, target).redoable
        check_may(one.document, acting_user, edit.kind if edit else EditKind.ACCEPT)
        if edit is None:
            raise ReviewError(_("Điều khoản này không có gì để làm lại."))
        row = ReviewEdit.objects.get(document=one.document, code=edit.code)
        row.undone_at, row.undone_by_name = None, ""
        row.save(update_fields=["undone_at", "undone_by_name"])
        before = {conflict.edit.code for conflict in one.plan.conflicts}
        after = review(one.compiled, edits_of(one.document))
        if {conflict.edit.code for conflict in after.conflicts} - before:
            raise ReviewError(_("Không làm lại được: văn bản hoặc việc liên quan đã khác."))
        tell(one.document, "review.redo", acting_user, _told(row))
        return row


def review_keep(*, document: Document, edit: str, acting_user: Person) -> ReviewEdit:
    """Keep an edit that is in conflict, on the words that the clause has now, in the name of who keeps it.

    Raises:
        ReviewError: it is not in conflict any more, or what it was about is gone.
    """
    with held(document, acting_user) as one:
        conflict = _conflict(one, edit)
        check_may(document, acting_user, conflict.edit.kind)
        clause = get_clause(one.plan, conflict.edit.clause) if conflict.strife is Strife.CHANGED else None
        task = conflict.edit.task
        if conflict.edit.kind in LAYOUT_KINDS:
            raise ReviewError(_("Lời đã khác nên không tách hoặc gộp lại như trước được. Hãy bỏ ý này rồi làm lại."))
        if clause is None or (task and task not in {known.id for known in clause.tasks}):
            raise ReviewError(_("Điều khoản hoặc việc này không còn, nên không giữ lại được ý kiến. Hãy bỏ nó."))
        data = {key: value for key, value in conflict.edit.data.items() if key not in _OF_ITS_TIME}
        row = new_row(one, clause, EditKind(conflict.edit.kind), data, acting_user, task=task)
        _resolve(conflict.edit, "kept", acting_user)
        row.full_clean()
        row.save()
        tell(document, "review.keep", acting_user, {**_told(row), "kept": edit})
        return row


def review_drop(*, document: Document, edit: str, acting_user: Person) -> ReviewEdit:
    """Drop an edit that is in conflict; it stays as a row.

    Raises:
        ReviewError: it is not in conflict any more.
    """
    with held(document, acting_user) as one:
        row = _resolve(_conflict(one, edit).edit, "dropped", acting_user)
        tell(document, "review.drop", acting_user, _told(row))
        return row


def _check_nothing_rests_on(one: Held, row: ReviewEdit) -> None:
    """Clauses are put together again from the last edit on: what was said of their parts is never left in the air."""
    if row.kind not in LAYOUT_KINDS:
        return
    before = {conflict.edit.code for conflict in one.plan.conflicts}
    after = review(one.compiled, edits_of(one.document))
    later = next((conflict.edit for conflict in after.conflicts if conflict.edit.code not in before), None)
    if later is not None:
        home = next(clause.path for clause in one.plan.clauses if later.code in {edit.code for edit in clause.edits})
        message = _("Sau khi tách hoặc gộp, đã có người ghi ý ở %(clause)s. Hãy hoàn tác ý đó trước.")
        raise ReviewError(message % {"clause": home})


_OF_ITS_TIME = frozenset({"seen", "seen_task", "carried", "resolved"})


def _conflict(one: Held, edit: str) -> Conflict:
    found = next((conflict for conflict in one.plan.conflicts if conflict.edit.code == edit), None)
    if found is None:
        raise ReviewError(_("Mâu thuẫn này đã được người khác giải quyết. Hãy tải lại trang."))
    return found


def _resolve(edit: Edit, how: str, acting_user: Person) -> ReviewEdit:
    row = _take_back(edit, acting_user)
    row.data = {**row.data, "resolved": how}
    row.save(update_fields=["data"])
    return row


def _take_back(edit: Edit, acting_user: Person) -> ReviewEdit:
    row = ReviewEdit.objects.select_related("document").get(code=edit.code)
    row.undone_at, row.undone_by_name = timezone.now(), acting_user.name
    row.save(update_fields=["undone_at", "undone_by_name"])
    return row


def _told(row: ReviewEdit) -> dict[str, object]:
    return {"clause": row.clause, "task": row.task, "kind": row.kind, "number": row.number, "by": row.by_name}
