"""Keeps the rows of a list that are asked for; who may see which was decided before."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Final, TypeVar

from django.db.models import Model, QuerySet
from django.utils import timezone

from roviec_web.kit.folding import fold

MOST_WORDS: Final = 12
"""More narrow nothing down and cost each a comparison."""

_Row = TypeVar("_Row", bound=Model)


def having_words(rows: QuerySet[_Row], field: str, text: str) -> QuerySet[_Row]:
    """Those with every word of what was typed, with or without accents, in a field that holds folded text."""
    for word in fold(text).split()[:MOST_WORDS]:
        rows = rows.filter(**{f"{field}__contains": word})
    return rows


def under_path(rows: QuerySet[_Row], field: str, path: str) -> QuerySet[_Row]:
    """Those of a body and of everything under it; all of them where no path is given."""
    return rows.filter(**{f"{field}__startswith": path}) if path else rows


def between_days(
    rows: QuerySet[_Row], field: str, *, since: date | None = None, until: date | None = None
) -> QuerySet[_Row]:
    """Those whose moment lies from the first day on, to the end of the last; in the time of the site."""
    if since:
        rows = rows.filter(**{f"{field}__gte": _midnight(since)})
    return rows.filter(**{f"{field}__lt": _midnight(until + timedelta(days=1))}) if until else rows


def _midnight(day: date) -> datetime:
    return timezone.make_aware(datetime.combine(day, time.min))
