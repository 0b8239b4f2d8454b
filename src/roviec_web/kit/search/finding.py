"""What is found, for whom the rows were cut to what they may see."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models import Case, F, IntegerField, Lookup, QuerySet, Value, When
from django.db.models.functions import StrIndex
from django.db.models.sql.compiler import SQLCompiler

from roviec_web.kit.search.models import Entry
from roviec_web.kit.search.words import Term, excerpt, fts5_query, read_terms, tsquery

CANDIDATES: Final = 200
"""Of the entries with all the words, as many of the newest are put in order: common words have hundred thousands."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing that was found."""

    kind: str
    code: str
    place: str
    title: list[tuple[str, bool]]
    """In pieces: text, and whether it was looked for."""
    detail: str
    text: list[tuple[str, bool]]
    """The words around the first that was looked for."""


def find(rows: QuerySet[Entry], kind: str, text: str, *, limit: int = 20) -> list[Hit]:
    """Entries of a kind that have every word of ``text``; those with the words in a row first, then the newest.

    Args:
        rows: cut by ``people.access.visible_to`` to what the reader may see; nothing else is looked at.
        kind: as the entries have it.
        text: as it was typed; see ``words.read_terms``.
        limit: at most as many.
    """
    terms = read_terms(text)
    if not terms:
        return []
    newest = with_words(rows.filter(kind=kind), kind, terms).order_by("-id").values("id")[:CANDIDATES]
    in_a_row = StrIndex("folded", Value(" ".join(word for term in terms for word in term.words)))
    found = Entry.objects.filter(id__in=newest).annotate(at=in_a_row)
    order = Case(When(at=1, then=0), When(at__gt=1, then=1), default=2, output_field=IntegerField())
    return [hit_of(entry, terms) for entry in found.order_by(order, "-id")[:limit]]


def with_words(rows: QuerySet[Entry], kind: str, terms: tuple[Term, ...]) -> QuerySet[Entry]:
    """Those in whose index every term stands. What was typed goes to the database as a value."""
    return rows.filter(HasWords(F("folded"), (kind, terms)))


class HasWords(Lookup[Any]):
    """Asks the index beside the table, under whatever name the table has in the query."""

    lookup_name = "has_words"
    prepare_rhs = False
    rhs: tuple[str, tuple[Term, ...]]

    def as_sqlite(self, compiler: SQLCompiler, connection: BaseDatabaseWrapper) -> tuple[str, list[str]]:
        """By the table of FTS5."""
        del connection
        kind, terms = self.rhs
        words = "(SELECT rowid FROM search_words WHERE search_words MATCH %s)"
        inside = f"{self._table(compiler)}.id IN {words}"
        return inside, [fts5_query(kind, terms)]

    def as_postgresql(self, compiler: SQLCompiler, connection: BaseDatabaseWrapper) -> tuple[str, list[str]]:
        """By the vector of words; the kind is one of them, with a sign that nobody can type."""
        del connection
        kind, terms = self.rhs
        inside = f"{self._table(compiler)}.words @@ (%s::tsquery && to_tsquery('simple', %s))"
        return inside, [f"'={kind}'", tsquery(terms)]

    def _table(self, compiler: SQLCompiler) -> str:
        return compiler.quote_name_unless_alias(self.lhs.alias)


def hit_of(entry: Entry, terms: tuple[Term, ...]) -> Hit:
    """An entry as it is shown."""
    return Hit(
        entry.kind,
        entry.code,
        entry.place,
        excerpt(entry.title, terms, words=60),
        entry.detail,
        excerpt(entry.text, terms) if entry.text else [],
    )
