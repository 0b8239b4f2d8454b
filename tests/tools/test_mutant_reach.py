"""Which test runs which function."""

from __future__ import annotations

import subprocess
import sys

from mutant_reach import Recorder, kept_at, load, state, store
from mutants import ROOT


def test_what_was_seen_is_kept(tmp_path):
    seen = {"tests/a.py::test_a": (0.5, {"m:f", "m:g"}), "tests/a.py::test_b": (0.1, {"m:f"})}
    store(tmp_path / "x" / "reach.json", seen)
    assert load(tmp_path / "x" / "reach.json") == seen


def test_the_mark_of_sources_and_tests_names_the_file():
    assert kept_at(stale=False).name == f"reach-{state()}.json"


def test_each_test_is_seen_with_the_functions_that_it_runs():
    script = (
        "import pytest, sys; sys.path[:0] = ['tools', 'tests']\n"
        "from mutant_reach import Recorder\n"
        "recorder = Recorder()\n"
        "options = ['-q', '-p', 'no:cacheprovider', '-p', 'no:xdist']\n"
        "pytest.main([*options, 'tests/roviec/plan/test_themes.py'], plugins=[recorder])\n"
        "found = recorder.reach()\n"
        "print(any('roviec.plan.themes:find_themes' in run for _, run in found.values()))\n"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "True"
    assert Recorder().reach() == {}
