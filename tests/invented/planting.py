"""Tools to plant faults: pick a clause, change it, say which words a finding must stand at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from invented.tree import Clause, Mark, Paper, Plan

Plant = Callable[[Plan, Random], str | None]
"""Changes a clean plan; gives the words at which the fault stands, or None where the plan has no room for it."""
Retype = Callable[[list[str], Random], str | None]
"""The same for its printed lines; one that is broken in two holds a line break."""
Retext = Callable[[str, Plan], str | None]
"""Changes the words of a clause; None where they have no room for the fault."""


@dataclass(frozen=True, slots=True)
class Fault:
    """A row of the table."""

    rule: str
    plant: Plant | None = None
    retype: Retype | None = None
    """One of the two."""
    anywhere: bool = False
    """What is missing has no line: the finding may stand at any."""


_NUMBERED = {Mark.NUMBER, Mark.POINT, Mark.ROMAN}


def lists(plan: Plan, marks: set[Mark], least: int) -> list[list[Clause]]:
    """Lists of at least so many clauses with one kind of marker."""
    all_lists = [paper.body for _, paper in plan.papers] + [clause.children for clause in plan.clauses()]
    found = [[clause for clause in each if clause.mark in marks] for each in all_lists]
    return [each for each in found if len(each) >= least]


def numbered(plan: Plan, chance: Random, least: int, marks: set[Mark] | None = None) -> list[Clause] | None:
    """One numbered list."""
    found = lists(plan, marks or _NUMBERED, least)
    return chance.choice(found) if found else None


def given(plan: Plan) -> list[Clause]:
    """Clauses in running words that give work, with its day; no rows."""
    return [
        clause
        for clause in plan.clauses()
        if clause.mark in {Mark.POINT, Mark.BULLET, Mark.NUMBER, Mark.PARAGRAPH}
        and len(clause.work) == 1
        and clause.text.endswith(".")
        and clause.refers_to is None
        and clause.work[0].due is not None
    ]


def aims(plan: Plan) -> list[Clause]:
    """Clauses that say something and give no work."""
    return [
        clause
        for clause in plan.clauses()
        if clause.mark in {Mark.POINT, Mark.BULLET}
        and not (clause.work or clause.slogan or ":" in clause.text or "kỷ niệm" in clause.text)
        and clause.text.endswith(".")
    ]


def head(clause: Clause) -> str:
    """The words of a clause as printed in its line."""
    return clause.heading or clause.text


def in_clause(clauses: Callable[[Plan], list[Clause]], change: Retext) -> Plant:
    """A fault in the words of a clause: the first of some in random order that has room for it."""

    def plant(plan: Plan, chance: Random) -> str | None:
        found = clauses(plan)
        for clause in chance.sample(found, len(found)):
            changed = change(clause.text, plan)
            if changed is not None:
                clause.text = changed
                return changed
        return None

    return plant


def in_first(change: Callable[[Paper, Random], str | None]) -> Plant:
    """A fault in the header, the bases, the recipients or the signature of the directive itself."""

    def plant(plan: Plan, chance: Random) -> str | None:
        return change(plan.first, chance)

    return plant
