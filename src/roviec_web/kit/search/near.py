"""For a slip of the finger: what shares most of its letters with the words that were typed."""

from __future__ import annotations

from typing import Final

from django.db import connection
from django.db.models import F, FloatField, Func, QuerySet, Value
from rapidfuzz import fuzz

from roviec_web.kit.folding import fold
from roviec_web.kit.search.finding import Hit, hit_of
from roviec_web.kit.search.models import Entry

LEAST_LIKENESS: Final = 80
"""Of 100; one letter in six may differ."""
CANDIDATES: Final = 50
SHORTEST: Final = 4
"""Letters; shorter words are like too many others."""


def find_near(rows: QuerySet[Entry], kind: str, text: str, *, limit: int = 5) -> list[Hit]:
    """Entries whose words are nearly those of ``text``, most alike first; clauses are not looked at.

    Args:
        rows: cut to what the reader may see.
        kind: as the entries have it.
        text: as it was typed.
        limit: at most as many.
    """
    wanted = fold(text[:100])
    if len(wanted) < SHORTEST or kind == "clause":
        return []
    likeness = [(fuzz.partial_ratio(wanted, entry.folded), entry) for entry in _candidates(rows, kind, wanted)]
    alike = sorted((pair for pair in likeness if pair[0] >= LEAST_LIKENESS), key=lambda pair: (-pair[0], pair[1].pk))
    return [hit_of(entry, ()) for _, entry in alike[:limit]]


def _candidates(rows: QuerySet[Entry], kind: str, wanted: str) -> QuerySet[Entry]:
    """By letters in threes, which both databases have an index of."""
    rows = rows.filter(kind=kind)
    if connection.vendor == "sqlite":
        threes = sorted({wanted[at : at + 3] for at in range(len(wanted) - 2)})
        inside = (
            "search_entry.id IN (SELECT rowid FROM search_letters WHERE search_letters MATCH %s ORDER BY rank LIMIT %s)"
        )
        query = " OR ".join(f'"{three}"' for three in threes)
        return rows.extra(where=[inside], params=[query, CANDIDATES * 10])  # noqa: S610 - a fixed text
    inside = "search_entry.kind <> 'clause' AND search_entry.folded %%> %s"
    alike = rows.extra(where=[inside], params=[wanted])  # noqa: S610 - a fixed text
    likeness = Func(Value(wanted), F("folded"), function="word_similarity", output_field=FloatField())
    return alike.order_by(likeness.desc())[:CANDIDATES]
