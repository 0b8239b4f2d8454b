"""The check on sizes finds what it is for."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

TOOLS = Path(__file__).resolve().parents[2] / "tools"


@pytest.fixture
def check_sizes():
    spec = importlib.util.spec_from_file_location("check_sizes", TOOLS / "check_sizes.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def project(tmp_path):
    """A project of one folder with the caps 10 and 4, and 100 lines for its tables."""
    (tmp_path / "tools").mkdir()
    (tmp_path / "src" / "tables").mkdir(parents=True)

    def settle(exempt: str = "") -> Path:
        (tmp_path / "tools" / "sizes.toml").write_text(
            'folders = ["src"]\n'
            '[[caps]]\nunder = "src/tables/"\nmodule = 100\nfunction = 4\n'
            f'[[caps]]\nunder = ""\nmodule = 10\nfunction = 4\n[exempt]\n{exempt}\n',
            encoding="utf-8",
        )
        return tmp_path

    return settle


def test_long_modules_and_functions_are_named(check_sizes, project, capsys):
    root = project()
    (root / "src" / "long.py").write_text("x = 1\n" * 11)
    (root / "src" / "deep.py").write_text("class A:\n    def f(self):\n" + "        x = 1\n" * 4)
    assert check_sizes.main(root) == 1
    said = capsys.readouterr().out
    assert "src/long.py: 11 lines, at most 10" in said
    assert "src/deep.py:2: f has 5 lines, at most 4" in said


def test_the_narrow_cap_counts_first_and_small_files_pass(check_sizes, project):
    root = project()
    (root / "src" / "tables" / "names.py").write_text("x = 1\n" * 90)
    (root / "src" / "small.py").write_text("def f():\n    return 1\n")
    assert check_sizes.main(root) == 0


def test_an_exemption_is_for_one_thing_and_must_exist(check_sizes, project, capsys):
    root = project('"src/long.py" = "a table"\n"src/gone.py::f" = "was one"')
    (root / "src" / "long.py").write_text("def f():\n" + "    x = 1\n" * 11)
    assert check_sizes.main(root) == 1
    said = capsys.readouterr().out
    assert "long.py: 12 lines" not in said
    assert "f has 12 lines" in said
    assert "src/gone.py::f is exempt and does not exist" in said
