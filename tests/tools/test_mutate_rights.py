"""A check of rights that is taken away is missed by a test; all of them in ``make prove``."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent


def run(*arguments):
    command = [sys.executable, str(ROOT / "tools" / "mutate_rights.py"), *arguments]
    return subprocess.run(command, check=False, capture_output=True, text=True, cwd=ROOT)


def test_it_lists_what_it_would_take_away():
    done = run("--list", "--only", "guard.py")
    assert done.stdout.splitlines()[0].startswith("roviec_web/people/guard.py:")


@pytest.mark.slow
def test_a_check_that_is_taken_away_is_missed():
    done = run("--only", "add_kind: check_may_operate", "--tests", "tests/roviec_web/bodies/actions/test_kinds.py")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "rights: 1 of 1 mutants caught" in done.stdout
