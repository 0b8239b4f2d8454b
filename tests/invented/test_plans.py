"""Invented plans with known answers, as written and under each mutation: the aims of docs/proofs.md."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from invented.measuring import measure
from invented.mutations import MUTATIONS


@pytest.mark.slow
@pytest.mark.parametrize("name", MUTATIONS)
def test_the_plan_is_found(name: str, record_property: Callable[[str, object], None]) -> None:
    measured = measure(name)
    record_property("invented plans", measured.row())
    assert measured.total.missed_aims() == {}, measured.complaint()
    assert measured.total.invented == [], measured.complaint()
