"""The bodies that the names of a document mean, in the tree around the document's own body.

Names are looked for in the tree that the body stands in: everything under the top of its province (or, above a
province, under itself), and the bodies above it with what stands right beside them. That an office exists, and what
it is called, is published law; nothing else of a body outside a person's rights is shown by a match.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from django.db.models import Q, QuerySet
from django.utils import timezone

from roviec_web.bodies.kinds import PROVINCE
from roviec_web.bodies.models import Alias, Body, BodyName
from roviec_web.bodies.naming.index import NameIndex, NameRow
from roviec_web.bodies.naming.matching import Certainty, Found, How, find_body
from roviec_web.bodies.queries.successors import Successor, successors_of_all
from roviec_web.kit.folding import fold

_MOST_FOLDED: Final = 300


@dataclass(frozen=True, slots=True)
class Match:
    """What a name of a document means."""

    text: str
    """As it was asked."""
    certainty: Certainty
    how: How
    body: Body | None
    """Where it is sure."""
    candidates: tuple[Body, ...]
    """Where it is doubtful, the likeliest first: a person chooses, and ``confirm_alias`` keeps the choice."""
    successors: tuple[Successor, ...]
    """Who goes on for ``body`` today; itself, without steps, while it exists."""


def match_names(names: Iterable[str], *, document_body: Body, written_on: date | None = None) -> dict[str, Match]:
    """The bodies that names mean in a document of a body.

    Args:
        names: as printed, each is answered once.
        document_body: whose document it is.
        written_on: day of the document; ``None``: today.

    Returns:
        A match a name; names of classes have the certainty *class* (``queries.classes`` lists their members).
    """
    texts = list(dict.fromkeys(names))
    day = written_on or timezone.localdate()
    index = build_index(document_body, day)
    aliases = _aliases(texts, document_body)
    found: dict[str, Found] = {}
    for text in texts:
        alias = aliases.get(fold(text)[:_MOST_FOLDED])
        sure = Found(Certainty.SURE, (alias,), How.ALIAS) if alias is not None else None
        found[text] = sure or find_body(text, index, near=document_body.path)
    bodies = Body.objects.select_related("kind").in_bulk({pk for each in found.values() for pk in each.bodies})
    onward = successors_of_all(bodies.values(), timezone.localdate())
    return {text: _match(text, each, bodies, onward) for text, each in found.items()}


def _match(text: str, found: Found, bodies: dict[int, Body], onward: dict[int, tuple[Successor, ...]]) -> Match:
    named = tuple(bodies[pk] for pk in found.bodies)
    if found.certainty is Certainty.SURE:
        return Match(text, found.certainty, found.how, named[0], (), onward[named[0].pk])
    return Match(text, found.certainty, found.how, None, named, ())


def bodies_around(body: Body) -> QuerySet[Body]:
    """The tree that the names of a body's documents are looked for in."""
    above = [path for path in _paths_to(body.path) if path != body.path]
    province = Body.objects.filter(path__in=[*above, body.path], kind__level=PROVINCE).order_by("path").first()
    around = Q(path__startswith=province.path if province else body.path)
    for path in above:
        around |= Q(path=path) | Q(parent__path=path)
    return Body.objects.filter(around)


def build_index(body: Body, day: date) -> NameIndex:
    """Every name of the bodies around one, with which of them were borne on a day; two queries."""
    names = list(BodyName.objects.filter(body__in=bodies_around(body)).select_related("body").order_by("pk"))
    by_path = {row.body.path: row.body.name for row in names}
    rows: list[NameRow] = []
    for row in names:
        of = row.body
        above = tuple(by_path[path] for path in reversed(_paths_to(of.path)[:-1]) if path in by_path)
        present = _holds(row.starts_on, row.ends_on, day) and _holds(of.starts_on, of.ends_on, day)
        rows.append(NameRow(of.pk, row.name, above, of.path, row.abbreviation, present))
    return NameIndex(rows)


def _holds(starts_on: date | None, ends_on: date | None, day: date) -> bool:
    return (starts_on is None or starts_on <= day) and (ends_on is None or ends_on > day)


def _paths_to(path: str) -> list[str]:
    """The paths from the top down to this one."""
    parts = path.split(".")[:-1]
    return [".".join(parts[: size + 1]) + "." for size in range(len(parts))]


def _aliases(texts: list[str], body: Body) -> dict[str, int]:
    """Confirmed spellings by their folded text: the narrowest subtree that holds the document's body wins."""
    folded = {fold(text)[:_MOST_FOLDED] for text in texts}
    here = Q(within__isnull=True) | Q(within__path__in=_paths_to(body.path))
    rows = Alias.objects.filter(here, folded__in=folded).select_related("within")
    widest_first = sorted(rows, key=lambda alias: len(alias.within.path) if alias.within else 0)
    return {alias.folded: alias.body_id for alias in widest_first}
