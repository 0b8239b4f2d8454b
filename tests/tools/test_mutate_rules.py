"""Mutants of the rules are caught by the suite; all of them in ``make mutants``, here a sample of a fixed seed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent


def mutate(*arguments):
    command = [sys.executable, str(ROOT / "tools" / "mutate_rules.py"), *arguments]
    return subprocess.run(command, check=False, capture_output=True, text=True)


@pytest.mark.slow
def test_a_sample_of_mutants_is_caught_by_the_nearest_tests():
    # Of all mutants nine tenths are caught by all tests; the nearest alone, and twenty by chance, catch fewer.
    done = mutate("--near", "--sample", "20", "--least", "0.7", "--workers", "2")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "mutants: " in done.stdout


@pytest.mark.slow
def test_too_few_caught_is_a_failure_that_names_the_survivors():
    done = mutate("--near", "--sample", "1", "--only", "plan/products.py", "--least", "1.1")
    assert done.returncode == 1
    assert "mutants: " in done.stdout
