"""What the page of a document shows beside its own row."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from django.db.models import QuerySet

from roviec_web.bodies.models import Body
from roviec_web.documents.models import Compilation, Document
from roviec_web.documents.queries.documents import documents_visible_to
from roviec_web.people.access import Permission, permissions_of, roles_in_force
from roviec_web.people.models import Person

MOST_MEMBERS: Final = 200
MOST_VERSIONS: Final = 50


@dataclass(frozen=True, slots=True)
class Head:
    """A compilation without its plan."""

    compiler: str
    compiled_at: datetime
    values: dict[str, Any]
    """``Compilation.head``."""
    counts: dict[str, int]

    @property
    def directive(self) -> dict[str, Any]:
        """Of the first part, as the contract has it."""
        found: dict[str, Any] = self.values.get("directive") or {}
        return found


def documents_with_pages(user: Person) -> QuerySet[Document]:
    """Every document that a person may see, with what its page shows and without its plan."""
    found = documents_visible_to(user).select_related(
        "body", "original", "uploaded_by", "container", "replaces", "replaced_by", "compilation"
    )
    return found.defer("compilation__plan", "compilation__places")


def compilation_head(document: Document) -> Head | None:
    """What was found in a document; ``None`` before it was compiled."""
    row: Compilation | None = getattr(document, "compilation", None)
    return Head(row.compiler, row.compiled_at, row.head, row.counts) if row else None


def members_of(document: Document, visible: QuerySet[Document]) -> list[Document]:
    """The documents that lay in a letter or an archive; one that was compiled itself holds none."""
    if document.state == Document.State.COMPILED:
        return []
    return list(visible.filter(container=document).order_by("pk")[:MOST_MEMBERS])


def versions_of(document: Document, visible: QuerySet[Document]) -> list[Document]:
    """The document and all that it revises or that revise it, the oldest first; empty where it stands alone."""
    if document.replaces_id is None and getattr(document, "replaced_by", None) is None:
        return []
    chain = [document]
    while (older := visible.filter(replaced_by=chain[0]).first()) and len(chain) < MOST_VERSIONS:
        chain.insert(0, older)
    while (newer := visible.filter(replaces=chain[-1]).first()) and len(chain) < MOST_VERSIONS:
        chain.append(newer)
    return chain if len(chain) > 1 else []


def held_on(user: Person, body: Body) -> frozenset[Permission]:
    """What a person may do on one body: ``access.may`` for all permissions at once."""
    roles = [role for role in roles_in_force(user) if body.path.startswith(role.body.path)]
    return frozenset(permission for role in roles for permission in permissions_of(role))
