"""Which document is meant by a number, a date and an issuer."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from django.db.models import Q, QuerySet

from roviec_web.documents.models import Document, ParentLink
from roviec_web.kit.folding import fold

_SHORT: Final = {
    "ubnd": "uy ban nhan dan",
    "hdnd": "hoi dong nhan dan",
    "bch": "ban chap hanh",
    "btv": "ban thuong vu",
    "tw": "trung uong",
    "tp": "thanh pho",
}
"""Of names of issuers, folded."""
MOST_CANDIDATES: Final = 500
"""Documents of one number and day that are looked at: every commune has a plan 5/KH-UBND."""


def bind_parents(document: Document) -> None:
    """Bind what the document names to documents that are in the system, by the one that is meant alone."""
    everything = Document.objects.select_related("body")
    for link in ParentLink.objects.filter(document=document):
        _bind(link, find_parent(link, candidates(link, everything), near=document.body.path))


def bind_children(document: Document) -> None:
    """Bind the documents that came before and name this one."""
    if not document.number_key:
        return
    waiting = ParentLink.objects.filter(number_key=document.number_key, parent=None).exclude(document=document)
    everything = Document.objects.select_related("body")
    for link in waiting.select_related("document__body"):
        if is_meant(link, document):
            _bind(link, find_parent(link, candidates(link, everything), near=link.document.body.path))


def candidates(link: ParentLink, documents: QuerySet[Document]) -> Iterable[Document]:
    """Of some documents those that a link may mean, with their bodies."""
    named = documents.filter(number_key=link.number_key).exclude(pk=link.document_id)
    if link.issued_on is not None:
        named = named.filter(Q(issued_on=link.issued_on) | Q(issued_on=None))
    return named.order_by("pk")[:MOST_CANDIDATES]


def find_parent(link: ParentLink, among: Iterable[Document], *, near: str) -> Document | None:
    """The document that a link means; ``None`` where there is none, or where it could be one or another.

    Args:
        link: what the child says.
        among: documents of the same number, with their bodies.
        near: path of the child's body; of copies that several bodies keep, the nearest is taken.
    """
    found = [document for document in among if is_meant(link, document)]
    if len({(document.issued_on, full_issuer(document.issuer)) for document in found}) != 1:
        return None
    return min(found, key=lambda document: (-_shared(document.body.path, near), document.pk))


def is_meant(link: ParentLink, document: Document) -> bool:
    """Same number; same date and same issuer where both say so, and at least one of the two said by both.

    A number alone is not enough: "05/KH-UBND" is given by every people's committee every year.
    """
    dated = bool(link.issued_on and document.issued_on)
    issued = bool(link.issuer and document.issuer)
    if link.number_key != document.number_key or not (dated or issued):
        return False
    if dated and link.issued_on != document.issued_on:
        return False
    return not issued or same_issuer(link.issuer, document.issuer)


def same_issuer(one: str, other: str) -> bool:
    """Whether two names of issuers are one: the shorter one begins or ends the longer ("UBND" of "UBND tỉnh …")."""
    first, second = sorted((full_issuer(one), full_issuer(other)), key=len)
    return f"{second} ".startswith(f"{first} ") or f" {second}".endswith(f" {first}")


def full_issuer(issuer: str) -> str:
    """Folded, with short words spelt out."""
    return " ".join(_SHORT.get(word, word) for word in fold(issuer).split())


def _shared(one: str, other: str) -> int:
    """Bodies from the top that two paths have in common."""
    pairs = zip(one.split("."), other.split("."), strict=False)
    count = 0
    for first, second in pairs:
        if first != second or not first:
            break
        count += 1
    return count


def _bind(link: ParentLink, parent: Document | None) -> None:
    if link.parent_id != (parent.pk if parent else None):
        link.parent = parent
        link.save(update_fields=["parent"])
