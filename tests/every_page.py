"""Every page of the site that answers a GET, for the tests that look at all of them; nothing is to be registered.

The routes come from the resolver, their objects from the makers of the permission matrix (``route_makers``). What is no
page (a file, a part for htmx, an answer that leads elsewhere) is left out where it is asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from django.urls import URLResolver, get_resolver, reverse
from people import give_role, make_person, signed_in_client
from rights_world import make_world
from route_makers import ROUTES

from roviec_web.kit.heartbeat import beat, new_worker_name
from roviec_web.people.models import RoleKind

if TYPE_CHECKING:
    from django.test import Client

ALL_ROLES = (RoleKind.PLANNER, RoleKind.ADMINISTRATOR, RoleKind.AUDITOR)
"""Together they open every page."""
OPEN = ("/account/login/", "/account/password/reset/", "/language-of-nothing/")
"""Pages of the library and of errors that a stranger sees."""
EXTRA = ("/search/?q=tiem+chung", "/search/?q=zzzz", "/documents/?q=zzzz", "/people/?q=zzzz", "/no/such/page/")
"""Besides the routes as they are: with hits, without, with nothing to show."""


class Site(NamedTuple):
    """Who looks, and what at."""

    client: Client
    addresses: list[str]


def make_site(language: str = "vi") -> Site:
    """A world with objects, somebody with every role in it, and the addresses of all that they can open."""
    world = make_world()
    place = world.places["own"]
    person = make_person("Nguyễn Thị An")
    for kind in ALL_ROLES:
        give_role(person, place.body, kind)
    give_role(person, world.places["parent"].body, RoleKind.ADMINISTRATOR)
    asked = [(name, one) for name, one in ROUTES.items() if "GET" in one.methods.split() and name in _names()]
    addresses = [reverse(name, kwargs=one.of(place) if one.of else {}) for name, one in asked]
    client = signed_in_client(person, language=language)
    client.get("/")  # the first request of a sign-in writes it down
    beat(new_worker_name())  # somebody works, as on every site that is well
    return Site(client, sorted({*addresses, *EXTRA}))


def is_page(answer) -> bool:
    """Whether an answer is a whole page, and not a file, a part of a page, or a way elsewhere."""
    is_html = not answer.streaming and "text/html" in answer.headers.get("Content-Type", "")
    return is_html and b"<html" in answer.content[:2000]


def let_go(answer) -> None:
    """Read what is no page to its end, which closes its file; ``close`` would close the database of the test too."""
    if answer.streaming:
        for _ in answer:
            pass


def _names() -> set[str]:
    waiting, found = [("", pattern) for pattern in get_resolver().url_patterns], set()
    while waiting:
        space, pattern = waiting.pop()
        if isinstance(pattern, URLResolver):
            inner = f"{space}{pattern.namespace}:" if pattern.namespace else space
            waiting += [(inner, each) for each in pattern.url_patterns]
        else:
            found.add(f"{space}{pattern.name}")
    return found
