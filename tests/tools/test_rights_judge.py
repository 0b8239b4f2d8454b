"""Which tests a mutant meets, and what the end of their process says."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture
def judging(monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "tools"))
    import rights_judge

    return rights_judge


def mutant_of(check):
    from rights_mutants import Mutant

    return Mutant("roviec_web.people.actions.roles", "grant_role", 9, 4, check)


def test_it_meets_the_tests_that_make_its_check_the_nearest_and_quickest_first(judging):
    judge, mutant = judging.Judge([], 1, lambda *_: None), mutant_of("may()")
    own, matrix = "tests/roviec_web/people/actions/test_roles.py::", f"{judging.MATRIX}test_every_cell[a]"
    judge.reach = {
        matrix: (0.1, [str(mutant)]),
        "tests/roviec_web/console/test_a.py::test_a": (0.1, [str(mutant)]),
        f"{own}test_slow": (2.0, [str(mutant)]),
        f"{own}test_quick": (1.0, [str(mutant)]),
        f"{own}test_another_check": (0.1, ["another"]),
        "tests/roviec_web/people/test_b.py::test_b": (3.0, [str(mutant)]),
    }
    assert judge.tests_for(mutant) == [
        f"{own}test_quick",
        f"{own}test_slow",
        "tests/roviec_web/people/test_b.py::test_b",
        "tests/roviec_web/console/test_a.py::test_a",
        matrix,
    ]


def test_a_declaration_meets_the_table_of_routes_first(judging):
    judge = judging.Judge([], 1, lambda *_: None)
    judge.reach = {"tests/roviec_web/people/actions/test_roles.py::test_a": (0.1, [])}
    assert judge.tests_for(mutant_of("@needs")) == [judging.TABLE, *judge.reach]


def test_each_work_has_a_process_of_its_own_and_says_how_it_ended(judging):
    ended = dict(judging._in_forks({"caught": lambda: 40, "survived": lambda: 41, "broken": lambda: 1 // 0}, 2))
    assert ended == {"caught": 40, "survived": 41, "broken": 1}
    assert judging._is_caught(40)
    assert judging._is_caught(-24), "it went round in circles until its time was over"
    assert not judging._is_caught(41)
    with pytest.raises(RuntimeError, match="status 1"):
        judging._is_caught(1)
