"""The audit, the newest first, a page at a time, and as a file."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from roviec_web.console.audit.listing import AUDIT
from roviec_web.console.lists.showing import list_context, list_file
from roviec_web.people.access import Permission
from roviec_web.people.routes import needs


@needs(Permission.AUDIT_VIEW)
@require_GET
def list_rows(request: HttpRequest) -> HttpResponse:
    """What was done on the bodies in one's care."""
    return render(request, "console/audit/list.html", list_context(request, AUDIT))


@needs(Permission.AUDIT_VIEW)
@require_GET
def export_rows(request: HttpRequest, form: str) -> HttpResponse:
    """The same rows as a file."""
    return list_file(request, AUDIT, form)
