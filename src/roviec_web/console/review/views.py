"""Reading: the page, its portions, search, and what a rule of the compiler looks for."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language
from django.views.decorators.http import require_GET

from roviec import explain_rule
from roviec_web.console.errors.views import is_partial
from roviec_web.console.review.chunks import CLAUSES_A_CHUNK, chunks_of, clauses_in
from roviec_web.console.review.rendering import clause_page, clause_part, is_laid_otherwise, part
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
    """The page, with the clauses around the one that is asked for, or the first, and that page of the source."""
    review = get_review_for(person_of(request), code)
    chunks = chunks_of(len(review.plan.clauses))
    asked = review.plan.clause(request.GET.get("clause", ""))
    number = asked.number if asked else 0
    chunk = chunks[number // CLAUSES_A_CHUNK]
    sizes = _sizes(review.document)
    context: dict[str, Any] = {
        "review": review,
        "document": review.document,
        "may_review": review.may_review,
        "progress": review.progress,
        "orphans": review.plan.orphans,
        "may_overturn": review.may_overturn,
        "layout": review.plan.layout,
        "asked": number,
        "clauses": clauses_in(review.plan.clauses, chunk.number),
        "chunk": chunk,
        "chunks": chunks,
        "before": review.plan.clauses[chunk.first - 1] if chunk.first else None,
        "behind": review.plan.clauses[chunk.last + 1] if chunk.last + 1 < len(review.plan.clauses) else None,
        "shown_sheet": _sheet_of(review, number),
        "sheets": [(sheet, sizes.get(sheet.page or 0)) for sheet in review.sheets],
    }
    return render(request, "console/review/show.html", context)


@needs(Permission.DOCUMENT_VIEW)
@require_GET
def show_clauses(request: HttpRequest, code: str, number: int) -> HttpResponse:
    """A portion of the clauses."""
    review = get_review_for(person_of(request), code)
    if is_laid_otherwise(request, review):
        return HttpResponse(status=409)
    clauses = clauses_in(review.plan.clauses, number)
    if not clauses:
        raise Http404
    return HttpResponse("".join(clause_part(request, review, clause) for clause in clauses))


@needs(Permission.DOCUMENT_VIEW)
@require_GET
def show_sheet(request: HttpRequest, code: str, number: int) -> HttpResponse:
    """A page of the source, or some of its lines."""
    review = get_review_for(person_of(request), code)
    if is_laid_otherwise(request, review):
        return HttpResponse(status=409)
    sheet = next((sheet for sheet in review.sheets if sheet.number == number), None)
    if sheet is None:
        raise Http404
    return HttpResponse(_sheet_part(request, review, sheet))


@needs(Permission.DOCUMENT_VIEW)
@require_GET
def show_clause(request: HttpRequest, code: str) -> HttpResponse:
    """One clause as it stands now; without script a page of it, with all that can be done."""
    review = get_review_for(person_of(request), code)
    clause = get_clause(review.plan, request.GET.get("clause", ""))
    if not is_partial(request):
        return clause_page(request, review, clause)
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
    blanks: defaultdict[str, str] = defaultdict(lambda: "…")  # what a finding fills in, a rule leaves open
    context = {
        "document": document,
        "rule": told,
        "message": words.message.format_map(blanks),
        "hint": words.hint.format_map(blanks),
    }
    return render(request, "console/review/rule.html", context)


def _sheet_part(request: HttpRequest, review: Review, sheet: Sheet) -> str:
    return part(request, "_sheet", review, sheet=sheet, size=_sizes(review.document).get(sheet.page or 0))


def _sheet_of(review: Review, number: int) -> int:
    """The number of the sheet on which a clause begins; that of the first one where it is on none."""
    sheets = (one for one in review.sheets if one.first is not None and one.last is not None)
    return next((one.number for one in sheets if (one.first or 0) <= number <= (one.last or 0)), 1)


def _sizes(document: Document) -> dict[int, tuple[float, float]]:
    """Width and height in points of the pages that have a picture."""
    return {page.number: (page.width, page.height) for page in pages_of(document)}
