"""The switch of languages in the band on top."""

from __future__ import annotations

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST

from roviec_web.people.actions.language import choose_language
from roviec_web.people.routes import public

YEAR = 31_536_000
"""Seconds."""


@public
@require_POST
def choose(request: HttpRequest) -> HttpResponse:
    """Keep the choice, on the person and in this browser, and go back to the page."""
    language = request.POST.get("language", "")
    response = HttpResponseRedirect(_way_back(request))
    if language not in dict(settings.LANGUAGES):
        return response
    if request.user.is_authenticated:
        choose_language(language=language, acting_user=request.user)
    response.set_cookie(
        settings.LANGUAGE_COOKIE_NAME,
        language,
        max_age=YEAR,
        secure=settings.SESSION_COOKIE_SECURE,
        httponly=True,
        samesite="Lax",
    )
    return response


def _way_back(request: HttpRequest) -> str:
    """Within the site only: the address comes with the form."""
    wanted = request.POST.get("next", "/")
    is_ours = url_has_allowed_host_and_scheme(wanted, {request.get_host()}, require_https=request.is_secure())
    return wanted if is_ours else "/"
