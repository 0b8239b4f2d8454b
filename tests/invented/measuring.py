"""Many plans under one mutation: the figures, the worst seeds, and how to see one of them again."""

from __future__ import annotations

import os
from dataclasses import dataclass, field

from invented.mutations import MUTATIONS, make_case
from invented.scoring import AIMS, FIGURES, Score, score

from roviec.compiler import compile_bytes

PLANS = int(os.environ.get("ROVIEC_PLANS", "60"))
"""How many different plans; ``make prove`` asks for a thousand."""
FIRST = int(os.environ.get("ROVIEC_FIRST_PLAN", "0"))
"""Seed of the first of them."""
_SHARE = 12
"""A mutation meets one plan in twelve; unchanged, each plan is looked at."""


@dataclass
class Measured:
    """Figures of one mutation."""

    name: str
    total: Score = field(default_factory=Score)
    bad: dict[int, Score] = field(default_factory=dict)
    """Scores of the seeds with any fault, by seed."""
    plans: int = 0

    def worst(self, count: int = 3) -> list[int]:
        """The seeds with most faults."""
        return sorted(self.bad, key=lambda seed: -len(self.bad[seed].problems) - 10 * len(self.bad[seed].invented))[
            :count
        ]

    def row(self) -> str:
        """A row of the table of figures."""
        figures = " ".join(f"{self.total.counts[name].f1:6.3f}" for name in FIGURES)
        seeds = ", ".join(map(str, self.worst()))
        return f"{self.name:32s} {self.plans:5d} {figures} {len(self.total.invented):4d}  {seeds}"

    def complaint(self) -> str:
        """What is below its aim, and the commands that show it again."""
        shown = [f'  cd tests && python -m invented {seed} "{self.name}"' for seed in self.worst()]
        missed = ", ".join(f"{name} {value:.4f} < {AIMS[name]}" for name, value in self.total.missed_aims().items())
        return "\n".join([f"{self.name}: {missed}", *self.total.invented[:5], "to see the worst:", *shown])


HEAD = f"{'':32s} plans " + " ".join(f"{name[:6]:>6s}" for name in FIGURES) + "  inv.  worst seeds"
"""Head of the table whose rows ``Measured.row`` makes."""


def seeds_of(name: str) -> list[int]:
    """The seeds that a mutation meets: spread, and the same for the same settings."""
    if name == next(iter(MUTATIONS)):
        return list(range(FIRST, FIRST + PLANS))
    start = list(MUTATIONS).index(name) % _SHARE
    return list(range(FIRST + start, FIRST + PLANS, _SHARE))


def measure(name: str) -> Measured:
    """Make, compile and score the plans of a mutation."""
    measured = Measured(name)
    for seed in seeds_of(name):
        case = make_case(seed, name)
        result = score(case.answer, compile_bytes(case.data, case.name))
        measured.plans += 1
        measured.total += result
        if result.problems or result.invented:
            measured.bad[seed] = result
    return measured
