"""Sub-plans with known fates: what became of each clause addressed to the body is told rightly."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest
from compared.below import WAYS, make_below
from compared.scoring import FIRST, PAIRS

from roviec import compile_bytes
from roviec.compare import compare_with_parent

_AIM = 0.98


@pytest.mark.slow
def test_what_became_of_each_duty_is_told(record_property: Callable[[str, object], None]) -> None:
    expected, right, faults = Counter[str](), Counter[str](), []
    for seed in range(FIRST, FIRST + PAIRS):
        case = make_below(seed)
        parent, child = compile_bytes(case.parent, "tren.txt"), compile_bytes(case.child, "duoi.txt")
        coverage = compare_with_parent(parent, child, case.body)
        told = {duty.parent.path: duty.fate for duty in coverage.duties}
        for path, fate in case.fates.items():
            expected[case.ways[path]] += 1
            right[case.ways[path]] += told.get(path) is fate
            if told.get(path) is not fate:
                faults.append(f"{seed} {path} {case.ways[path]}: {fate} expected, {told.get(path)} told")
        assert any("hội thi nấu ăn" in one.words for one in coverage.added), seed
    table = [f"{way:10s} {count:5d} {right[way] / count:.4f}" for way, count in expected.items()]
    record_property("sub-plans", table)
    assert right.total() >= _AIM * expected.total(), "\n".join([*faults, *table])
    assert set(expected) == set(WAYS)
