"""Addresses of the parent's clauses that the file of a sub-plan keeps: which clauses of it stand beside each."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from roviec.compare.comparison import Passage
from roviec.model.repaired import Repaired
from roviec.source import KeptAddress


@dataclass(frozen=True, slots=True)
class KeptClauses:
    """An address, and what stands beside it."""

    path: str
    """Of the parent's clause."""
    children: tuple[int, ...]
    """Numbers of the passages in reading order, each beside its nearest address only; the first is the clause."""


def kept_clauses(repaired: Repaired, passages: Sequence[Passage]) -> list[KeptClauses]:
    """Every address of the file with the passages beside it.

    What hangs on its first clause belongs to it too, where no other address stands beside it: some programs keep the
    address with the first paragraph only.

    Args:
        repaired: of the sub-plan.
        passages: its clauses in reading order.
    """
    kept = repaired.source.kept
    if not kept:
        return []
    owners = list(_owners(repaired, passages))
    inside: defaultdict[int, list[int]] = defaultdict(list)
    hanging = -1, ""
    for at, (owner, passage) in enumerate(zip(owners, passages, strict=True)):
        path = passage.path or ""
        if owner is not None:
            if owner not in inside:
                hanging = owner, f"{path}."
            inside[owner].append(at)
        elif hanging[1] and path.startswith(hanging[1]):
            inside[hanging[0]].append(at)
    return [KeptClauses(one.path, tuple(inside.get(number, ()))) for number, one in enumerate(kept)]


def _owners(repaired: Repaired, passages: Sequence[Passage]) -> Iterator[int | None]:
    """Of each passage the number of the innermost address that its first letter stands beside."""
    changes = [(-1, None), *_changes(repaired.source.kept)]
    places = [place for place, _ in changes]
    runs = [(run.repaired, run.source, run.reason) for run in repaired.runs if run.repaired and run.source]
    ends = [span[1] for span, _, _ in runs]
    for passage in passages:
        # An automatic number stands in no file: the letters behind it do.
        number = bisect_right(ends, passage.span[0])
        if number == len(runs):
            yield None
            continue
        (start, _), origin, reason = runs[number]
        offset = origin[0] + (max(0, passage.span[0] - start) if reason is None else 0)
        yield changes[bisect_right(places, offset) - 1][1]


def _changes(kept: Sequence[KeptAddress]) -> Iterator[tuple[int, int | None]]:
    """Where in the source another address becomes the innermost one, or none."""
    opened: list[int] = []
    for number, one in enumerate(kept):
        if one.span[0] < one.span[1]:
            yield from _closed(kept, opened, one.span[0])
            yield one.span[0], number
            opened.append(number)
    yield from _closed(kept, opened, max(one.span[1] for one in kept))


def _closed(kept: Sequence[KeptAddress], opened: list[int], before: int) -> Iterator[tuple[int, int | None]]:
    while opened and kept[opened[-1]].span[1] <= before:
        ended = opened.pop()
        yield kept[ended].span[1], opened[-1] if opened else None
