"""Parts of the review screen as answers to htmx."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string

from roviec_web.documents.queries.review import Review, get_review_for
from roviec_web.documents.reviewing import ReviewedClause, ReviewedPlan
from roviec_web.people.routes import person_of


def clause_answer(request: HttpRequest, code: str, path: str, *, others: Iterable[str] = ()) -> HttpResponse:
    """A clause as it stands now, with the progress and other clauses that changed with it beside it."""
    review = get_review_for(person_of(request), code)
    changed = [clause for clause in review.plan.clauses if clause.path in set(others) and clause.path != path]
    content = [clause_part(request, review, at(review.plan, path))]
    content += [clause_part(request, review, clause, beside=True) for clause in changed]
    content.append(part(request, "_progress", review, beside=True))
    return HttpResponse("".join(content))


def clause_part(request: HttpRequest, review: Review, clause: ReviewedClause, **more: Any) -> str:
    """One clause."""
    return part(request, "_clause", review, clause=clause, **more)


def part(request: HttpRequest, name: str, review: Review, **more: Any) -> str:
    """A part of the page."""
    context = {
        "document": review.document,
        "may_review": review.may_review,
        "progress": review.progress,
        "orphans": review.plan.orphans,
        **more,
    }
    return render_to_string(f"console/review/{name}.html", context, request)


def at(plan: ReviewedPlan, path: str) -> ReviewedClause:
    """The clause at an address, or the document as a whole."""
    return plan.clause(path) or plan.clauses[0]
