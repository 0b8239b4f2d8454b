"""Who goes on for a body that no longer exists (ledger R19), with the steps that lead there, so that it is visible."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import Q

from roviec_web.bodies.models import Body, Succession
from roviec_web.bodies.queries.days import is_alive


@dataclass(frozen=True, slots=True)
class Successor:
    """A body that exists on the day asked for."""

    body: Body
    steps: tuple[Succession, ...]
    """From the body asked for to this one, in their order; empty where it still exists itself."""


def successors_of(body: Body, day: date) -> tuple[Successor, ...]:
    """The bodies that go on for one as of a day: itself while it exists, none where nobody took it up."""
    return successors_of_all([body], day)[body.pk]


def successors_of_all(bodies: Iterable[Body], day: date) -> dict[int, tuple[Successor, ...]]:
    """``successors_of`` of many, by id; two queries for each step back in time, however many bodies."""
    asked = list({body.pk: body for body in bodies}.values())
    onward = _steps_from(asked, day)
    return {body.pk: tuple(_follow(body, day, onward)) for body in asked}


def _steps_from(bodies: list[Body], day: date) -> dict[int, list[tuple[Succession, list[Body]]]]:
    """Of every ended body that can be reached: its successions until the day, with who went on."""
    onward: dict[int, list[tuple[Succession, list[Body]]]] = {}
    ended = [body for body in bodies if not is_alive(body, day)]
    sides = Succession.before.through.objects
    while ended:
        wanted = {body.pk: body for body in ended}
        onward.update((pk, []) for pk in wanted)
        reached: dict[int, Body] = {}
        rows = sides.filter(body_id__in=wanted, succession__on__lte=day).select_related("succession")
        for row in rows.order_by("succession__on", "pk").prefetch_related("succession__after"):
            after = list(row.succession.after.all())
            if all(each.pk != row.body_id for each in after):
                onward[row.body_id].append((row.succession, after))
                reached.update((each.pk, each) for each in after)
        ended = [body for pk, body in reached.items() if pk not in onward and not is_alive(body, day)]
    return onward


def _follow(body: Body, day: date, onward: dict[int, list[tuple[Succession, list[Body]]]]) -> Iterable[Successor]:
    """Each living successor once, by the shortest way."""
    seen = {body.pk}
    frontier: list[Successor] = [Successor(body, ())]
    while frontier:
        further: list[Successor] = []
        for reached in frontier:
            if is_alive(reached.body, day):
                yield reached
                continue
            for step, after in onward.get(reached.body.pk, ()):
                fresh = [each for each in after if each.pk not in seen]
                seen.update(each.pk for each in fresh)
                further += [Successor(each, (*reached.steps, step)) for each in fresh]
        frontier = further


def successions_of(body: Body) -> list[Succession]:
    """Every succession that a body had a part in, by day."""
    found = Succession.objects.filter(Q(before=body) | Q(after=body)).distinct()
    return list(found.prefetch_related("before", "after"))
