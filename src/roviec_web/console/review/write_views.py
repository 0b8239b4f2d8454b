"""What is typed: a form in its clause, and the edit that it makes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from django.http import HttpRequest, HttpResponse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods

from roviec_web.console.errors.views import is_partial
from roviec_web.console.review import forms
from roviec_web.console.review.rendering import clause_answer, clause_page, part
from roviec_web.console.review.stale import stale_answer
from roviec_web.documents.actions.review import accepting, clauses, operating, tasks
from roviec_web.documents.actions.review.refusals import ReviewError, StaleError
from roviec_web.documents.actions.review.writing import Target, check_may
from roviec_web.documents.queries.review import Review, get_clause, get_review_for
from roviec_web.documents.reviewing import EditKind, ReviewedTask
from roviec_web.people.access import Permission
from roviec_web.people.models import Person
from roviec_web.people.routes import needs, person_of

_Act = Callable[[Target, dict[str, Any], Person], Any]


@dataclass(frozen=True, slots=True)
class Kind:
    """A form and what it does."""

    form: type[forms.ReviewForm]
    title: str | Promise
    act: _Act


KINDS: Final = {
    "text": Kind(
        forms.TextForm, _("Sửa việc"), lambda target, said, by: tasks.review_text(target=target, acting_user=by, **said)
    ),
    "split": Kind(
        forms.SplitForm,
        _("Tách việc hoặc thêm việc"),
        lambda target, said, by: tasks.review_split(target=target, acting_user=by, **said),
    ),
    "join": Kind(
        forms.JoinForm, _("Gộp việc"), lambda target, said, by: tasks.review_join(target=target, acting_user=by, **said)
    ),
    "kind": Kind(
        forms.KindForm, _("Đổi loại"), lambda target, said, by: tasks.review_kind(target=target, acting_user=by, **said)
    ),
    "assign": Kind(
        forms.AssignForm,
        _("Chủ trì, phối hợp"),
        lambda target, said, by: tasks.review_assign(target=target, acting_user=by, **said),
    ),
    "deadline": Kind(
        forms.DeadlineForm,
        _("Bổ sung thời hạn"),
        lambda target, said, by: tasks.review_deadline(target=target, acting_user=by, **said),
    ),
    "part": Kind(
        forms.PartForm,
        _("Tách điều khoản"),
        lambda target, said, by: clauses.review_part(target=target, acting_user=by, **said),
    ),
    "unite": Kind(
        forms.UniteForm,
        _("Gộp với điều khoản sau"),
        lambda target, _said, by: clauses.review_unite(target=target, acting_user=by),
    ),
    "clause_kind": Kind(
        forms.ClauseKindForm,
        _("Loại điều khoản"),
        lambda target, said, by: clauses.review_clause_kind(target=target, acting_user=by, **said),
    ),
    "dismiss": Kind(
        forms.DismissForm,
        _("Bỏ qua phát hiện"),
        lambda target, said, by: accepting.review_dismiss(target=target, acting_user=by, **said),
    ),
}
_OPERATE: Final = Kind(
    forms.OperateForm,
    _("Bỏ dấu không vận hành"),
    lambda target, said, by: operating.review_operate(target=target, acting_user=by, **said),
)
_OF_CLAUSES: Final = frozenset({"dismiss", "part", "unite", "clause_kind"})
"""They are about a clause, whatever its tasks."""
_LAYING: Final = frozenset({"part", "unite"})
"""They give other numbers to the clauses behind."""


@needs(Permission.DOCUMENT_REVIEW)
@require_http_methods(["GET", "POST"])
def write(request: HttpRequest, code: str, kind: str) -> HttpResponse:
    """Show the form, or write what it says."""
    review = get_review_for(person_of(request), code, Permission.DOCUMENT_REVIEW)
    return _write(request, review, kind, KINDS[kind])


@needs(Permission.DOCUMENT_OVERTURN)
@require_http_methods(["GET", "POST"])
def operate(request: HttpRequest, code: str) -> HttpResponse:
    """The same for a mark "không vận hành" that an administrator overturns."""
    review = get_review_for(person_of(request), code)
    check_may(review.document, person_of(request), EditKind.OPERATE)
    return _write(request, review, "operate", _OPERATE)


def _write(request: HttpRequest, review: Review, kind: str, known: Kind) -> HttpResponse:
    code = review.document.code
    sent = request.POST if request.method == "POST" else request.GET
    clause = get_clause(review.plan, sent.get("clause", ""))
    task = None if kind in _OF_CLAUSES else _task(clause.tasks, sent.get("task", ""))
    bound: dict[str, Any] = {"review": review, "clause": clause, "task": task}
    if request.method == "GET":
        return _form(request, kind, known, known.form(**bound))
    form = known.form(request.POST, **bound)
    if not form.is_valid():
        return _form(request, kind, known, form, status=400)
    target = Target(review.document, clause.path, sent.get("stamp", ""), task.id if task else "")
    try:
        known.act(target, form.cleaned_data, person_of(request))
    except StaleError as refusal:
        return stale_answer(request, code, refusal, title=known.title, said=form)
    except ReviewError as refusal:
        form.add_error(refusal.data.get("field"), refusal.message)
        return _form(request, kind, known, form, status=400)
    homes = {other.id: other.clause for other in review.plan.tasks}
    others = [homes[name] for name in form.cleaned_data.get("others", ()) if name in homes]
    return clause_answer(request, code, clause.path, others=others, is_laid_anew=kind in _LAYING)


def _task(tasks_of_clause: tuple[ReviewedTask, ...], name: str) -> ReviewedTask | None:
    """The one that is asked for; else none: what is written is about the clause."""
    return next((task for task in tasks_of_clause if task.id == name and not task.joined_into), None)


def _form(request: HttpRequest, kind: str, known: Kind, form: forms.ReviewForm, *, status: int = 200) -> HttpResponse:
    shown: dict[str, Any] = {"form": form, "kind": kind, "title": known.title, "task": form.task}
    if not is_partial(request):
        return clause_page(request, form.review, form.clause, status=status, **shown)
    # by its address: its number may be another since the page was made
    headers = {"HX-Retarget": f'[data-clause="{form.clause.path}"] .editor', "HX-Reswap": "innerHTML"}
    content = part(request, "_form", form.review, clause=form.clause, **shown)
    return HttpResponse(content, status=status, headers=headers)
