"""Parents and children of a document, as far as the reader may see them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from django.db.models import Q, QuerySet

from roviec_web.documents.models import Document, ParentLink
from roviec_web.documents.parents import MOST_CANDIDATES, find_parent, is_meant

MOST_SHOWN: Final = 100


@dataclass(frozen=True, slots=True)
class NamedParent:
    """A document that another one names."""

    link: ParentLink
    parent: Document | None
    """``None``: it is not in the system, or this reader may not see it; which of the two is not told."""


@dataclass(frozen=True, slots=True)
class Family:
    """What stands above and below a document."""

    parents: list[NamedParent]
    """In the order of its text."""
    children: list[Document]
    """That name it."""


def family_for(document: Document, visible: QuerySet[Document]) -> Family:
    """Parents and children that a reader may see, in two queries.

    Bodies keep copies of the same parent: a reader who may not see the copy that a link is bound to is led to one
    that they may see.

    Args:
        document: that went through the access rule.
        visible: ``documents_visible_to`` the reader.
    """
    asked = Q(document=document)
    if document.number_key:
        asked |= Q(number_key=document.number_key, document__in=visible.values("pk"))
    links = list(ParentLink.objects.filter(asked).order_by("pk")[:MOST_CANDIDATES])
    own = [link for link in links if link.document_id == document.pk][:MOST_SHOWN]
    named_by = {link.document_id for link in links if link.document_id != document.pk and is_meant(link, document)}
    near = Q(number_key__in={link.number_key for link in own}) | Q(pk__in=named_by)
    found = list(visible.filter(near).exclude(pk=document.pk)[:MOST_CANDIDATES]) if own or named_by else []
    return Family(
        [NamedParent(link, _seen(link, found, document)) for link in own],
        [each for each in found if each.pk in named_by][:MOST_SHOWN],
    )


def _seen(link: ParentLink, found: list[Document], document: Document) -> Document | None:
    bound = next((each for each in found if each.pk == link.parent_id), None)
    return bound or find_parent(link, found, near=document.body.path)
