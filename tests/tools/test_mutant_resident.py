"""Mutants that replace what is loaded."""

from __future__ import annotations

import subprocess
import sys

import pytest

from mutants import ROOT

SCRIPT = r"""
import os, sys; sys.path[:0] = ['tools', 'tests']
from mutant_resident import Resident
from mutants import find_mutants

def judge(resident):
    tests = list(resident.items)
    for wanted in sys.argv[2:]:
        if os.fork():
            os.wait()
            continue
        mutant = next(mutant for mutant in find_mutants() if wanted in str(mutant))
        is_green = resident.first_failed(tests) is None
        print('\njudged', is_green, resident.replace(mutant), resident.first_failed(tests) is None, flush=True)
        os._exit(0)

Resident(judge).run([sys.argv[1]])
"""
REPLACED = ("find_products: always empty", "plan/products.py:23 _MADE: fits nothing")
LEFT = ("folding.py:20 fold: gives back", "lexicon/products.py")
"""Tables were made with the one; the other is a table that other modules have imported."""


def judged(tests, *mutants):
    command = [sys.executable, "-c", SCRIPT, f"tests/roviec/plan/{tests}.py", *mutants]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


@pytest.mark.slow
def test_what_is_loaded_is_replaced_and_what_was_used_meanwhile_is_left():
    done = judged("test_products", *REPLACED, *LEFT)
    assert done.returncode == 0, done.stderr
    said = [line for line in done.stdout.splitlines() if line.startswith("judged")]
    assert said == ["judged True True False"] * len(REPLACED) + ["judged True False True"] * len(LEFT)


@pytest.mark.slow
def test_a_file_that_cannot_be_collected_is_an_error():
    done = judged("test_nothing_of_this_name")
    assert done.returncode == 1
    assert "collecting the tests ended with" in done.stderr
