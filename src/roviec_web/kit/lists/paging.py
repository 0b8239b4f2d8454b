"""Pages of a list that begin where the last one ended: the thousandth costs no more than the first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final, Generic, TypeVar

from django.core import signing
from django.db.models import F, Model, Q, QuerySet
from django.utils.dateparse import parse_date, parse_datetime

PAGE: Final = 50
MOST_COUNTED: Final = 1000
"""A count goes no further: of a million rows it would cost more than the page."""
_SALT: Final = "kit.lists"

_Row = TypeVar("_Row", bound=Model)


@dataclass(frozen=True, slots=True)
class Order:
    """In what order rows stand; rows with the same value stand in the order of their keys."""

    column: str
    """Of the table or put there by the query; it is never null, since nulls are behind or before depending on the
    database."""
    falling: bool = False
    """The greatest first."""


@dataclass(frozen=True, slots=True)
class Page(Generic[_Row]):
    """One page of a list."""

    rows: list[_Row]
    count: int
    """Of all pages; ``MOST_COUNTED`` + 1 stands for more."""
    next: str
    """Where the next page begins; empty on the last."""


def page_of(rows: QuerySet[_Row], order: Order, *, after: str = "", size: int = PAGE) -> Page[_Row]:
    """One page.

    Args:
        rows: everything that is asked for, cut to what the reader may see.
        order: of the list.
        after: ``Page.next`` of the page before; what is no such mark, or one of another order, begins anew.
        size: rows of a page.
    """
    found = ordered(rows, order)
    mark = _read_mark(after, order)
    if mark is not None:
        found = found.filter(_behind(order, *mark))
    some = list(found[: size + 1])
    shown = some[:size]
    more = _mark(shown[-1], order) if len(some) > size else ""
    return Page(shown, rows.order_by()[: MOST_COUNTED + 1].count(), more)


def ordered(rows: QuerySet[_Row], order: Order) -> QuerySet[_Row]:
    """The rows in an order in which no two are equal."""
    names = dict.fromkeys((order.column, "pk"))
    return rows.order_by(*(F(name).desc() if order.falling else F(name).asc() for name in names))


def _behind(order: Order, value: Any, pk: int) -> Q:
    word = "lt" if order.falling else "gt"
    if order.column == "pk":
        return Q(**{f"pk__{word}": pk})
    return Q(**{f"{order.column}__{word}": value}) | Q(**{order.column: value, f"pk__{word}": pk})


def _mark(row: Model, order: Order) -> str:
    """Signed, so that nobody is handed a value of a row by asking for a place of their own choice."""
    value = getattr(row, order.column)
    kind = "moment" if isinstance(value, datetime) else "day" if isinstance(value, date) else ""
    text = value.isoformat() if isinstance(value, date) else value
    return signing.dumps([order.column, order.falling, kind, text, row.pk], salt=_SALT, compress=True)


def _read_mark(mark: str, order: Order) -> tuple[Any, int] | None:
    try:
        column, falling, kind, text, pk = signing.loads(mark, salt=_SALT)
    except (signing.BadSignature, ValueError):
        return None
    if (column, falling) != (order.column, order.falling):
        return None
    value = parse_datetime(text) if kind == "moment" else parse_date(text) if kind == "day" else text
    return value, pk
