"""Each check of rights is found, taken away, and missed by a test; all of them in ``make prove``."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
SOURCE = """
@freshly_signed_in
@needs(Permission.X)
def show(request, code):
    check_may_grant(kind=1)
    return render(get_person_for(user, code), may(user, X, body), roles.filter(code=code))
"""


@pytest.fixture
def rights(monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "tools"))
    import mutate_rights

    return mutate_rights


def test_every_check_of_a_module_is_found(rights):
    checks = {mutant.check for mutant in rights.mutants_of(SOURCE, "roviec_web.x")}
    assert checks == {"@freshly_signed_in", "@needs", "check_may_grant()", "get_person_for()", "may()"}


@pytest.mark.parametrize(
    ("check", "gone", "there"),
    [
        ("@needs", "@needs", "rights_effects').signed_in"),
        ("@freshly_signed_in", "@freshly_signed_in", "@needs"),
        ("may()", ", may(user", "with_open_doors(lambda: may(user, X, body), 'may')"),
    ],
)
def test_one_check_is_taken_away_and_the_others_stay(rights, check, gone, there):
    (mutant,) = [mutant for mutant in rights.mutants_of(SOURCE, "roviec_web.x") if mutant.check == check]
    changed = ast.unparse(rights.mutated(SOURCE, mutant))
    assert gone not in changed
    assert there in changed


def test_a_place_that_is_no_longer_there_is_told(rights):
    mutant = rights.Mutant("roviec_web.x", "show", 99, 0, "may()")
    with pytest.raises(LookupError, match="no such place"):
        rights.mutated(SOURCE, mutant)


def test_the_views_above_a_module_are_found(rights):
    assert "roviec_web.console.people.views" in rights.reaching("roviec_web.people.access")
    assert "roviec_web.people.access" not in rights.reaching("roviec_web.console.people.views")


@pytest.mark.slow
def test_a_check_that_is_taken_away_is_missed():
    # a check that nothing stands behind; other acts on an account ask ``check_keeps_person`` too and refuse alike
    only = "choose_deletion_day: get_person_for()"
    command = [sys.executable, str(ROOT / "tools" / "mutate_rights.py"), "--only", only]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "rights: 1 of 1 mutants caught" in done.stdout
