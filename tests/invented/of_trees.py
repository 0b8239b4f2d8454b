"""What authors do to a plan before it is printed; the answer follows, because it is told by the tree."""

from __future__ import annotations

from copy import deepcopy
from random import Random

from invented.documents import add_annex
from invented.tree import Clause, Mark, Plan

_NUMBERED = {Mark.NUMBER, Mark.POINT, Mark.DECIMAL, Mark.ARTICLE}


def _lists(plan: Plan) -> list[list[Clause]]:
    """Lists of three or more numbered clauses in the later half of the plan, where no anniversary stands."""
    lists = [paper.body for _, paper in plan.papers] + [clause.children for clause in plan.clauses()]
    return [
        each
        for each in lists
        if len([c for c in each if c.mark in _NUMBERED]) >= 3 and not any("kỷ niệm" in c.text for c in each)
    ]


def missing_item(plan: Plan, chance: Random) -> None:
    """An item is lost, the numbers of the others stay."""
    found = [each for each in _lists(plan) if each[0].mark is not Mark.ARTICLE]
    if found:
        chosen = chance.choice(found)
        del chosen[chance.randrange(1, len([c for c in chosen if c.mark in _NUMBERED]) - 1)]


def doubled_item(plan: Plan, chance: Random) -> None:
    """An item stands twice under the same number."""
    found = [each for each in _lists(plan) if each[0].mark is not Mark.ARTICLE]
    if found:
        chosen = chance.choice(found)
        index = chance.randrange(len([c for c in chosen if c.mark in _NUMBERED]))
        chosen.insert(index, deepcopy(chosen[index]))


def long_headings(plan: Plan, chance: Random) -> None:
    """Titles of sections too long for a line."""
    del chance
    assert plan.writer is not None
    tail = f"đối với công tác {plan.writer.topic.name} trên địa bàn"
    for clause in plan.clauses():
        if clause.mark is Mark.ROMAN:
            clause.heading += " " + (tail.upper() if clause.heading.isupper() else tail)


def run_in_headings(plan: Plan, chance: Random) -> None:
    """Names of bodies run into the text behind a colon, or end with a colon before a list."""
    del chance
    for clause in plan.clauses():
        if clause.mark is not Mark.NUMBER or not clause.heading or not clause.children:
            continue
        first = clause.children[0]
        if first.mark is Mark.PARAGRAPH and not first.loose:
            clause.text, clause.work = first.text[:1].lower() + first.text[1:], first.work
            clause.refers_to = first.refers_to
            del clause.children[0]
        elif first.mark in {Mark.BULLET, Mark.POINT} and first.work:
            clause.heading += ":"


def with_annex(plan: Plan, chance: Random) -> None:
    """A table of work behind the signature, whatever the plan already has."""
    del chance
    if len(plan.papers) == 1 and plan.family in {"KH", "HD"}:
        add_annex(plan)
