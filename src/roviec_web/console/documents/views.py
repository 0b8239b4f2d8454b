"""The list of documents, and the list as a file."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from roviec_web.console.documents.listing import DOCUMENTS
from roviec_web.console.lists.showing import list_context, list_file
from roviec_web.people.access import Permission, paths_of
from roviec_web.people.routes import needs, person_of


@require_safe
@needs(Permission.DOCUMENT_VIEW)
def show_list(request: HttpRequest) -> HttpResponse:
    """One page of the documents that a person may see."""
    context = list_context(request, DOCUMENTS)
    context["may_upload"] = bool(paths_of(person_of(request), Permission.DOCUMENT_UPLOAD))
    return render(request, "console/documents/list.html", context)


@require_safe
@needs(Permission.DOCUMENT_VIEW)
def export_list(request: HttpRequest, form: str) -> HttpResponse:
    """The same rows as a file."""
    return list_file(request, DOCUMENTS, form)
