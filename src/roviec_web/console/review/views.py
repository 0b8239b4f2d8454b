"""Reading: the page, its portions, search, and what a rule of the compiler looks for."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language
from django.views.decorators.http import require_GET

from roviec import explain_rule
from roviec_web.console.review.chunks import chunks_of, clauses_in
from roviec_web.console.review.rendering import clause_part, part
from roviec_web.documents.models import Document
from roviec_web.documents.queries.documents import get_document_for
from roviec_web.documents.queries.files import pages_of
from roviec_web.documents.queries.review import Review, find_clauses, get_clause, get_review_for
from roviec_web.documents.reviewing.source import Sheet
from roviec_web.people.access import Permission
from roviec_web.people.routes import needs, person_of


@needs(Permission.DOCUMENT_VIEW)
@require_GET
def show_review(request: HttpRequest, code: str) -> HttpResponse:
    """The page, with the first clauses and the first page of the source."""
    review = get_review_for(person_of(request), code)
    chunks = chunks_of(len(review.plan.clauses))
    sizes = _sizes(review.document)
    context: dict[str, Any] = {
        "review": review,
        "document": review.document,
        "may_review": review.may_review,
        "progress": review.progress,
        "orphans": review.plan.orphans,
        "clauses": clauses_in(review.plan.clauses, 0),
        "first_chunk": chunks[0],
        "chunks": chunks[1:],
        "sheets": [(sheet, sizes.get(sheet.page or 0)) for sheet in review.sheets],
    }
    return render(request, "console/review/show.html", context)


@needs(Permission.DOCUMENT_VIEW)
@require_GET
def show_clauses(request: HttpRequest, code: str, number: int) -> HttpResponse:
    """A portion of the clauses."""
    review = get_review_for(person_of(request), code)
    clauses = clauses_in(review.plan.clauses, number)
    if not clauses:
        raise Http404
    return HttpResponse("".join(clause_part(request, review, clause) for clause in clauses))


@needs(Permission.DOCUMENT_VIEW)
@require_GET
def show_sheet(request: HttpRequest, code: str, number: int) -> HttpResponse:
    """A page of the source, or some of its lines."""
    review = get_review_for(person_of(request), code)
    sheet = next((sheet for sheet in review.sheets if sheet.number == number), None)
    if sheet is None:
        raise Http404
    return HttpResponse(_sheet_part(request, review, sheet))


@needs(Permission.DOCUMENT_VIEW)
@require_GET
def show_clause(request: HttpRequest, code: str) -> HttpResponse:
    """One clause as it stands now."""
    review = get_review_for(person_of(request), code)
    clause = get_clause(review.plan, request.GET.get("clause", ""))
    return HttpResponse(clause_part(request, review, clause))


@needs(Permission.DOCUMENT_VIEW)
@require_GET
def search(request: HttpRequest, code: str) -> HttpResponse:
    """The clauses that hold some words; the browser's own search sees only what was loaded."""
    review = get_review_for(person_of(request), code)
    words = request.GET.get("q", "")[:200].strip()
    hits = find_clauses(review.plan, words)
    return HttpResponse(part(request, "_hits", review, hits=hits, words=words))


@needs(Permission.DOCUMENT_VIEW)
@require_GET
def show_rule(request: HttpRequest, code: str, rule: str) -> HttpResponse:
    """What a rule looks for, why, and what is better."""
    document = get_document_for(person_of(request), code)
    told = explain_rule(rule)
    if told is None:
        raise Http404
    words = told.en if get_language() == "en" else told.vi
    return render(request, "console/review/rule.html", {"document": document, "rule": told, "words": words})


def _sheet_part(request: HttpRequest, review: Review, sheet: Sheet) -> str:
    return part(request, "_sheet", review, sheet=sheet, size=_sizes(review.document).get(sheet.page or 0))


def _sizes(document: Document) -> dict[int, tuple[float, float]]:
    """Width and height in points of the pages that have a picture."""
    return {page.number: (page.width, page.height) for page in pages_of(document)}
