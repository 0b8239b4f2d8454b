"""Asks of every request what its route declared; a route that declared nothing answers nobody."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from allauth.account.adapter import get_adapter
from allauth.account.internal.flows.reauthentication import get_reauthentication_flows, suspend_request
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import ImproperlyConfigured
from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse

from roviec_web.people.access import paths_of
from roviec_web.people.factors import gave_second_factor
from roviec_web.people.library_routes import LIBRARY_ROUTES
from roviec_web.people.models import Person
from roviec_web.people.routes import Audience, RouteRule, rule_of


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
        """Let the request through, ask for sign-in or a factor, or answer as if nothing stood here.

        Raises:
            Http404: the person has the permission nowhere.
            ImproperlyConfigured: the route declared nothing.
        """
        del args, kwargs
        match = request.resolver_match
        rule = declared_rule(view, match.url_name if match else None)
        if rule is None:
            message = f"{view.__module__} declares no rule for {request.path}"
            raise ImproperlyConfigured(message)
        return None if rule.audience is Audience.PUBLIC else _answer(request, rule)


def _answer(request: HttpRequest, rule: RouteRule) -> HttpResponseBase | None:
    """In this order: who, with both factors, with the permission, and lately enough."""
    person = request.user
    if not isinstance(person, Person):
        return redirect_to_login(request.get_full_path())
    if rule.second_factor and not gave_second_factor(request):
        return redirect("console:account.protect")
    if rule.permission is not None and not paths_of(person, rule.permission):
        raise Http404
    if rule.fresh and get_adapter(request).is_reauthentication_required(app=""):
        return _ask_again(request, person)
    return None


def _ask_again(request: HttpRequest, person: Person) -> HttpResponseBase:
    """By password where there is one, else by a factor; then the request goes on as it was sent."""
    ways = [flow["id"] for flow in get_reauthentication_flows(person)]
    way = reverse("account_reauthenticate" if "reauthenticate" in ways else ways[0])
    response: HttpResponseBase = suspend_request(request, way)
    return response


def declared_rule(view: Callable[..., Any], name: str | None) -> RouteRule | None:
    """Of our views what they say; of a library's what ``LIBRARY_ROUTES`` says of the route's name."""
    return rule_of(view) or (None if _is_ours(view) else LIBRARY_ROUTES.get(name or ""))


def _is_ours(view: Callable[..., Any]) -> bool:
    return view.__module__.partition(".")[0] == "roviec_web"
