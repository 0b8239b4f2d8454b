"""What an action refuses becomes an answer."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse, HttpResponseBase

from roviec_web.console.errors.views import refused
from roviec_web.kit.errors import ActionError


class Refusals:
    """Middleware; views let an ``ActionError`` pass."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Pass on."""
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """A page or a message of a refusal; anything else goes its way."""
        return refused(request, exception) if isinstance(exception, ActionError) else None
