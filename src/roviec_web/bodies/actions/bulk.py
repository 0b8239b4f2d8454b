"""Many bodies at once: a few statements for each thousand, one audit row with their count and digest, one event."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from roviec_web.bodies import events
from roviec_web.bodies.actions.steps import FOLDED_LENGTH, path_under
from roviec_web.bodies.models import Body, BodyKind, BodyName, BodyPlace
from roviec_web.bodies.search import index_bodies
from roviec_web.kit import audit
from roviec_web.kit.audit import Actor
from roviec_web.kit.folding import fold

_BATCH: Final = 500


@dataclass(frozen=True, slots=True)
class Stay:
    """A place in the tree from a day to a day."""

    above: str | Body | None
    """Key of another new body, a body that there is, or the top."""
    starts_on: date | None = None
    ends_on: date | None = None


@dataclass(frozen=True, slots=True)
class NewBody:
    """A body to be made; values are taken as they are, so the caller has checked them."""

    key: str
    """By which the others of the same call name it."""
    kind: str
    """Code."""
    name: str
    stays: tuple[Stay, ...]
    """Where it stood, in the order of days; the last one gives its path."""
    abbreviation: str = ""
    identifier: str = ""
    unit_code: str = ""
    starts_on: date | None = None
    ends_on: date | None = None


def insert_bodies(rows: Sequence[NewBody]) -> dict[str, Body]:
    """Write bodies with their names and places; by key. Rows whose last place is another row come in any order."""
    kinds = {kind.code: kind for kind in BodyKind.objects.all()}
    made: dict[str, Body] = {}
    waiting = {row.key: row for row in rows}
    while waiting:
        ready = [row for row in waiting.values() if _above(row.stays[-1], made) is not _WAIT]
        if not ready:
            message = f"bodies stand above each other in a ring: {sorted(waiting)[:5]}"
            raise ValueError(message)
        for row in ready:
            made[row.key] = _body_of(row, kinds[row.kind], made)
            del waiting[row.key]
        Body.objects.bulk_create([made[row.key] for row in ready], batch_size=_BATCH)
    _insert_histories(rows, made)
    index_bodies(made.values())
    return made


class _Wait:
    """Stands for a place that is not made yet."""


_WAIT: Final = _Wait()


def _above(stay: Stay, made: dict[str, Body]) -> Body | _Wait | None:
    if isinstance(stay.above, str):
        return made.get(stay.above, _WAIT)
    return stay.above


def _body_of(row: NewBody, kind: BodyKind, made: dict[str, Body]) -> Body:
    parent = _above(row.stays[-1], made)
    assert not isinstance(parent, _Wait)
    body = Body(
        kind=kind,
        parent=parent,
        name=row.name,
        abbreviation=row.abbreviation,
        folded=fold(f"{row.name} {row.abbreviation}")[:FOLDED_LENGTH],
        identifier=row.identifier,
        unit_code=row.unit_code,
        starts_on=row.starts_on,
        ends_on=row.ends_on,
    )
    body.path = path_under(parent, body.code)
    return body


def _insert_histories(rows: Sequence[NewBody], made: dict[str, Body]) -> None:
    BodyName.objects.bulk_create(
        (
            BodyName(body=made[row.key], name=row.name, abbreviation=row.abbreviation, starts_on=row.starts_on)
            for row in rows
        ),
        batch_size=_BATCH,
    )
    places = []
    for row in rows:
        for stay in row.stays:
            parent = _above(stay, made)
            assert not isinstance(parent, _Wait)
            places.append(BodyPlace(body=made[row.key], parent=parent, starts_on=stay.starts_on, ends_on=stay.ends_on))
    BodyPlace.objects.bulk_create(places, batch_size=_BATCH)


def record_many(
    action: str, bodies: Iterable[Body], *, parent: Body | None, acting_user: Actor | None, **data: object
) -> None:
    """One audit row and one event for bodies that were written together."""
    lines = sorted(f"{body.code} {body.kind_id} {body.path} {body.name} {body.version}" for body in bodies)
    digest = hashlib.sha256("\n".join(lines).encode()).hexdigest()
    audit.record(
        action,
        acting_user=acting_user,
        target=parent,
        body_path=parent.path if parent else "",
        data={"count": len(lines), "digest": digest, **data},
    )
    events.tell(events.IMPORTED, parent, count=len(lines))
