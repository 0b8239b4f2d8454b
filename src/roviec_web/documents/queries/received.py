"""The list of what was received: what it can be asked for, and in what orders."""

from __future__ import annotations

from datetime import date
from typing import Final

from django.db.models import Q, QuerySet

from roviec_web.documents.models import Receipt
from roviec_web.documents.queries.receipts import receipts_visible_to
from roviec_web.kit.lists.narrowing import between_days, having_words, under_path
from roviec_web.kit.lists.paging import Order
from roviec_web.people.models import Person

ORDERS: Final[dict[str, Order]] = {"-sent": Order("sent_at", falling=True), "sent": Order("sent_at")}
"""By the word in the address; only what was sent is listed."""
STATES: Final = {
    "waiting": Q(acknowledged_at__isnull=True),
    "unopened": Q(acknowledged_at__isnull=True, opened_at__isnull=True),
    "acknowledged": Q(acknowledged_at__isnull=False),
}


def find_received(
    user: Person,
    *,
    q: str = "",
    sender: str = "",
    body: str = "",
    state: str = "",
    since: date | None = None,
    until: date | None = None,
    under: str = "",
) -> QuerySet[Receipt]:
    """What was sent to the bodies of a person.

    Args:
        user: who asks.
        q: words of number, title, issuer or file name of the document.
        sender: words of the name of the body that sent it.
        body: words of the name of the body that received it.
        state: a key of ``STATES``; empty for all.
        since: first day of sending.
        until: last day.
        under: path of the body to whose subtree the list is cut.
    """
    found = having_words(receipts_visible_to(user), "document__folded", q)
    found = having_words(having_words(found, "document__body__folded", sender), "body__folded", body)
    found = under_path(found, "body__path", under).filter(STATES.get(state, Q()))
    return between_days(found, "sent_at", since=since, until=until)
