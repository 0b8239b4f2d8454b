"""What the page of a document shows beside its own row."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from roviec_web.documents.models import Compilation, Document
from roviec_web.documents.queries.documents import documents_visible_to
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


def compilation_head(document: Document) -> Head | None:
    """What was found in a document that went through the access rule; ``None`` before it was compiled."""
    row = Compilation.objects.filter(document=document).only("compiler", "compiled_at", "head", "counts").first()
    return Head(row.compiler, row.compiled_at, row.head, row.counts) if row else None


def members_of(document: Document, user: Person) -> list[Document]:
    """The documents that lay in a letter or an archive."""
    return list(documents_visible_to(user).filter(container=document).order_by("pk")[:MOST_MEMBERS])


def versions_of(document: Document, user: Person) -> list[Document]:
    """The document and all that it revises or that revise it, the oldest first; empty where it stands alone."""
    chain = [document]
    while (older := _seen(user, pk=chain[0].replaces_id)) and len(chain) < MOST_VERSIONS:
        chain.insert(0, older)
    while (newer := _seen(user, replaces=chain[-1])) and len(chain) < MOST_VERSIONS:
        chain.append(newer)
    return chain if len(chain) > 1 else []


def _seen(user: Person, **what: Any) -> Document | None:
    if None in what.values():
        return None
    return documents_visible_to(user).filter(**what).first()
