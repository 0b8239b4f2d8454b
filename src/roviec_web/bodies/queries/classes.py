"""The bodies of a class as of a day; those that have ended since by who goes on for them, visibly."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from roviec_web.bodies.models import Body
from roviec_web.bodies.naming.classes import BodyClass, belongs, read_class
from roviec_web.bodies.queries.days import alive_on, is_alive, names_on, subtree_on
from roviec_web.bodies.queries.successors import Successor, successors_of_all


@dataclass(frozen=True, slots=True)
class ClassMember:
    """One body that a class means."""

    body: Body
    """As it was on the day of the document."""
    name: str
    """That it bore on that day."""
    successors: tuple[Successor, ...]
    """Who goes on for it on the day of asking: itself, without steps, while it exists."""


def members_of(body_class: BodyClass, within: Body, *, written_on: date, on: date) -> list[ClassMember]:
    """The bodies of a class in the subtree of one, as of the day of a document, and who they are on another day.

    Args:
        body_class: of ``read_class``.
        within: ancestor; the class of a province's plan is that of the province.
        written_on: day of the document: it means who existed then.
        on: day of asking.
    """
    found = [
        body
        for body in _under(within, written_on)
        if body.kind.code in body_class.kinds and body.pk != within.pk and is_alive(body, written_on)
    ]
    names = names_on(found, written_on)
    members = [body for body in found if belongs(body_class, body.kind.code, names[body.pk])]
    onward = successors_of_all(members, on)
    return [ClassMember(body, names[body.pk], onward[body.pk]) for body in members]


def members_of_words(words: str, within: Body, *, written_on: date, on: date) -> list[ClassMember] | None:
    """``members_of`` for a class as printed; ``None`` where the words name no class that can be listed."""
    body_class = read_class(words)
    return None if body_class is None else members_of(body_class, within, written_on=written_on, on=on)


def _under(within: Body, day: date) -> list[Body]:
    """The subtree on a day, and what stands in today's subtree and existed then: old units keep their place in it."""
    then = {body.pk for body in subtree_on(within, day)}
    now = alive_on(day).filter(path__startswith=within.path).values_list("pk", flat=True)
    return list(Body.objects.filter(pk__in=then.union(now)).select_related("kind").order_by("name", "pk"))
