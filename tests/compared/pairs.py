"""Pairs of versions from a seed, with what became of each clause: known by construction, not from the compiler."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from random import Random

from compared.edits import EDITS, Draft, copied, repeat_short_clauses
from invented.answers import placed
from invented.documents import invent, number
from invented.of_lines import indented, no_break, wrapped
from invented.printing import blocks_of
from invented.style import PLAIN, Style
from invented.texts import as_text, lines_of
from invented.tree import Clause, Mark, Plan

from roviec.compare.comparison import ChangeKind

COMBINED = "combined"
NAMES = (*EDITS, COMBINED)
_STYLES = (PLAIN, PLAIN, Style(number=")"), Style(roman="-", number="-"), Style(bullet="–"), Style(point="."))
_PRINTS = (None, None, wrapped, indented, no_break)
_NUMBERED = {Mark.ROMAN, Mark.NUMBER, Mark.DECIMAL, Mark.POINT, Mark.ARTICLE, Mark.NAMED_TASK}


@dataclass(frozen=True, slots=True)
class Expected:
    """What became of a clause."""

    kind: ChangeKind
    old: str | None
    new: str | None


@dataclass(frozen=True, slots=True)
class Pair:
    """Two versions of a plan as files, with the answer."""

    seed: int
    edits: tuple[str, ...]
    old: bytes
    new: bytes
    answer: tuple[Expected, ...]
    dues: frozenset[tuple[str, date]]
    """New path of each clause with another deadline, and its last day."""
    leads: frozenset[str]
    """New path of each clause whose work has another lead."""


def make_pair(seed: int) -> Pair:
    """The pair of a seed: the same on every machine. The edits take turns; every other pair combines several."""
    chance = Random(f"pair {seed}")
    name = NAMES[seed // 2 % len(EDITS)] if seed % 2 else COMBINED
    for step in range(1000):
        plan = invent(seed + 100_000 * step)
        repeat_short_clauses(plan)
        renumber(plan)
        draft = Draft(copied(plan), chance)
        wanted = [name] if name in EDITS else chance.sample(list(EDITS), chance.randint(3, 6))
        before = {id(clause): at for at, clause in enumerate(draft.plan.clauses())}
        everything = list(draft.plan.clauses())  # kept, so that no id is given twice
        done = [one for one in wanted if EDITS[one](draft)]
        if len(done) == len(wanted):
            renumber(draft.plan)
            answer = tuple(_answer(plan, draft, before))
            assert everything
            paths = _paths(draft.plan)
            return Pair(
                seed,
                tuple(done),
                _print(plan, PLAIN, chance, None),
                _again(draft.plan, chance),
                answer,
                frozenset((paths[one], day) for one, day in draft.dues.items() if one in paths),
                frozenset(paths[one] for one in draft.handed_over if one in paths),
            )
    raise AssertionError(name)


def renumber(plan: Plan) -> None:
    """Number the clauses of every paper."""
    for _, paper in plan.papers:
        number(paper.body)


def _again(plan: Plan, chance: Random) -> bytes:
    """The later version is often printed in another way: that is no edit."""
    return _print(plan, chance.choice(_STYLES), chance, chance.choice(_PRINTS))


def _print(plan: Plan, style: Style, chance: Random, change: object) -> bytes:
    lines = lines_of(blocks_of(plan, style), style)
    if callable(change):
        lines = change(lines, chance)
    return as_text(lines).encode()


def _paths(plan: Plan) -> dict[int, str]:
    return {
        id(place.clause): place.path
        for prefix, paper in plan.papers
        for place in placed(prefix, paper.body, PLAIN)
        if not place.clause.loose
    }


def _answer(plan: Plan, draft: Draft, before: dict[int, int]) -> Iterator[Expected]:
    old_clauses = list(plan.clauses())
    old_paths, new_paths = _paths(plan), _paths(draft.plan)
    there = {id(clause) for clause in draft.plan.clauses()}
    split = {id(one) for pieces in draft.split.values() for one in pieces}
    joined = {id(one) for pieces in draft.joined.values() for one in pieces}
    for clause in draft.plan.clauses():
        if clause.loose or id(clause) not in before:
            if not clause.loose:
                kind = ChangeKind.SPLIT if id(clause) in split else ChangeKind.ADDED
                yield Expected(kind, None, new_paths[id(clause)])
            continue
        old = old_clauses[before[id(clause)]]
        yield Expected(_kind(draft, old, clause), old_paths[id(old)], new_paths[id(clause)])
    for clause, at in before.items():
        if clause not in there and not old_clauses[at].loose:
            kind = ChangeKind.JOINED if clause in joined else ChangeKind.REMOVED
            yield Expected(kind, old_paths[id(old_clauses[at])], None)


def _kind(draft: Draft, old: Clause, new: Clause) -> ChangeKind:
    if id(new) in draft.split:
        return ChangeKind.SPLIT
    if id(new) in draft.joined:
        return ChangeKind.JOINED
    if id(new) in draft.edited:
        return ChangeKind.EDITED
    if id(new) in draft.moved:
        return ChangeKind.MOVED
    row = new.mark is Mark.ROW and old.cells[0] != new.cells[0]
    counted = new.mark in _NUMBERED and old.ordinal != new.ordinal
    return ChangeKind.RENUMBERED if row or counted else ChangeKind.UNCHANGED
