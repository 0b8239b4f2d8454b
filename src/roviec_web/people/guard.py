"""Asks of every request what its route declared; a route that declared nothing answers nobody."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import ImproperlyConfigured
from django.http import Http404, HttpRequest, HttpResponseBase

from roviec_web.people.access import paths_of
from roviec_web.people.routes import Audience, RouteRule, rule_of

OTHERS: Final = {"allauth": RouteRule(Audience.PUBLIC)}
"""Views of libraries, by package: they ask for sign-in themselves where they must."""


class RouteGuard:
    """Middleware behind the one that knows who is signed in."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Pass on; the work is done once the view is known."""
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, view: Callable[..., Any], args: object, kwargs: object
    ) -> HttpResponseBase | None:
        """Let the request through, ask for sign-in, or answer as if nothing stood here.

        Raises:
            Http404: the person has the permission nowhere.
            ImproperlyConfigured: the route declared nothing.
        """
        del args, kwargs
        rule = declared_rule(view)
        if rule is None:
            message = f"{view.__module__} declares no rule for {request.path}"
            raise ImproperlyConfigured(message)
        if rule.audience is Audience.PUBLIC:
            return None
        if not request.user.is_authenticated:
            return redirect_to_login(request.get_full_path())
        if rule.permission is not None and not paths_of(request.user, rule.permission):
            raise Http404
        return None


def declared_rule(view: Callable[..., Any]) -> RouteRule | None:
    """Of our views what they say; of a library's what ``OTHERS`` says."""
    package = getattr(view, "__module__", "").partition(".")[0]
    return rule_of(view) or OTHERS.get(package)
