"""How the apps keep what is searched in step: in the transaction of the change, one call."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from django.db import transaction
from django.db.models import F, Value
from django.db.models.functions import Concat, Substr

from roviec_web.kit.folding import fold
from roviec_web.kit.search.models import FOLDED_LENGTH, Entry

BATCH = 500


@dataclass(frozen=True, slots=True)
class Found:
    """How an object, or a place in it, is found and shown."""

    title: str
    body_path: str
    """Of the body by which the access rule decides."""
    detail: str = ""
    """A second line."""
    text: str = ""
    """Searched besides."""
    place: str = ""
    """Inside the object; empty for the whole."""


def keep(kind: str, code: str, entries: Iterable[Found]) -> None:
    """Put these entries in the place of all that an object had of a kind; none: it is no longer found."""
    keep_many(kind, {code: list(entries)})


@transaction.atomic
def keep_many(kind: str, objects: Mapping[str, Sequence[Found]]) -> None:
    """The same for many objects, by their codes."""
    codes = list(objects)
    for at in range(0, len(codes), BATCH):
        Entry.objects.filter(kind=kind, code__in=codes[at : at + BATCH]).delete()
    rows = (_entry(kind, code, found) for code, entries in objects.items() for found in entries)
    Entry.objects.bulk_create(rows, batch_size=BATCH)


def forget_all(kind: str) -> None:
    """Take out everything of a kind, before it is written anew."""
    Entry.objects.filter(kind=kind).delete()


def _entry(kind: str, code: str, found: Found) -> Entry:
    return Entry(
        kind=kind,
        code=code,
        place=found.place,
        title=found.title[:500],
        detail=found.detail[:300],
        text=found.text,
        folded=fold(f"{found.title} {found.detail} {found.text}")[:FOLDED_LENGTH],
        body_path=found.body_path,
    )


def move(before: str, after: str) -> None:
    """A body stands elsewhere: what belongs to its subtree goes with it."""
    rest = Substr(F("body_path"), len(before) + 1)
    Entry.objects.filter(body_path__startswith=before).update(body_path=Concat(Value(after), rest))
