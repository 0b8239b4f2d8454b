"""Mutants of the rules are caught by the suite; all of them in ``make mutants``, here a sample of a fixed seed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from mutant_reach import load, store
from mutant_tests import near_rounds, reaching_rounds
from mutant_users import functions_using, modules_using
from mutants import Mutant

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


def test_the_tests_of_a_module_come_first_then_those_of_its_users():
    mutant = Mutant("roviec.lexicon.products", "MAKING_VERBS", 1, 0, "half of it")
    own, users = near_rounds(mutant)
    assert own.arguments == (str(ROOT / "tests" / "roviec" / "lexicon" / "test_products.py"),)
    assert str(ROOT / "tests" / "roviec" / "plan" / "test_products.py") in users.arguments


def test_a_rule_of_lint_meets_its_own_cases():
    (cases, *_) = near_rounds(Mutant("roviec.lint.numbering_gap", "check", 1, 0, "finds nothing"))
    assert cases.arguments[-2:] == ("-k", "NB001")


def test_a_table_works_through_the_functions_that_read_what_is_made_of_it():
    assert "roviec.plan.products" in modules_using("roviec.lexicon.products")
    assert functions_using("roviec.lexicon.products", "MAKING_VERBS") == {"roviec.plan.products:find_products"}


def test_a_table_that_is_read_through_its_module_has_users():
    assert "roviec.plan.operated" in modules_using("roviec.lexicon.listening")
    assert "roviec.plan.body_items:ItemReader._next_noun" in functions_using("roviec.lexicon.bodies", "LATE_SPLIT")


def test_what_a_function_makes_when_its_module_is_loaded_is_followed():
    found = functions_using("roviec.lexicon.matching", "alternation", is_function=True)
    assert {"roviec.lexicon.matching:alternation", "roviec.plan.products:find_products"} <= found


def test_only_tests_that_run_what_is_changed_are_met_and_the_mirror_is_first():
    function = "roviec.plan.products:find_products"
    reach = {
        "tests/roviec/plan/test_tasks.py::test_a": (0.1, {function}),
        "tests/roviec/plan/test_products.py::test_b": (0.2, {function}),
        "tests/roviec/plan/test_themes.py::test_c": (0.1, {"roviec.plan.themes:find_themes"}),
        "tests/roviec/plan/test_walk.py::test_d": (60.0, {function}),
    }
    for name in ("find_products", "_MADE"):
        rounds = reaching_rounds(Mutant("roviec.plan.products", name, 1, 0, "always empty"), reach)
        assert [sorted(found.tests or ()) for found in rounds] == [
            ["tests/roviec/plan/test_products.py::test_b"],
            ["tests/roviec/plan/test_tasks.py::test_a"],
        ]


def test_what_was_seen_is_kept(tmp_path):
    seen = {"tests/a.py::test_a": (0.5, {"m:f", "m:g"}), "tests/a.py::test_b": (0.1, {"m:f"})}
    store(tmp_path / "x" / "reach.json", seen)
    assert load(tmp_path / "x" / "reach.json") == seen
