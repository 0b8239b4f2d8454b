"""Why somebody may do something on a body, or may not; and who may."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import QuerySet
from django.utils import timezone

from roviec_web.bodies.models import Body
from roviec_web.people.access import Permission, in_force, kinds_with, may
from roviec_web.people.models import Person, Role


@dataclass(frozen=True, slots=True)
class Answer:
    """What the access rule says, and the roles from which it follows."""

    granted: bool
    giving: tuple[Role, ...]
    """In force, on the body or above it, with the permission: each alone would do."""
    without: tuple[Role, ...]
    """In force there, of a kind that lacks the permission."""
    not_now: tuple[Role, ...]
    """There and of such a kind, but not yet or no longer in force."""
    elsewhere: tuple[Role, ...]
    """In force, of such a kind, on other bodies."""


def explain(person: Person, permission: Permission, body: Body) -> Answer:
    """Ask the rule itself, then show each role beside it: the answer is never made from the list."""
    roles = list(person.roles.select_related("body", "standing_in_for__person"))
    current = set(in_force(person.roles.all()).values_list("pk", flat=True))
    giving: list[Role] = []
    without: list[Role] = []
    not_now: list[Role] = []
    elsewhere: list[Role] = []
    for role in roles:
        is_here = body.path.startswith(role.body.path)
        has_permission = role.kind in kinds_with(permission)
        if role.pk in current and has_permission:
            (giving if is_here else elsewhere).append(role)
        elif role.pk in current and is_here:
            without.append(role)
        elif is_here and has_permission:
            not_now.append(role)
    return Answer(may(person, permission, body), tuple(giving), tuple(without), tuple(not_now), tuple(elsewhere))


def roles_reaching(permission: Permission, body: Body) -> QuerySet[Role]:
    """Every role in force that lets its holder do something on a body: on it and on all above it."""
    codes = body.path.rstrip(".").split(".")
    above = [".".join(codes[: depth + 1]) + "." for depth in range(len(codes))]
    roles = in_force(Role.objects.filter(body__path__in=above, kind__in=kinds_with(permission)), timezone.localdate())
    return roles.select_related("person", "body", "standing_in_for__person").order_by(
        "body__path", "person__name", "kind"
    )
