"""Each request has an id, which stands in every line of the log that it causes, and one line when it is answered.

The line tells the pattern of the address, never the address itself: a one-time link is a secret.
"""

from __future__ import annotations

import logging
import re
import secrets
import time
from collections.abc import Callable
from contextvars import ContextVar
from typing import Final

from django.conf import settings
from django.http import HttpRequest, HttpResponseBase

HEADER: Final = "X-Request-ID"
_GIVEN: Final = re.compile(r"[0-9A-Za-z_-]{8,64}")
_current: ContextVar[str] = ContextVar("request_id", default="")
_log = logging.getLogger(__name__)


class RequestLog:
    """Middleware, the outermost: what the others take is in the time that it tells."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Answer, with the id; one that the proxy gave is kept."""
        given = request.headers.get(HEADER, "")
        name = given if _GIVEN.fullmatch(given) else secrets.token_hex(8)
        token = _current.set(name)
        began = time.perf_counter()
        try:
            response = self.get_response(request)
            if not request.path.startswith(settings.STATIC_URL):
                _tell(request, response.status_code, time.perf_counter() - began)
        finally:
            _current.reset(token)
        response.headers[HEADER] = name
        return response


class RequestIdFilter(logging.Filter):
    """Puts the id of the request, if there is one, into each line of the log."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Every line passes."""
        if name := _current.get():
            record.request_id = name
        return True


def _tell(request: HttpRequest, status: int, took_s: float) -> None:
    match = request.resolver_match
    user = getattr(request, "user", None)
    told = {
        "method": request.method,
        "route": match.route if match else "",
        "status": status,
        "took_ms": round(took_s * 1000, 1),
        "person": getattr(user, "code", None),
    }
    _log.info("request", extra=told)
