"""The tree as of a day: who stood where, under which name.

A row of a history holds from ``starts_on`` (``None``: from ever) to the day before ``ends_on`` (``None``: still).
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from django.db.models import F, Q, QuerySet

from roviec_web.bodies.models import Body, BodyName, BodyPlace


def in_force(day: date, prefix: str = "") -> Q:
    """The condition that a row with ``starts_on`` and ``ends_on`` holds on a day."""
    begun = Q(**{f"{prefix}starts_on__isnull": True}) | Q(**{f"{prefix}starts_on__lte": day})
    return begun & (Q(**{f"{prefix}ends_on__isnull": True}) | Q(**{f"{prefix}ends_on__gt": day}))


def alive_on(day: date) -> QuerySet[Body]:
    """Bodies that exist on a day."""
    return Body.objects.filter(in_force(day))


def is_alive(body: Body, day: date) -> bool:
    """Whether a body exists on a day."""
    return (body.starts_on is None or body.starts_on <= day) and (body.ends_on is None or body.ends_on > day)


def children_on(body: Body | None, day: date) -> QuerySet[Body]:
    """The bodies right under one (``None``: the tops), as of a day."""
    return children_of_all([body.pk] if body else [None], day)


def children_of_all(parents: Iterable[int | None], day: date) -> QuerySet[Body]:
    """The bodies right under any of these, as of a day; ``None`` among them stands for the top."""
    wanted = list(parents)
    under = Q(parent_id__in=[pk for pk in wanted if pk is not None])
    if None in wanted:
        under |= Q(parent__isnull=True)
    places = BodyPlace.objects.filter(in_force(day)).filter(under)
    return alive_on(day).filter(pk__in=places.values("body_id"))


def parent_on(body: Body, day: date) -> Body | None:
    """The body right above one on a day; ``None`` at the top, and where it does not exist."""
    place = BodyPlace.objects.filter(in_force(day), body=body).select_related("parent").first()
    return place.parent if place else None


def name_on(body: Body, day: date) -> str:
    """The name that a body bore on a day; the nearest one for a day outside its life."""
    rows = list(BodyName.objects.filter(body=body).order_by(F("starts_on").asc(nulls_first=True)))
    begun = [row for row in rows if row.starts_on is None or row.starts_on <= day]
    return (begun[-1] if begun else rows[0]).name


def names_on(bodies: Iterable[Body], day: date) -> dict[int, str]:
    """``name_on`` of many, by id, in one query; bodies without a name on that day bear their present one."""
    wanted = {body.pk: body.name for body in bodies}
    rows = BodyName.objects.filter(in_force(day), body_id__in=wanted)
    return {**wanted, **dict(rows.values_list("body_id", "name"))}


def subtree_on(body: Body, day: date) -> list[Body]:
    """A body and all under it as of a day, level by level from the top."""
    found: dict[int, Body] = {body.pk: body}
    level = [body.pk]
    while level:
        below = [child for child in children_of_all(level, day) if child.pk not in found]
        found.update((child.pk, child) for child in below)
        level = [child.pk for child in below]
    return list(found.values())
