"""Searching over everything that a person may see: documents, clauses, bodies, people."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, TypeAlias

from django.db.models import QuerySet

from roviec_web.bodies import search as bodies
from roviec_web.documents import search as documents
from roviec_web.kit.search.finding import Hit, find
from roviec_web.kit.search.models import Entry
from roviec_web.kit.search.near import find_near
from roviec_web.people import search as people
from roviec_web.people.access import Permission, visible_to
from roviec_web.people.models import Person
from roviec_web.people.queries.people import people_visible_to

PERMISSION_OF: Final = {
    documents.DOCUMENT: Permission.DOCUMENT_VIEW,
    documents.CLAUSE: Permission.DOCUMENT_VIEW,
    bodies.KIND: Permission.BODY_VIEW,
    people.KIND: Permission.PERSON_VIEW,
}
"""What lets a person find things of each kind, in the order in which kinds are shown."""
NEARLY: Final = (documents.DOCUMENT, bodies.KIND)
"""Kinds whose titles are looked at for a slip of the finger."""


Rows: TypeAlias = dict[str, QuerySet[Entry]]
"""What a person may find, by kind."""


def entries_visible_to(user: Person, kinds: Iterable[str]) -> Rows:
    """What a person may find of these kinds; the rights are asked once a permission.

    People have no body of their own: whom one sees decides over them.
    """
    rows: dict[Permission, QuerySet[Entry]] = {}
    for permission in {PERMISSION_OF[kind] for kind in kinds}:
        if permission is Permission.PERSON_VIEW:
            rows[permission] = Entry.objects.filter(code__in=people_visible_to(user).values("code"))
        else:
            rows[permission] = visible_to(Entry.objects.all(), user, permission, path="body_path")
    return {kind: rows[PERMISSION_OF[kind]].filter(kind=kind) for kind in kinds}


def search(rows: Rows, text: str, *, limit: int) -> dict[str, list[Hit]]:
    """What is found by kind, at most ``limit`` of each; kinds without a hit are left out."""
    found = {kind: find(entries, kind, text, limit=limit) for kind, entries in rows.items()}
    return {kind: hits for kind, hits in found.items() if hits}


def search_near(rows: Rows, text: str) -> dict[str, list[Hit]]:
    """Documents and bodies with nearly the words, for a slip of the finger."""
    near = {kind: find_near(entries, kind, text) for kind, entries in rows.items() if kind in NEARLY}
    return {kind: hits for kind, hits in near.items() if hits}
