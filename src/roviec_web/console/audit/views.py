"""The audit, the newest first, a page at a time."""

from __future__ import annotations

from typing import Final
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from roviec_web.console.audit.forms import FilterForm
from roviec_web.people.access import Permission
from roviec_web.people.queries.audit import find_audit_rows, named_bodies
from roviec_web.people.routes import needs, person_of

PAGE: Final = 50


@needs(Permission.AUDIT_VIEW)
@require_GET
def list_rows(request: HttpRequest) -> HttpResponse:
    """What was done on the bodies in one's care."""
    form = FilterForm(request.GET)
    wanted = form.cleaned_data if form.is_valid() else {}
    rows = list(find_audit_rows(person_of(request), **wanted)[: PAGE + 1])
    kept = {key: value for key, value in request.GET.items() if key != "before" and value}
    shown = {
        "form": form,
        "rows": named_bodies(rows[:PAGE]),
        "next": urlencode({**kept, "before": rows[PAGE - 1].pk}) if len(rows) > PAGE else None,
    }
    return render(request, "console/audit/list.html", shown)
