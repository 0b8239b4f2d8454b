"""Pairs of versions with known edits: what became of each clause is told rightly, kind by kind."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from compared.edits import EDITS
from compared.pairs import COMBINED, make_pair
from compared.scoring import AIM, measure

from roviec.compare.comparison import ChangeKind


@pytest.mark.slow
def test_what_became_of_each_clause_is_told(record_property: Callable[[str, object], None]) -> None:
    tally = measure()
    record_property("compared pairs", tally.table())
    shown = "\n".join([*tally.faults, tally.table()])
    assert all(tally.found(kind) >= AIM and tally.true(kind) >= AIM for kind in ChangeKind), shown
    assert all(tally.task_found(name) >= AIM for name in ("deadline", "lead")), shown


def test_every_edit_has_its_pairs() -> None:
    assert {make_pair(2 * at + 1).edits for at in range(len(EDITS))} == {(name,) for name in EDITS}
    assert len(make_pair(0).edits) > 1
    assert COMBINED not in EDITS


def test_a_pair_is_the_same_each_time() -> None:
    assert make_pair(7) == make_pair(7)
