"""What is suggested while somebody types a body: the one place from which every form offers them."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from roviec_web.kit.errors import NotFoundError
from roviec_web.people.access import Permission
from roviec_web.people.queries.choosing import suggest_bodies
from roviec_web.people.routes import needs, person_of

LONGEST = 200


@require_safe
@needs(Permission.BODY_VIEW)
def suggest(request: HttpRequest) -> HttpResponse:
    """Bodies on which the person may do what ``for`` says (see them), each as a button that fills in the field."""
    wanted = request.GET.get("for", Permission.BODY_VIEW)
    if wanted not in set(Permission):
        raise NotFoundError(_("Không có danh sách này, hoặc bạn không có quyền xem."))
    text = request.GET.get("q", "")[:LONGEST].strip()
    choices = suggest_bodies(person_of(request), Permission(wanted), text)
    return render(request, "console/bodies/_suggestions.html", {"text": text, "choices": choices})
