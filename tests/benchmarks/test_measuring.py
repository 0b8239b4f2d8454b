from __future__ import annotations

import sys

import pytest
from measuring import dependencies_mb, measure, start_up


def test_dependencies_are_those_that_run_the_compiler_and_those_that_they_need():
    sizes = dependencies_mb("roviec")
    assert {"lxml", "pypdfium2", "rich", "pygments"} <= sizes.keys()
    assert not {"roviec", "pytest", "underthesea"} & sizes.keys()
    assert all(size > 0 for size in sizes.values())
    assert sizes["lxml"] > 1


def test_a_package_that_needs_nothing_brings_nothing():
    assert dependencies_mb("msgspec") == {}


def test_a_workload_is_measured_in_a_process_of_its_own(examples):
    text = examples / "phong-chay-2026.txt"
    once = measure("compile_to_json", [text], 0)
    assert once
    assert once.seconds > 0
    assert 10 < once.peak_mb < 500


def test_a_peer_that_is_not_installed_has_no_figures(examples, monkeypatch, tmp_path):
    (tmp_path / "underthesea.py").write_text("raise ModuleNotFoundError(name='underthesea')")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    assert measure("underthesea_names", [examples / "phong-chay-2026.txt"], 0) is None


def test_a_command_that_fails_is_no_figure():
    with pytest.raises(Exception, match="exit status 3"):
        start_up([sys.executable, "-c", "raise SystemExit(3)"], rounds=1)


def test_a_command_starts_from_bytecode_as_it_does_for_its_users(monkeypatch):
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    start_up([sys.executable, "-c", "import sys; raise SystemExit(sys.dont_write_bytecode)"], rounds=1)
