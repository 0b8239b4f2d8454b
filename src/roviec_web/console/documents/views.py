"""The list of documents, and the list as a file."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from roviec_web.console.documents.labels import STATES, TYPES
from roviec_web.console.documents.list_files import write_csv, write_xlsx
from roviec_web.console.documents.orders import headings
from roviec_web.documents.queries.listing import MOST_COUNTED, Filters, filtered, list_documents, read_filters
from roviec_web.people.access import Permission, paths_of
from roviec_web.people.routes import needs, person_of

MOST_EXPORTED = 10_000
"""Rows of a file."""


@require_safe
@needs(Permission.DOCUMENT_VIEW)
def show_list(request: HttpRequest) -> HttpResponse:
    """One page of the documents that a person may see."""
    values = request.GET.dict()
    filters = read_filters({key: str(value) for key, value in values.items()})
    page = list_documents(person_of(request), filters, after=request.GET.get("after", ""))
    kept = _kept(request)
    context: dict[str, Any] = {
        "page": page,
        "filters": filters,
        "types": TYPES,
        "states": [(state.value, words[0]) for state, words in STATES.items()],
        "is_filtered": filters != Filters(order=filters.order),
        "more_than": MOST_COUNTED if page.count > MOST_COUNTED else 0,
        "headings": headings(request, filters.order),
        "address_kept": kept,
        "may_upload": bool(paths_of(person_of(request), Permission.DOCUMENT_UPLOAD)),
    }
    return render(request, "console/documents/list.html", context)


@require_safe
@needs(Permission.DOCUMENT_VIEW)
def export_list(request: HttpRequest, form: str) -> HttpResponse:
    """The same rows as a file."""
    filters = read_filters({key: str(value) for key, value in request.GET.dict().items()})
    rows = filtered(person_of(request), filters).select_related("body", "compilation")
    rows = rows.defer("compilation__plan", "compilation__places").order_by("-uploaded_at", "-pk")[:MOST_EXPORTED]
    return write_csv(rows) if form == "csv" else write_xlsx(rows)


def _kept(request: HttpRequest) -> str:
    """The filters of the address, for the next page and the files."""
    values = request.GET.copy()
    values.pop("after", None)
    return values.urlencode()
