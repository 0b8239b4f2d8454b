"""One edit, written under the lock of its document."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from roviec_web.documents import events
from roviec_web.documents.actions.review.refusals import NoSuchTaskError, ReviewError, StaleError
from roviec_web.documents.models import Document, ReviewEdit
from roviec_web.documents.queries.review import edit_of, edits_of, get_clause, prepare
from roviec_web.documents.refusals import NotAllowedError
from roviec_web.documents.reviewing import (
    CompiledPlan,
    Edit,
    EditKind,
    ReviewedClause,
    ReviewedPlan,
    ReviewedTask,
    review,
)
from roviec_web.kit import audit
from roviec_web.kit.events import emit
from roviec_web.people.access import Permission, may
from roviec_web.people.models import Person


@dataclass(frozen=True, slots=True)
class Target:
    """What a reviewer acts on, as they saw it."""

    document: Document
    clause: str
    """Address."""
    stamp: str
    task: str = ""
    """Id; empty: the whole clause."""


@dataclass(slots=True)
class Held:
    """A document while an action holds its lock."""

    document: Document
    compiled: CompiledPlan
    edits: tuple[Edit, ...]
    plan: ReviewedPlan

    @property
    def laid(self) -> CompiledPlan:
        """The compiled plan with its clauses as reviewers parted and joined them."""
        return self.compiled.laid(self.edits)


@contextmanager
def held(document: Document, acting_user: Person, kind: str = EditKind.ACCEPT) -> Iterator[Held]:
    """The review in a transaction, under the lock of the document: two edits at once come one after the other.

    Raises:
        NotAllowedError: the person may not say such things of documents of this body.
    """
    check_may(document, acting_user, kind)
    with locked(document) as one:
        yield one


@contextmanager
def locked(document: Document) -> Iterator[Held]:
    """The same for an action that must look before it knows what it takes; it asks ``check_may`` itself."""
    with transaction.atomic():
        Document.objects.select_for_update(of=("self",)).get(pk=document.pk)
        kept, edits = prepare(document), edits_of(document)
        yield Held(document, kept.compiled, edits, review(kept.compiled, edits))


def check_may(document: Document, acting_user: Person, kind: str) -> None:
    """Reviewers say everything but one thing: that a mark "không vận hành" is wrong says an administrator.

    Raises:
        NotAllowedError: the person may not.
    """
    overturns = kind == EditKind.OPERATE
    if not may(acting_user, permission_for(kind), document.body):
        raise NotAllowedError(
            _("Chỉ quản trị viên của cơ quan được bỏ dấu không vận hành, và khôi phục dấu đã bỏ.")
            if overturns
            else _("Bạn được xem văn bản này nhưng không có quyền rà soát.")
        )


def permission_for(kind: str) -> Permission:
    """What it takes to say something of a kind, to take it back and to say it again."""
    return Permission.DOCUMENT_OVERTURN if kind == EditKind.OPERATE else Permission.DOCUMENT_REVIEW


def seen_clause(one: Held, target: Target) -> ReviewedClause:
    """The clause that the reviewer acts on.

    Raises:
        NotFoundError: the plan has none at that address.
        StaleError: somebody wrote on it since it was read.
    """
    clause = get_clause(one.plan, target.clause)
    if clause.stamp != target.stamp:
        message = _("Người khác vừa ghi vào điều khoản này. Chưa ghi gì của bạn: hãy xem bản hiện có rồi quyết định.")
        raise StaleError(message, clause=target.clause)
    return clause


def seen_now(target: Target) -> Target:
    """The same target as it stands now: for the second edit of one action, under the lock that it holds."""
    kept = prepare(target.document)
    clause = get_clause(review(kept.compiled, edits_of(target.document)), target.clause)
    return replace(target, stamp=clause.stamp)


def task_of(clause: ReviewedClause, task: str) -> ReviewedTask:
    """A task of its own of a clause.

    Raises:
        NoSuchTaskError: there is none of that id, or it was joined to another.
    """
    found = next((one for one in clause.tasks if one.id == task and not one.joined_into), None)
    if found is None:
        raise NoSuchTaskError(_("Điều khoản không còn việc này. Hãy tải lại trang."))
    return found


def write(
    target: Target,
    kind: EditKind,
    acting_user: Person,
    make: Callable[[Held, ReviewedClause], dict[str, Any]],
    *,
    action: str = "",
) -> ReviewEdit:
    """Write one edit.

    Args:
        target: the clause or task, as the reviewer saw it.
        kind: what is said.
        acting_user: who says it.
        make: gives ``data`` of the edit from what stands now, or refuses.
        action: name in the audit where it is not that of the kind.
    Raises:
        ActionError: see ``refusals``; nothing is written.
    """
    with held(target.document, acting_user, kind) as one:
        clause = seen_clause(one, target)
        if target.task:
            task_of(clause, target.task)
        row = new_row(one, clause, kind, make(one, clause), acting_user, task=target.task)
        _check_it_holds(one, row)
        row.full_clean()
        row.save()
        told = {"clause": row.clause, "task": row.task, "kind": kind, "number": row.number, "data": _told(row.data)}
        tell(one.document, action or f"review.{kind}", acting_user, told)
        return row


def new_row(
    one: Held, clause: ReviewedClause, kind: EditKind, data: dict[str, Any], acting_user: Person, *, task: str = ""
) -> ReviewEdit:
    """An edit on the words that the clause has now, not saved."""
    numbers = [edit.number for edit in one.edits if edit.clause == clause.path]
    seen = {"seen": clause.words}
    printed = one.laid.clauses.tasks.get(task)
    if printed is not None:
        seen["seen_task"] = printed["text"]
    return ReviewEdit(
        document=one.document,
        clause=clause.path,
        task=task,
        kind=kind.value,
        data={**data, **seen},
        basis=clause.basis,
        number=max(numbers, default=0) + 1,
        by=acting_user,
        by_name=acting_user.name,
    )


def tell(document: Document, action: str, acting_user: Person, data: dict[str, Any]) -> None:
    """The audit row and the event of what was done."""
    audit.record(action, acting_user=acting_user, target=document, body_path=document.body.path, data=data)
    emit(events.REVIEWED, {"document": document.code, "clause": data.get("clause", "")})


def _check_it_holds(one: Held, row: ReviewEdit) -> None:
    """An edit that would be a conflict at once is not written."""
    after = review(one.compiled, (*one.edits, edit_of(row)))
    if any(conflict.edit.code == row.code for conflict in after.conflicts):
        raise ReviewError(_("Không ghi được như vậy: việc này đã được gộp hoặc không còn. Hãy tải lại trang."))


def _told(data: dict[str, Any]) -> dict[str, Any]:
    """What is added or changed; the words that stood there are in the document itself."""
    return {key: value for key, value in data.items() if key not in {"seen", "seen_task"}}
