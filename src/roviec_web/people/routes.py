"""Every route says who may call it: ``@public``, ``@signed_in``, ``@one_factor`` or ``@needs(permission)``.

The declaration opens the door of the house only. Which rows are behind it is decided by ``access.visible_to``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any, Final, TypeVar

from django.http import HttpRequest

from roviec_web.people.access import Permission
from roviec_web.people.models import Person

_View = TypeVar("_View", bound=Callable[..., Any])
_MARK: Final = "route_rule"


class Audience(Enum):
    """Who a route is for."""

    PUBLIC = "public"
    SIGNED_IN = "signed in"
    PERMITTED = "permitted"


@dataclass(frozen=True, slots=True)
class RouteRule:
    """What a route asks of its caller."""

    audience: Audience
    permission: Permission | None = None
    """On some body at least; ``None`` unless *permitted*."""
    second_factor: bool = True
    """Whether who is signed in without a second factor is sent to set one up first."""
    fresh: bool = False
    """Whether who proved themselves long ago is asked to do it again first."""


def public(view: _View) -> _View:
    """Anybody may call it."""
    return _marked(view, RouteRule(Audience.PUBLIC))


def signed_in(view: _View) -> _View:
    """Whoever is signed in may call it; it shows only what is their own."""
    return _marked(view, RouteRule(Audience.SIGNED_IN))


def one_factor(view: _View) -> _View:
    """Whoever is signed in, even without a second factor: the pages on which it is set up."""
    return _marked(view, RouteRule(Audience.SIGNED_IN, second_factor=False))


def freshly_signed_in(view: _View) -> _View:
    """A sensitive act: whoever declared themselves by the decorator below, and proved themselves minutes ago."""
    rule = rule_of(view)
    assert rule is not None, "it stands above @signed_in or @needs"
    return _marked(view, replace(rule, fresh=True))


def needs(permission: Permission) -> Callable[[_View], _View]:
    """Whoever has the permission on a body may call it; the rows go through ``access.visible_to``."""
    return lambda view: _marked(view, RouteRule(Audience.PERMITTED, permission))


def rule_of(view: Callable[..., Any]) -> RouteRule | None:
    """What a view declared; ``None`` where it declared nothing, which the guard refuses."""
    rule = getattr(view, _MARK, None)
    return rule if isinstance(rule, RouteRule) else None


def person_of(request: HttpRequest) -> Person:
    """Who called, in a view that the guard has let them into."""
    person = request.user
    assert isinstance(person, Person), "the view is open to strangers"
    return person


def _marked(view: _View, rule: RouteRule) -> _View:
    setattr(view, _MARK, rule)
    return view
