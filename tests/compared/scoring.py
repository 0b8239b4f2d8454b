"""How many clauses of the pairs are told rightly, kind by kind."""

from __future__ import annotations

import os
from collections import Counter
from dataclasses import dataclass, field

from compared.edits import NEW_LEAD
from compared.pairs import Expected, Pair, make_pair

from roviec import compile_bytes
from roviec.compare import Comparison, compare_versions
from roviec.compare.comparison import ChangeKind

PAIRS = int(os.environ.get("ROVIEC_PAIRS", "30"))
"""How many pairs; ``make prove`` asks for 300."""
FIRST = int(os.environ.get("ROVIEC_FIRST_PAIR", "0"))
"""Seed of the first of them."""
AIM = 0.99


@dataclass
class Tally:
    """Clauses by kind: expected, told, and both."""

    expected: Counter[ChangeKind] = field(default_factory=Counter)
    told: Counter[ChangeKind] = field(default_factory=Counter)
    right: Counter[ChangeKind] = field(default_factory=Counter)
    tasks: Counter[str] = field(default_factory=Counter)
    """Changed deadlines and leads that were expected (``deadline``), and told rightly (``deadline right``)."""
    faults: list[str] = field(default_factory=list)

    def found(self, kind: ChangeKind) -> float:
        """Share of the expected ones that were told (recall)."""
        return self.right[kind] / self.expected[kind] if self.expected[kind] else 1.0

    def true(self, kind: ChangeKind) -> float:
        """Share of those told that were expected (precision)."""
        return self.right[kind] / self.told[kind] if self.told[kind] else 1.0

    def table(self) -> str:
        """A row a kind."""
        rows = (
            f"{kind.value:11s} {self.expected[kind]:6d} found {self.found(kind):.4f}  true {self.true(kind):.4f}"
            for kind in ChangeKind
        )
        tasks = (f"{name:11s} {self.tasks[name]:6d} found {self.task_found(name):.4f}" for name in ("deadline", "lead"))
        return "\n".join((*rows, *tasks))

    def task_found(self, name: str) -> float:
        """Share of the expected changes of tasks that were told, with the new day or the new body."""
        return self.tasks[f"{name} right"] / self.tasks[name] if self.tasks[name] else 1.0


def add(tally: Tally, pair: Pair) -> None:
    """Compare one pair and count."""
    old, new = compile_bytes(pair.old, "cu.txt"), compile_bytes(pair.new, "moi.txt")
    known_old = {one.old for one in pair.answer} - {None}
    known_new = {one.new for one in pair.answer} - {None}
    comparison = compare_versions(old, new)
    _add_tasks(tally, pair, comparison)
    told = {
        Expected(change.kind, change.old.path if change.old else None, change.new.path if change.new else None)
        for change in comparison.clauses
        if (change.old is None or change.old.path in known_old) and (change.new is None or change.new.path in known_new)
    }
    answer = set(pair.answer)
    tally.expected.update(one.kind for one in answer)
    tally.told.update(one.kind for one in told)
    tally.right.update(one.kind for one in answer & told)
    tally.faults += [f"{pair.seed} {pair.edits} missed {_say(one)}" for one in sorted(answer - told, key=_say)]
    tally.faults += [f"{pair.seed} {pair.edits} told   {_say(one)}" for one in sorted(told - answer, key=_say)]


def _add_tasks(tally: Tally, pair: Pair, comparison: Comparison) -> None:
    fields = [
        (change.new.path, one) for change in comparison.tasks if change.old and change.new for one in change.fields
    ]
    days = {(path, one.new_day) for path, one in fields if one.name == "deadline"}
    leads = {path for path, one in fields if one.name == "lead" and one.new == NEW_LEAD}
    tally.tasks["deadline"] += len(pair.dues)
    tally.tasks["deadline right"] += len(pair.dues & days)
    tally.tasks["lead"] += len(pair.leads)
    tally.tasks["lead right"] += len(pair.leads & leads)
    tally.faults += [f"{pair.seed} {pair.edits} deadline {one}" for one in sorted(pair.dues - days)]
    tally.faults += [f"{pair.seed} {pair.edits} lead {one}" for one in sorted(pair.leads - leads)]


def _say(one: Expected) -> str:
    return f"{one.kind.value}: {one.old} -> {one.new}"


def measure(first: int = FIRST, count: int = PAIRS) -> Tally:
    """Make, compile, compare and count."""
    tally = Tally()
    for seed in range(first, first + count):
        add(tally, make_pair(seed))
    return tally
