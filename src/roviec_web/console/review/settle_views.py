"""One press: accept, undo, redo, keep, drop."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST

from roviec_web.console.errors.views import is_partial
from roviec_web.console.review.rendering import clause_answer, part
from roviec_web.console.review.stale import stale_answer
from roviec_web.documents.actions.review.accepting import review_accept, review_accept_many
from roviec_web.documents.actions.review.refusals import StaleError
from roviec_web.documents.actions.review.undoing import review_drop, review_keep, review_redo, review_undo
from roviec_web.documents.actions.review.writing import Target
from roviec_web.documents.models import ReviewEdit
from roviec_web.documents.queries.documents import get_document_for
from roviec_web.documents.queries.review import get_review_for
from roviec_web.documents.reviewing import LAYOUT_KINDS
from roviec_web.people.access import Permission
from roviec_web.people.routes import needs, person_of


@needs(Permission.DOCUMENT_REVIEW)
@require_POST
def accept(request: HttpRequest, code: str) -> HttpResponse:
    """Accept a clause, or one task of it."""
    return _press(request, code, review_accept, _("Chấp nhận"))


@needs(Permission.DOCUMENT_REVIEW)
@require_POST
def undo(request: HttpRequest, code: str) -> HttpResponse:
    """Take back the last edit of a clause."""
    return _press(request, code, review_undo, _("Hoàn tác"), whole=True)


@needs(Permission.DOCUMENT_REVIEW)
@require_POST
def redo(request: HttpRequest, code: str) -> HttpResponse:
    """Do again what was taken back."""
    return _press(request, code, review_redo, _("Làm lại"), whole=True)


@needs(Permission.DOCUMENT_OVERTURN)
@require_POST
def restore(request: HttpRequest, code: str) -> HttpResponse:
    """Take back that a mark "không vận hành" was wrong, where that is the last that was said of the clause."""
    title = _("Khôi phục dấu không vận hành")
    return _press(request, code, review_undo, title, whole=True, permission=Permission.DOCUMENT_VIEW)


@needs(Permission.DOCUMENT_REVIEW)
@require_POST
def accept_many(request: HttpRequest, code: str) -> HttpResponse:
    """Accept every clause that nobody looked at yet; the page is loaded anew."""
    review = get_review_for(person_of(request), code, Permission.DOCUMENT_REVIEW)
    seen = {clause.path: clause.stamp for clause in review.plan.clauses if clause.number in review.progress.open}
    count = review_accept_many(document=review.document, seen=seen, acting_user=person_of(request))
    text = ngettext("Đã chấp nhận %(count)d điều khoản.", "Đã chấp nhận %(count)d điều khoản.", count)
    if not is_partial(request):
        messages.success(request, text % {"count": count})
        return HttpResponseRedirect(reverse("console:review.show", args=[code]))
    now = get_review_for(person_of(request), code)
    content = part(request, "_accepted", now, text=text % {"count": count})
    return HttpResponse(content, headers={"HX-Trigger": "review-accepted"})


@needs(Permission.DOCUMENT_REVIEW)
@require_POST
def keep(request: HttpRequest, code: str) -> HttpResponse:
    """Keep an edit that is in conflict."""
    return _settle(request, code, review_keep)


@needs(Permission.DOCUMENT_REVIEW)
@require_POST
def drop(request: HttpRequest, code: str) -> HttpResponse:
    """Drop an edit that is in conflict."""
    return _settle(request, code, review_drop)


def _press(
    request: HttpRequest,
    code: str,
    action: Callable[..., ReviewEdit],
    title: str | Promise,
    *,
    whole: bool = False,
    permission: Permission = Permission.DOCUMENT_REVIEW,
) -> HttpResponse:
    user = person_of(request)
    document = get_document_for(user, code, permission)
    clause, task = request.POST.get("clause", ""), "" if whole else request.POST.get("task", "")
    target = Target(document, clause, request.POST.get("stamp", ""), task)
    try:
        row = action(target=target, acting_user=user)
    except StaleError as refusal:
        return stale_answer(request, code, refusal, title=title)
    is_laid_anew = row.kind in LAYOUT_KINDS
    home = row.clause if is_laid_anew else clause  # a part that is undone is no clause any more
    return clause_answer(request, code, home, others=_others(row), is_laid_anew=is_laid_anew)


def _settle(request: HttpRequest, code: str, action: Callable[..., ReviewEdit]) -> HttpResponse:
    user = person_of(request)
    document = get_document_for(user, code, Permission.DOCUMENT_REVIEW)
    row = action(document=document, edit=request.POST.get("edit", ""), acting_user=user)
    return clause_answer(request, code, request.POST.get("clause", ""), others=_others(row))


def _others(row: ReviewEdit) -> list[str]:
    """Clauses that change with the one that was written on."""
    joined: list[dict[str, Any]] = row.data.get("with", [])
    return [other["clause"] for other in joined]
