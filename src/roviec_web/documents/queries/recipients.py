"""The bodies that a recipient may be."""

from __future__ import annotations

from typing import Final

from django.utils.translation import gettext as _

from roviec_web.bodies.models import Body
from roviec_web.bodies.queries.naming import bodies_around, match_names
from roviec_web.documents.models import Document, Receipt
from roviec_web.kit.errors import NotFoundError
from roviec_web.kit.folding import fold

MOST: Final = 30


def candidates_for(receipt: Receipt, document: Document, words: str = "") -> list[Body]:
    """The bodies that a recipient may be."""
    return likely_bodies(receipt.name, document, words)


def likely_bodies(name: str, document: Document, words: str = "") -> list[Body]:
    """Bodies of the document's own tree: those whose names hold the words; without words those that are likely."""
    if not words.strip():
        match = match_names([name], document_body=document.body, written_on=document.issued_on)[name]
        return [*([match.body] if match.body else []), *match.candidates][:MOST]
    found = bodies_around(document.body).filter(ends_on=None)
    for word in fold(words).split():
        found = found.filter(folded__contains=word)
    return list(found.order_by("path")[:MOST])


def get_candidate(document: Document, code: str) -> Body:
    """A body of the document's own tree.

    Raises:
        NotFoundError: there is none of that code.
    """
    body = bodies_around(document.body).filter(code=code, ends_on=None).first()
    if body is None:
        raise NotFoundError(_("Không có cơ quan này."))
    return body
