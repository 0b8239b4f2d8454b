"""Says of every row of the audit whether it stands as it was sealed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from itertools import islice
from typing import Final

from roviec_web.kit.models import AuditRow, AuditSeal
from roviec_web.kit.sealing import BEGINNING, chained, unsealed

CHUNK: Final = 1000


class FaultKind(Enum):
    """What is wrong."""

    CHANGED = "changed"
    """The row, its seal or the seal before it is not what it was."""
    DELETED = "deleted"
    """The seal stands, the row is gone."""
    SEAL_GONE = "seal gone"
    """A number is missing in the chain: a seal was taken out, with its row or without."""
    OTHER_HEAD = "other head"
    """The chain does not hold the seal that was told earlier: it was cut or made anew."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is not as it was sealed."""

    kind: FaultKind
    number: int
    """Of the seal."""
    row_id: int | None = None
    """Of the row; ``None`` where only the seal could have told."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a look at the whole audit found."""

    sealed: int
    """Rows that have a seal."""
    head: tuple[int, str]
    """Number and digest of the last seal, to compare with later."""
    faults: tuple[Fault, ...]
    unsealed: int
    """Rows of the tail that the sealer has not reached."""
    unsealed_since: datetime | None
    """When the oldest of them was written."""


def verify(expected: tuple[int, str] | None = None) -> Verdict:
    """Look at every seal and its row.

    Args:
        expected: number and digest of a seal that was told earlier, in the log or in a backup.
    """
    faults: list[Fault] = []
    number, digest, count = 0, BEGINNING, 0
    seen = expected is None
    for seal, row in _seals_with_rows():
        gap = range(number + 1, seal.number)
        faults += [Fault(FaultKind.SEAL_GONE, missing) for missing in gap]
        if row is None:
            faults.append(Fault(FaultKind.DELETED, seal.number, seal.row_id))
        elif not gap and chained(digest, row) != seal.digest:
            faults.append(Fault(FaultKind.CHANGED, seal.number, seal.row_id))
        number, digest, count = seal.number, seal.digest, count + 1
        seen = seen or (number, digest) == expected
    if expected is not None and not seen:
        faults.append(Fault(FaultKind.OTHER_HEAD, expected[0]))
    tail = unsealed()
    oldest = tail.values_list("at", flat=True).first()
    return Verdict(count, (number, digest), tuple(faults), tail.count(), oldest)


def _seals_with_rows() -> Iterator[tuple[AuditSeal, AuditRow | None]]:
    seals = AuditSeal.objects.order_by("number").iterator(CHUNK)
    while chunk := list(islice(seals, CHUNK)):
        rows = AuditRow.objects.in_bulk([seal.row_id for seal in chunk])
        yield from ((seal, rows.get(seal.row_id)) for seal in chunk)
