"""One page for people, one answer for the programs that watch the site: 200 while people can work, else 503."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from roviec_web.kit.health import PARTS, Part, State, look, worst
from roviec_web.people.access import Permission, paths_of
from roviec_web.people.routes import public

TAGS = {State.WELL: "good", State.DOUBTFUL: "wait", State.ILL: "bad"}


@public
@never_cache
@require_safe
def show_health(request: HttpRequest) -> HttpResponse:
    """Everybody is told how each part is; figures and dates are for those who operate the site."""
    parts = look()
    status = 503 if worst(parts) is State.ILL else 200
    asks_for_data = not request.accepts("text/html") or request.GET.get("format") == "json"
    if asks_for_data or len(parts) < len(PARTS):  # without a database there is no page either
        states = {part.name: part.state.value for part in parts}
        return JsonResponse({"state": worst(parts).value, "parts": states}, status=status)
    operates = request.user.is_authenticated and bool(paths_of(request.user, Permission.SITE_OPERATE))
    shown = {"parts": [_shown(part) for part in parts], "operates": operates, "state": _words(worst(parts))}
    return render(request, "console/health/health.html", shown, status=status)


def _shown(part: Part) -> dict[str, Any]:
    return {"title": part.title, "tag": TAGS[part.state], "words": _words(part.state), "detail": part.detail}


def _words(state: State) -> str:
    return {State.WELL: _("Tốt"), State.DOUBTFUL: _("Cần xem"), State.ILL: _("Hỏng")}[state]
