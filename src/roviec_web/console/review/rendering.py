"""Parts of the review screen as answers to htmx; for a browser without script, pages of one clause."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.template.loader import render_to_string
from django.urls import reverse

from roviec_web.console.errors.views import is_partial
from roviec_web.documents.queries.review import Review, get_review_for
from roviec_web.documents.reviewing import ReviewedClause, ReviewedPlan
from roviec_web.people.routes import person_of


def clause_answer(
    request: HttpRequest, code: str, path: str, *, others: Iterable[str] = (), is_laid_anew: bool = False
) -> HttpResponse:
    """A clause as it stands now, with the progress and other clauses that changed with it beside it.

    Where clauses were parted or joined since the page was made, by this person (``is_laid_anew``) or by another, the
    numbers of all that follow are others: the page is opened anew at the clause.
    """
    if not is_partial(request):
        return HttpResponseRedirect(address_of("review.clause", code, path))
    review = get_review_for(person_of(request), code)
    if is_laid_anew or is_laid_otherwise(request, review):
        return HttpResponse(headers={"HX-Redirect": address_of("review.show", code, path)})
    changed = [clause for clause in review.plan.clauses if clause.path in set(others) and clause.path != path]
    content = [clause_part(request, review, at(review.plan, path))]
    content += [clause_part(request, review, clause, beside=True) for clause in changed]
    content.append(part(request, "_progress", review, beside=True))
    return HttpResponse("".join(content))


def clause_page(
    request: HttpRequest, review: Review, clause: ReviewedClause, *, status: int = 200, **more: Any
) -> HttpResponse:
    """A page of one clause: what a browser without script reads and writes by."""
    context = {**_context(review), "clause": clause, "is_alone": True, **more}
    return render(request, "console/review/clause.html", context, status=status)


def address_of(route: str, code: str, path: str) -> str:
    """The address of a page of the review, at a clause."""
    return f"{reverse(f'console:{route}', args=[code])}?{urlencode({'clause': path})}"


def is_laid_otherwise(request: HttpRequest, review: Review) -> bool:
    """Whether clauses were parted or joined since the page was made that asks."""
    sent = request.POST if request.method == "POST" else request.GET
    return sent.get("layout", review.plan.layout) != review.plan.layout


def clause_part(request: HttpRequest, review: Review, clause: ReviewedClause, **more: Any) -> str:
    """One clause."""
    return part(request, "_clause", review, clause=clause, **more)


def part(request: HttpRequest, name: str, review: Review, **more: Any) -> str:
    """A part of the page."""
    return render_to_string(f"console/review/{name}.html", {**_context(review), **more}, request)


def at(plan: ReviewedPlan, path: str) -> ReviewedClause:
    """The clause at an address, or the document as a whole."""
    return plan.clause(path) or plan.clauses[0]


def _context(review: Review) -> dict[str, Any]:
    return {
        "document": review.document,
        "may_review": review.may_review,
        "may_overturn": review.may_overturn,
        "progress": review.progress,
        "orphans": review.plan.orphans,
        "layout": review.plan.layout,
    }
