"""A clean plan has no finding; a planted fault is found at its line."""

from __future__ import annotations

import os
from itertools import islice

import pytest
from invented.faults import FAULTS
from invented.measuring import FIRST, PLANS
from invented.mutations import make_case
from invented.spoiling import found_at, spoiled_plans

from roviec.compiler import compile_bytes
from roviec.findings import Severity

_CLEAN = ("as written", "hard wrap", "I-", "DOCX")
"""Ways of writing that are no fault."""
_SPOILED = int(os.environ.get("ROVIEC_FAULTS", "2"))
"""Plans that each fault is planted in."""


@pytest.mark.slow
@pytest.mark.parametrize("name", _CLEAN)
def test_a_clean_plan_has_no_finding(name: str) -> None:
    found = []
    for seed in range(FIRST, FIRST + PLANS, 1 if name == _CLEAN[0] else 6):
        case = make_case(seed, name)
        if case.answer.complete:
            plan = compile_bytes(case.data, case.name)
            found += [(seed, f.rule, f.line, f.message) for f in plan.findings if f.severity is not Severity.INFO]
    assert found == []


@pytest.mark.slow
@pytest.mark.parametrize("name", FAULTS)
def test_a_planted_fault_is_found_at_its_line(name: str) -> None:
    cases = list(islice(spoiled_plans(name, FIRST), _SPOILED))
    assert len(cases) == _SPOILED
    missed = [
        (case.seed, case.lines, case.words) for case in cases if not found_at(case, compile_bytes(case.data, "a.txt"))
    ]
    assert missed == []


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_changes_the_plan_and_says_where(name: str) -> None:
    case = next(spoiled_plans(name, 0))
    assert case.data != make_case(case.seed, "as written").data
    assert case.lines or FAULTS[name].anywhere
