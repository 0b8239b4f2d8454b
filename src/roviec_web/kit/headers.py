"""Headers on every answer: scripts and styles of our own files only, no frames, nothing guessed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from django.conf import settings
from django.http import HttpRequest, HttpResponseBase

POLICY: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; manifest-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'"
)
"""Without the addresses that a form may lead to besides our own."""


class SafeHeaders:
    """Middleware; a view that serves people's files sets a narrower policy of its own, which stays."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response
        # A browser holds the whole way of a form against the policy, the redirect to the province's sign-in included.
        self.policy = " ".join([POLICY, *settings.SIGN_IN_ORIGINS])

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Answer, with the headers."""
        response = self.get_response(request)
        response.headers.setdefault("Content-Security-Policy", self.policy)
        response.headers.setdefault("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
        return response
