"""How bodies are found: by their names, those that they bore before too."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from django.db.models import QuerySet

from roviec_web.bodies.models import Body, BodyName
from roviec_web.kit.search.entries import Found, forget_all, keep_many

KIND = "body"
BATCH = 500


def index_bodies(bodies: Iterable[Body]) -> None:
    """Bring what is searched of these bodies in step; in the transaction that changed them."""
    wanted = list(bodies)
    for at in range(0, len(wanted), BATCH):
        _index(wanted[at : at + BATCH])


def index_all() -> int:
    """Write every body anew; how many."""
    forget_all(KIND)
    everything: QuerySet[Body] = Body.objects.select_related("parent")
    index_bodies(everything.iterator(chunk_size=BATCH))
    return everything.count()


def _index(bodies: list[Body]) -> None:
    names: dict[int, set[str]] = defaultdict(set)
    for row in BodyName.objects.filter(body__in=bodies):
        names[row.body_id] |= {row.name, row.abbreviation}
    keep_many(KIND, {body.code: [_found(body, names[body.pk])] for body in bodies})


def _found(body: Body, names: set[str]) -> Found:
    others = sorted(names - {body.name, body.abbreviation, ""})
    where = [body.abbreviation, body.parent.name if body.parent else ""]
    return Found(body.name, body.path, detail=" · ".join(filter(None, where)), text="; ".join(others))
