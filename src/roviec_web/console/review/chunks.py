"""The clauses of a long plan in portions: a page carries the first ones, the others come as they are looked at."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from roviec_web.documents.reviewing import ReviewedClause

CLAUSES_A_CHUNK: Final = 20


@dataclass(frozen=True, slots=True)
class Chunk:
    """Neighbouring clauses."""

    number: int
    """From 0."""
    first: int
    """Number of its first clause; 0 is the document as a whole."""
    last: int


def chunks_of(count: int) -> list[Chunk]:
    """The chunks of a plan with so many clauses, the document as a whole among them."""
    return [
        Chunk(number, first, min(first + CLAUSES_A_CHUNK, count) - 1)
        for number, first in enumerate(range(0, count, CLAUSES_A_CHUNK))
    ]


def clauses_in(clauses: Iterable[ReviewedClause], number: int) -> list[ReviewedClause]:
    """The clauses of a chunk."""
    return [clause for clause in clauses if clause.number // CLAUSES_A_CHUNK == number]
