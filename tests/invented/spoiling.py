"""Spoiled plans: a complete plan, one fault planted, and the line at which it must be found."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from random import Random

from invented.documents import invent
from invented.faults import FAULTS
from invented.printing import blocks_of
from invented.style import PLAIN
from invented.texts import as_text, lines_of

from roviec.model.plan import Plan


@dataclass(frozen=True, slots=True)
class Spoiled:
    """A file with one fault."""

    seed: int
    data: bytes
    rule: str
    words: str
    lines: tuple[int, ...]
    """Lines that hold the words; empty where any line will do."""


def spoiled(seed: int, name: str) -> Spoiled | None:
    """The plan of a seed with a fault planted; None where it is not complete or has no room for the fault."""
    plan, fault = invent(seed), FAULTS[name]
    if not plan.complete:
        return None
    chance, words = Random(f"{seed} {name}"), None
    if fault.plant is not None:
        words = fault.plant(plan, chance)
    text = as_text(lines_of(blocks_of(plan, PLAIN), PLAIN))
    if fault.retype is not None:
        printed = text.split("\n")
        words = fault.retype(printed, chance)
        text = "\n".join(printed)
    if words is None:
        return None
    lines = () if fault.anywhere else tuple(n for n, line in enumerate(text.split("\n"), 1) if words in f"{line}\n")
    return Spoiled(seed, text.encode(), fault.rule, words, lines)


def spoiled_plans(name: str, first: int) -> Iterator[Spoiled]:
    """Plans with the fault, by rising seeds; those without room for it are passed over."""
    return (case for seed in count(first) if (case := spoiled(seed, name)) is not None)


def found_at(case: Spoiled, plan: Plan) -> bool:
    """The rule found it, at its line."""
    lines = {finding.line for finding in plan.findings if finding.rule == case.rule}
    return bool(lines & set(case.lines)) if case.lines else bool(lines)
