"""The tree as a page opens it, level by level, of the bodies that somebody may see."""

from __future__ import annotations

from datetime import date

from django.db.models import Count, OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce

from roviec_web.bodies.models import Body, BodyPlace, NameQuestion
from roviec_web.bodies.queries.days import in_force

SHOWN = 150
"""Bodies of one level that are shown at once; a page with as many stays under 100 KB."""


def tops_on(visible: QuerySet[Body], day: date) -> QuerySet[Body]:
    """The bodies whose parent on a day is not among those that may be seen: where the tree begins.

    Args:
        visible: what ``people.access`` lets the person see.
        day: of the tree.
    """
    places = BodyPlace.objects.filter(in_force(day), body__in=visible).exclude(parent__in=visible.values("pk"))
    return _level(visible, places, day)


def children_within(visible: QuerySet[Body], body: Body, day: date) -> QuerySet[Body]:
    """The bodies right under one on a day, of those that may be seen."""
    return _level(visible, BodyPlace.objects.filter(in_force(day), parent=body), day)


def _level(visible: QuerySet[Body], places: QuerySet[BodyPlace], day: date) -> QuerySet[Body]:
    """Alive bodies of these places in the order of a list of recipients: by level and kind, then by name.

    Each says how many are right ``below`` it.
    """
    under = BodyPlace.objects.filter(in_force(day), in_force(day, "body__"), parent=OuterRef("pk"))
    counted = under.order_by().values("parent").annotate(number=Count("pk")).values("number")
    found = visible.filter(in_force(day), pk__in=places.values("body_id"))
    found = found.annotate(below=Coalesce(Subquery(counted), 0))
    return found.select_related("kind").order_by("kind__level", "kind__branch", "kind__name", "folded", "pk")


def ended_under(visible: QuerySet[Body], body: Body) -> QuerySet[Body]:
    """The bodies under one that have ended, the last ones first."""
    below = visible.filter(path__startswith=body.path, ends_on__isnull=False).exclude(pk=body.pk)
    return below.select_related("kind").order_by("-ends_on", "name", "pk")


def open_questions(within: QuerySet[Body]) -> QuerySet[NameQuestion]:
    """Names that wait for somebody to say whom they mean, in the documents of these bodies."""
    return NameQuestion.objects.filter(within__in=within, dismissed_at__isnull=True)
