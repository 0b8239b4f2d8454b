"""The list of documents: filters, orders, and pages that begin where the last one ended."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, Final

from django.core import signing
from django.db.models import F, Q, QuerySet
from django.db.models.functions import Coalesce
from django.utils.dateparse import parse_date, parse_datetime

from roviec_web.documents.models import Document
from roviec_web.documents.queries.documents import documents_visible_to
from roviec_web.kit.folding import fold
from roviec_web.people.models import Person

PAGE: Final = 50
MOST_COUNTED: Final = 1000
"""A count goes no further: of a million rows it would cost more than the page."""
_NO_DAY: Final = date(1, 1, 1)
_SALT: Final = "documents.listing"

ORDERS: Final[dict[str, tuple[str, bool]]] = {
    "-uploaded": ("uploaded_at", True),
    "uploaded": ("uploaded_at", False),
    "-issued": ("issued_key", True),
    "issued": ("issued_key", False),
    "number": ("number_key", False),
    "-number": ("number_key", True),
}
"""By the word in the address: the column, and whether the greatest comes first."""


@dataclass(frozen=True, slots=True)
class Filters:
    """What is asked for; empty means everything."""

    q: str = ""
    body: str = ""
    """Words of the name of the body that keeps it."""
    type: str = ""
    state: str = ""
    year: int | None = None
    """Of issue."""
    order: str = "-uploaded"


@dataclass(frozen=True, slots=True)
class Page:
    """One page of the list."""

    documents: list[Document]
    count: int
    """Of all pages; ``MOST_COUNTED`` + 1 stands for more."""
    next: str
    """Where the next page begins; empty on the last."""


def list_documents(user: Person, filters: Filters, *, after: str = "") -> Page:
    """One page of what a person may see.

    Args:
        user: who asks.
        filters: what for.
        after: ``Page.next`` of the page before; what is no such mark begins anew.
    """
    found = filtered(user, filters)
    column, falling = ORDERS[filters.order]
    ordered = found.select_related("body", "compilation").defer("compilation__plan", "compilation__places", "folded")
    ordered = ordered.order_by(*(F(name).desc() if falling else F(name).asc() for name in (column, "pk")))
    mark = _read_mark(after, column)
    if mark is not None:
        ordered = ordered.filter(_behind(column, mark, falling=falling))
    rows = list(ordered[: PAGE + 1])
    shown = rows[:PAGE]
    more = _mark(shown[-1], column) if len(rows) > PAGE else ""
    return Page(shown, found.order_by()[: MOST_COUNTED + 1].count(), more)


def filtered(user: Person, filters: Filters) -> QuerySet[Document]:
    """What a person may see of what is asked for; letters and archives only where they are asked for."""
    found = documents_visible_to(user).select_related(None)
    of_state = Q(state=filters.state) if filters.state else ~Q(state=Document.State.UNPACKED)
    found = found.filter(of_state)
    for word in fold(filters.q).split():
        found = found.filter(folded__contains=word)
    for word in fold(filters.body).split():
        found = found.filter(body__folded__contains=word)
    if filters.type:
        found = found.filter(type=filters.type)
    if filters.year:
        found = found.filter(issued_on__gte=date(filters.year, 1, 1), issued_on__lt=date(filters.year + 1, 1, 1))
    if ORDERS[filters.order][0] == "issued_key":
        found = found.annotate(issued_key=Coalesce("issued_on", _NO_DAY))
    return found


def read_filters(values: dict[str, str]) -> Filters:
    """From an address; what means nothing is left out."""
    year = values.get("year", "")
    known = Filters(
        q=values.get("q", "")[:200].strip(),
        body=values.get("body", "")[:200].strip(),
        type=values.get("type", "")[:10],
        state=values.get("state", "") if values.get("state") in Document.State.values else "",
        year=int(year) if year.isascii() and year.isdigit() and 1900 <= int(year) <= 2200 else None,
    )
    order = values.get("order", "")
    return replace(known, order=order) if order in ORDERS else known


def _behind(column: str, mark: tuple[Any, int], *, falling: bool) -> Q:
    word = "lt" if falling else "gt"
    value, pk = mark
    return Q(**{f"{column}__{word}": value}) | Q(**{column: value, f"pk__{word}": pk})


def _mark(document: Document, column: str) -> str:
    value = getattr(document, column)
    text = value.isoformat() if isinstance(value, date | datetime) else value
    return signing.dumps([column, text, document.pk], salt=_SALT, compress=True)


def _read_mark(mark: str, column: str) -> tuple[Any, int] | None:
    """Of a page in the same order; of another order the list begins anew."""
    try:
        of, text, pk = signing.loads(mark, salt=_SALT)
    except (signing.BadSignature, ValueError):
        return None
    if of != column:
        return None
    if column == "uploaded_at":
        return parse_datetime(text), pk
    return (parse_date(text) if column == "issued_key" else text), pk
