"""The lists of names of documents: those that wait to be confirmed, and those that were."""

from __future__ import annotations

from typing import Final

from django.db.models import QuerySet

from roviec_web.bodies.models import Alias, Body, NameQuestion
from roviec_web.bodies.queries.tree import open_questions
from roviec_web.kit.lists.narrowing import having_words, under_path
from roviec_web.kit.lists.paging import Order

QUESTION_ORDERS: Final[dict[str, Order]] = {
    "-asked": Order("asked_at", falling=True),
    "asked": Order("asked_at"),
    "text": Order("folded"),
    "-text": Order("folded", falling=True),
}
ALIAS_ORDERS: Final[dict[str, Order]] = {
    "-confirmed": Order("confirmed_at", falling=True),
    "confirmed": Order("confirmed_at"),
    "text": Order("folded"),
    "-text": Order("folded", falling=True),
}
"""By the word in the address."""


def find_questions(
    visible: QuerySet[Body], *, q: str = "", within: str = "", under: str = ""
) -> QuerySet[NameQuestion]:
    """Names that wait, with the bodies that they may mean.

    Args:
        visible: the bodies in whose documents they stand, as ``people.access`` lets the person see them.
        q: words of the name.
        within: words of the name of the body whose document writes it.
        under: path of the body to whose subtree the list is cut.
    """
    found = having_words(having_words(open_questions(visible), "folded", q), "within__folded", within)
    found = under_path(found, "within__path", under)
    return found.select_related("within").prefetch_related("candidates__parent")


def find_aliases(
    visible: QuerySet[Body], *, q: str = "", body: str = "", within: str = "", under: str = ""
) -> QuerySet[Alias]:
    """Spellings that were confirmed for documents of these bodies.

    Args:
        visible: as above.
        q: words of the spelling.
        body: words of the name of the body that it means.
        within: words of the name of the body whose documents write it.
        under: path of the body to whose subtree the list is cut.
    """
    found = having_words(Alias.objects.filter(within__in=visible), "folded", q)
    found = having_words(having_words(found, "body__folded", body), "within__folded", within)
    return under_path(found, "within__path", under).select_related("body", "within")
