"""The list of marks "không vận hành" that were overturned, each with its reason and who answers for it."""

from __future__ import annotations

from typing import Final

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from roviec_web.documents.queries.overturned import overturned_visible_to
from roviec_web.people.access import Permission
from roviec_web.people.routes import needs, person_of

ROWS_A_PAGE: Final = 50


@require_safe
@needs(Permission.DOCUMENT_VIEW)
def show_overturned(request: HttpRequest) -> HttpResponse:
    """One page of them, of the documents that a person may read."""
    rows = overturned_visible_to(person_of(request))
    page = Paginator(rows, ROWS_A_PAGE).get_page(request.GET.get("page"))
    return render(request, "console/review/overturned.html", {"page": page})
