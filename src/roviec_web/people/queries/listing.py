"""The list of people: what it can be asked for, and in what orders."""

from __future__ import annotations

from typing import Final

from django.contrib.auth.hashers import UNUSABLE_PASSWORD_PREFIX
from django.db.models import QuerySet

from roviec_web.kit.lists.narrowing import having_words, under_path
from roviec_web.kit.lists.paging import Order
from roviec_web.people.access import in_force
from roviec_web.people.models import Person
from roviec_web.people.queries.people import people_visible_to, roles_visible_to, with_roles_in

ORDERS: Final[dict[str, Order]] = {
    "name": Order("listed_as"),
    "-name": Order("listed_as", falling=True),
    "-joined": Order("joined_at", falling=True),
    "joined": Order("joined_at"),
}
"""By the word in the address."""


def find_people(
    user: Person, *, q: str = "", body: str = "", kind: str = "", state: str = "", under: str = ""
) -> QuerySet[Person]:
    """The people whom somebody may see, narrowed, with ``shown_roles``.

    Args:
        user: who asks.
        q: words of name, position or address, with or without accents.
        body: words of the name of a body on which they hold a role.
        kind: of a role that they hold, on that body where one is asked for.
        state: ``""`` open accounts, ``"waiting"`` those not yet come in, ``"left"`` the others.
        under: path of the body in whose subtree they have or had a role.
    """
    people = having_words(people_visible_to(user).filter(is_active=state != "left"), "folded", q)
    roles = roles_visible_to(user)
    if under:
        people = people.filter(pk__in=under_path(roles, "body__path", under).values("person"))
    if body or kind:
        held = having_words(roles if state == "left" else in_force(roles), "body__folded", body)
        people = people.filter(pk__in=(held.filter(kind=kind) if kind else held).values("person"))
    if state == "waiting":
        people = people.filter(last_login__isnull=True, password__startswith=UNUSABLE_PASSWORD_PREFIX)
    return with_roles_in(people, user)
