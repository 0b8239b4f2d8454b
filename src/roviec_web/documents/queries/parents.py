"""Parents and children of a document, as far as the reader may see them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from roviec_web.documents.models import Document, ParentLink
from roviec_web.documents.parents import find_parent, is_meant
from roviec_web.documents.queries.documents import documents_visible_to
from roviec_web.people.models import Person

MOST_SHOWN: Final = 100


@dataclass(frozen=True, slots=True)
class NamedParent:
    """A document that another one names."""

    link: ParentLink
    parent: Document | None
    """``None``: it is not in the system, or this reader may not see it; which of the two is not told."""


def parents_for(document: Document, user: Person) -> list[NamedParent]:
    """What a document names, in the order of its text.

    Bodies keep copies of the same parent: a reader who may not see the copy that the link is bound to is led to one
    that they may see.
    """
    links = list(ParentLink.objects.filter(document=document).order_by("pk")[:MOST_SHOWN])
    keys = {link.number_key for link in links}
    visible = list(documents_visible_to(user).filter(number_key__in=keys).exclude(pk=document.pk)[:MOST_SHOWN])
    return [NamedParent(link, _seen(link, visible, document)) for link in links]


def children_for(document: Document, user: Person) -> list[Document]:
    """Documents that name this one, and that the reader may see."""
    if not document.number_key:
        return []
    links = ParentLink.objects.filter(number_key=document.number_key, document__in=documents_visible_to(user))
    named = links.exclude(document=document).select_related("document__body")[:MOST_SHOWN]
    return [link.document for link in named if is_meant(link, document)]


def _seen(link: ParentLink, visible: list[Document], document: Document) -> Document | None:
    bound = next((each for each in visible if each.pk == link.parent_id), None)
    return bound or find_parent(
        link, [each for each in visible if each.number_key == link.number_key], near=document.body.path
    )
