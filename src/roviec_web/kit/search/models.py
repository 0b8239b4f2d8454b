"""The one table that is searched."""

from __future__ import annotations

from django.db import models

FOLDED_LENGTH = 20_000
"""Letters of one entry that are searched; a tsvector takes no more than a megabyte, a clause is far shorter."""


class Entry(models.Model):
    """Something that can be found: a document, a clause of it, a body, a person in a body.

    Both databases keep an index of words beside it (``migrations/0001_tables.py``): on SQLite by triggers, which are
    lost when Django makes the table anew, so that a migration that alters this table must make them again.
    """

    kind = models.CharField(max_length=20)
    """``document``, ``clause``, ``body``, ``person`` …: one word, as it is indexed too."""
    code = models.CharField(max_length=40)
    """Of the object."""
    place = models.CharField(max_length=160, blank=True)
    """Inside the object: the address of a clause, the body in which a person has a role; empty for the whole."""
    title = models.CharField(max_length=500)
    """As it is shown."""
    detail = models.CharField(max_length=300, blank=True)
    """A second line: number and issuer, parent body."""
    text = models.TextField(blank=True)
    """What is searched besides, as it is printed."""
    folded = models.TextField(editable=False)
    """Title, detail and text as they are searched (``kit.folding``)."""
    body_path = models.CharField(max_length=255, db_index=True)
    """Of the body by which the access rule decides."""

    class Meta:
        indexes = [models.Index(fields=["kind", "code"])]
        verbose_name_plural = "entries"

    def __str__(self) -> str:
        return f"{self.kind} {self.code} {self.place}".strip()
