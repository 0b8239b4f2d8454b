"""The list of documents: what it can be asked for, and in what orders."""

from __future__ import annotations

from datetime import date
from typing import Final

from django.db.models import Q, QuerySet
from django.db.models.functions import Coalesce

from roviec_web.documents.models import Document
from roviec_web.documents.queries.documents import documents_visible_to
from roviec_web.documents.queries.waiting import reviewed
from roviec_web.kit.lists.narrowing import having_words, under_path
from roviec_web.kit.lists.paging import Order
from roviec_web.people.models import Person

_NO_DAY: Final = date(1, 1, 1)

ORDERS: Final[dict[str, Order]] = {
    "-uploaded": Order("uploaded_at", falling=True),
    "uploaded": Order("uploaded_at"),
    "-issued": Order("issued_key", falling=True),
    "issued": Order("issued_key"),
    "number": Order("number_key"),
    "-number": Order("number_key", falling=True),
}
"""By the word in the address."""


def find_documents(
    user: Person,
    *,
    q: str = "",
    body: str = "",
    type: str = "",  # noqa: A002 - as the address and the field are called
    state: str = "",
    review: str = "",
    year: int | None = None,
    under: str = "",
) -> QuerySet[Document]:
    """What a person may see of what is asked for; letters and archives only where they are asked for.

    Args:
        user: who asks.
        q: words of number, title, issuer or file name, with or without accents.
        body: words of the name of the body that keeps it.
        type: of the contract.
        state: of the document.
        review: "none" or "begun": whether somebody said something of it on the review screen.
        year: of issue.
        under: path of the body to whose subtree the list is cut.
    """
    found = documents_visible_to(user).select_related(None).select_related("body", "compilation")
    found = found.defer("compilation__plan", "compilation__places", "folded")
    found = found.filter(Q(state=state) if state else ~Q(state=Document.State.UNPACKED))
    found = under_path(having_words(having_words(found, "folded", q), "body__folded", body), "body__path", under)
    if type:
        found = found.filter(type=type)
    if review:
        found = reviewed(found, begun=review == "begun")
    if year:
        found = found.filter(issued_on__gte=date(year, 1, 1), issued_on__lt=date(year + 1, 1, 1))
    return found.annotate(issued_key=Coalesce("issued_on", _NO_DAY))
