"""Bodies to choose from while somebody types; there can be thousands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from django.db.models import Case, Count, IntegerField, Value, When
from django.db.models.functions import Length

from roviec_web.bodies.models import Body
from roviec_web.kit.folding import fold
from roviec_web.kit.lists.narrowing import having_words
from roviec_web.people.access import Permission
from roviec_web.people.models import Person
from roviec_web.people.queries.bodies import bodies_visible_to

MOST_SUGGESTED: Final = 12


@dataclass(frozen=True, slots=True)
class Choice:
    """A body with the words that name it and no other."""

    body: Body
    words: str
    """Its name; with its code where another of the bodies is called so too."""


def suggest_bodies(user: Person, permission: Permission, text: str) -> list[Choice]:
    """Bodies of today on which a person has a permission, whose names have every word; without words none.

    Those whose names begin as it was typed come first, then from the top of the tree down, by name.
    """
    folded = fold(text)
    if not folded:
        return []
    bodies = bodies_visible_to(user, permission).filter(ends_on__isnull=True)
    begins = Case(When(folded__startswith=folded, then=Value(0)), default=Value(1), output_field=IntegerField())
    found = (
        having_words(bodies, "folded", text)
        .select_related("parent")
        .order_by(begins, Length("path"), "folded")[:MOST_SUGGESTED]
    )
    shown = list(found)
    named = bodies.filter(name__in={body.name for body in shown}).order_by().values("name")
    several = set(named.annotate(count=Count("pk")).filter(count__gt=1).values_list("name", flat=True))
    return [Choice(body, f"{body.name} ({body.code})" if body.name in several else body.name) for body in shown]
