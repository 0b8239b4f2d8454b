"""What a mutated module calls when it is loaded."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from mutant_effects import NOTHING_TO_CHANGE, half, never
from mutants import ROOT


@pytest.mark.parametrize(
    ("table", "kept"),
    [
        (("một", "hai", "ba"), ("một", "ba")),
        (["một", "hai"], ["một"]),
        (frozenset({"a", "b", "c", "d"}), frozenset({"a", "c"})),
        ({"a": 1, "b": 2, "c": 3}, {"a": 1, "c": 3}),
        ("một | hai # ghi chú\nba", "một | ba"),
    ],
)
def test_half_of_a_table_is_every_second_entry(table, kept):
    assert half(table) == kept


def test_an_iterator_stays_one():
    assert list(half(iter([1, 2, 3]))) == [1, 3]


def test_a_table_of_one_entry_is_no_mutant():
    script = "import sys; sys.path.insert(0, 'tools'); from mutant_effects import half; half(('một',))"
    assert subprocess.run([sys.executable, "-c", script], cwd=ROOT, check=False).returncode == NOTHING_TO_CHANGE


def test_a_pattern_that_fits_nothing():
    assert never(re.compile(".*")).search("") is None
