"""The first page behind the sign-in."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from roviec_web.console.frame import permissions_of
from roviec_web.console.home.sources import sections_for
from roviec_web.console.working.bodies import working_body
from roviec_web.people.access import Permission
from roviec_web.people.routes import person_of, signed_in


@signed_in
@require_GET
def show_home(request: HttpRequest) -> HttpResponse:
    """What waits for this person."""
    permissions = permissions_of(request)
    body = working_body(request)
    context = {
        "sections": sections_for(person_of(request), permissions, under=body.path if body else ""),
        "may_upload": Permission.DOCUMENT_UPLOAD in permissions,
        "has_role": bool(permissions),
    }
    return render(request, "console/home/home.html", context)
