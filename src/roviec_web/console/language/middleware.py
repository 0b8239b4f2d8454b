"""Which language an answer is in.

The header ``Accept-Language`` is not asked: the browsers of many offices are in English, their readers are not.
"""

from __future__ import annotations

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponseBase
from django.utils import translation


class ChosenLanguage:
    """Middleware behind the one that knows who is signed in."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Answer in the person's language, else in that of the cookie, else in Vietnamese."""
        language = language_of(request)
        with translation.override(language):
            request.LANGUAGE_CODE = language
            response = self.get_response(request)
        response.headers.setdefault("Content-Language", language)
        return response


def language_of(request: HttpRequest) -> str:
    """One of those that the site speaks."""
    cookie = request.COOKIES.get(settings.LANGUAGE_COOKIE_NAME, "")
    wanted = request.user.language if request.user.is_authenticated else cookie
    return wanted if wanted in dict(settings.LANGUAGES) else settings.LANGUAGE_CODE
