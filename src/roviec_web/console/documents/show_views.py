"""The page of a document, its progress, and trying again."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_POST, require_safe

from roviec_web.console.documents.facts import facts_of, file_facts_of, signatures_of
from roviec_web.console.documents.labels import BUSY, STATES
from roviec_web.console.documents.recipients import recipients_of
from roviec_web.documents.actions.retrying import retry_document
from roviec_web.documents.actions.unlocking import unlock_document
from roviec_web.documents.models import Document
from roviec_web.documents.queries.documents import get_document_for, get_document_in
from roviec_web.documents.queries.files import EXPORTS
from roviec_web.documents.queries.page import compilation_head, documents_with_pages, held_on, members_of, versions_of
from roviec_web.documents.queries.parents import family_for
from roviec_web.people.access import Permission
from roviec_web.people.routes import needs, person_of


@require_safe
@needs(Permission.DOCUMENT_VIEW)
def show_document(request: HttpRequest, code: str) -> HttpResponse:
    """Everything about one document but its clauses."""
    user = person_of(request)
    visible = documents_with_pages(user)
    document = get_document_in(visible, code)
    held = held_on(user, document.body)
    head = compilation_head(document)
    context: dict[str, Any] = {
        "document": document,
        "state": STATES[Document.State(document.state)],
        "is_busy": document.state in BUSY,
        "head": head,
        "facts": facts_of(document, head),
        "file_facts": file_facts_of(document),
        "signatures": signatures_of(document),
        "family": family_for(document, visible),
        "members": members_of(document, visible),
        "versions": versions_of(document, visible),
        "recipients": recipients_of(document),
        "exports": EXPORTS,
        "may_upload": Permission.DOCUMENT_UPLOAD in held,
        "may_explain": Permission.PERSON_VIEW in held,
        "may_review": Permission.DOCUMENT_REVIEW in held,
    }
    return render(request, "console/documents/show.html", context)


@require_safe
@needs(Permission.DOCUMENT_VIEW)
def show_progress(request: HttpRequest, code: str) -> HttpResponse:
    """How far a document is, asked every two seconds; done, the whole page is loaded anew."""
    document = get_document_for(person_of(request), code)
    if document.state not in BUSY:
        return HttpResponse(status=204, headers={"HX-Refresh": "true"})
    context = {"document": document, "state": STATES[Document.State(document.state)]}
    return render(request, "console/documents/_progress.html", context)


@sensitive_post_parameters("password")
@require_POST
@needs(Permission.DOCUMENT_UPLOAD)
def unlock(request: HttpRequest, code: str) -> HttpResponse:
    """Compile what is locked, with the password that was typed."""
    person = person_of(request)
    document = get_document_for(person, code)
    unlock_document(document=document, password=request.POST.get("password", ""), acting_user=person)
    return HttpResponseRedirect(reverse("console:document.show", args=[code]))


@require_POST
@needs(Permission.DOCUMENT_UPLOAD)
def retry(request: HttpRequest, code: str) -> HttpResponse:
    """Compile again what could not be read."""
    document = get_document_for(person_of(request), code)
    retry_document(document=document, acting_user=person_of(request))
    return HttpResponseRedirect(reverse("console:document.show", args=[code]))
