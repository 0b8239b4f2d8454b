"""What a list is: a table of its filters, orders and columns. A new list is one ``ListScreen`` and two short views."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from django.db.models import Model, QuerySet
from django.utils.functional import Promise

from roviec_web.console.lists.forms import FilterForm
from roviec_web.kit.lists.files import Column
from roviec_web.kit.lists.paging import PAGE, Order
from roviec_web.people.access import Permission

_Row = TypeVar("_Row", bound=Model)


@dataclass(frozen=True, slots=True)
class Heading:
    """The head of a column on the page."""

    name: str | Promise
    order: str = ""
    """The order that it turns round; empty for a column that orders nothing."""
    first: str = ""
    """The order that a first press gives."""


@dataclass(frozen=True, slots=True)
class ListScreen(Generic[_Row]):
    """One list."""

    name: str
    """Stable, in addresses and in what is kept about the list: ``document``."""
    title: str | Promise
    """Also of the sheet."""
    route: str
    """Of its page."""
    permission: Permission
    """Who has it on a body may open the list."""
    export_route: str
    """Of its file; it takes ``form``."""
    form: type[FilterForm]
    """What it is narrowed by; its fields are the words of ``find``."""
    find: Callable[..., QuerySet[_Row]]
    """``find(user, **what is asked for)``: rows that went through the access rule."""
    orders: Mapping[str, Order]
    """By the word in the address; the first is the list's own."""
    counted: Callable[[int], str]
    """So many rows in words: "12 văn bản"."""
    columns: Sequence[Column]
    """Of the file."""
    headings: Sequence[Heading] = ()
    """Of the page, where columns order it."""
    page_size: int = PAGE
    file_name: str = "danh-sach"
    """Of the file, without its day and ending."""

    def order_in(self, values: Mapping[str, Any]) -> str:
        """The order that an address asks for; the list's own where it names none of them."""
        asked = values.get("order", "")
        return asked if asked in self.orders else next(iter(self.orders))
