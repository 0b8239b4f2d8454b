"""Which tests a mutant has to get past."""

from __future__ import annotations

from pathlib import Path

from mutant_tests import near_rounds, reaching_rounds
from mutants import Mutant

ROOT = Path(__file__).resolve().parent.parent.parent


def test_the_tests_of_a_module_come_first_then_those_of_its_users():
    mutant = Mutant("roviec.lexicon.products", "MAKING_VERBS", 1, 0, "half of it")
    own, users = near_rounds(mutant)
    assert own.arguments == (str(ROOT / "tests" / "roviec" / "lexicon" / "test_products.py"),)
    assert str(ROOT / "tests" / "roviec" / "plan" / "test_products.py") in users.arguments


def test_a_rule_of_lint_meets_its_own_cases():
    (cases, *_) = near_rounds(Mutant("roviec.lint.numbering_gap", "check", 1, 0, "finds nothing"))
    assert cases.arguments[-2:] == ("-k", "NB001")


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
