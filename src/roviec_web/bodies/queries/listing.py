"""The list of bodies: what it can be asked for, and in what orders. The tree as of a day is ``tree.py``."""

from __future__ import annotations

from typing import Final

from django.db.models import QuerySet

from roviec_web.bodies.models import Body, BodyKind
from roviec_web.kit.folding import fold
from roviec_web.kit.lists.narrowing import having_words, under_path
from roviec_web.kit.lists.paging import Order

ORDERS: Final[dict[str, Order]] = {"name": Order("folded"), "-name": Order("folded", falling=True)}
"""By the word in the address."""


def find_bodies(
    visible: QuerySet[Body],
    *,
    q: str = "",
    kind: str = "",
    branch: str = "",
    level: int | None = None,
    state: str = "",
    under: str = "",
) -> QuerySet[Body]:
    """The bodies of today, or those that ended, each with kind and parent.

    Args:
        visible: those that ``people.access`` lets the person see.
        q: words of name or abbreviation, with or without accents.
        kind: words of the name of the kind.
        branch: of the kind.
        level: of the kind.
        state: ``"ended"`` for those that are no more; empty for the others.
        under: path of the body to whose subtree the list is cut.
    """
    found = under_path(having_words(visible, "folded", q), "path", under)
    found = found.filter(ends_on__isnull=state != "ended")
    if kind:
        found = found.filter(kind__in=_kinds_named(kind))
    if branch:
        found = found.filter(kind__branch=branch)
    if level is not None:
        found = found.filter(kind__level=level)
    return found.select_related("kind", "parent")


def _kinds_named(words: str) -> list[int]:
    """There are some hundred kinds: their names need no column to be searched."""
    wanted = fold(words).split()
    kinds = BodyKind.objects.values_list("pk", "name", "name_en")
    return [pk for pk, name, english in kinds if all(word in fold(f"{name} {english}") for word in wanted)]
