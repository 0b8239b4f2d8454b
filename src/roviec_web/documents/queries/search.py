"""Searching over everything that a person may see: documents, clauses, bodies, people."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

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


def entries_visible_to(user: Person, kind: str) -> QuerySet[Entry]:
    """What a person may find of a kind. People have no body of their own: whom one sees decides over them."""
    entries = Entry.objects.filter(kind=kind)
    if kind == people.KIND:
        return entries.filter(code__in=people_visible_to(user).values("code"))
    return visible_to(entries, user, PERMISSION_OF[kind], path="body_path")


def search_for(user: Person, text: str, kinds: Iterable[str], *, limit: int) -> dict[str, list[Hit]]:
    """What is found by kind, at most ``limit`` of each; kinds without a hit are left out."""
    found = {kind: find(entries_visible_to(user, kind), kind, text, limit=limit) for kind in kinds}
    return {kind: hits for kind, hits in found.items() if hits}


def search_near_for(user: Person, text: str) -> dict[str, list[Hit]]:
    """Documents and bodies with nearly the words, for a slip of the finger."""
    kinds = (documents.DOCUMENT, bodies.KIND)
    found = {kind: find_near(entries_visible_to(user, kind), kind, text) for kind in kinds}
    return {kind: hits for kind, hits in found.items() if hits}
