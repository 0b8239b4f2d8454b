"""The check on missing tests finds what it is for."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

TOOLS = Path(__file__).resolve().parents[2] / "tools"


@pytest.fixture
def check():
    spec = importlib.util.spec_from_file_location("check_missing_tests", TOOLS / "check_missing_tests.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def write(path: Path, content: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content)


def test_code_without_a_test_file_is_named_with_the_file_that_is_missing(check, tmp_path, capsys):
    write(tmp_path / "src/roviec/plan/tasks.py", "def f(): ...\n")
    write(tmp_path / "tools/draw.py", "def f(): ...\n")
    assert check.main(tmp_path) == 1
    said = capsys.readouterr().out.splitlines()
    assert said == [
        "src/roviec/plan/tasks.py: no tests/roviec/plan/test_tasks.py",
        "tools/draw.py: no tests/tools/test_draw.py",
    ]


def test_tables_types_and_tested_modules_pass(check, tmp_path):
    write(tmp_path / "src/roviec/lexicon/verbs.py", "VERBS = ('mở', 'đăng')\n")
    write(tmp_path / "src/roviec/model/task.py", "class Task:\n    name: str\n")
    write(tmp_path / "src/roviec/plan/tasks.py", "def f(): ...\n")
    write(tmp_path / "tests/roviec/plan/test_tasks.py", "")
    write(tmp_path / "src/roviec_web/people/apps.py", "class C:\n    def ready(self): ...\n")
    write(tmp_path / "src/roviec_web/people/migrations/0001_tables.py", "def forwards(): ...\n")
    write(tmp_path / "src/roviec_web/people/models.py", "class P:\n    def __str__(self): ...\n")
    assert check.main(tmp_path) == 0


def test_a_rule_of_lint_is_tested_by_its_cases(check, tmp_path, capsys):
    write(tmp_path / "src/roviec/lint/gap.py", "def check(): ...\n\n\nRULE = Rule(check)\n")
    assert check.main(tmp_path) == 1
    assert capsys.readouterr().out == "src/roviec/lint/gap.py: no tests/cases/lint/gap.yml\n"
    write(tmp_path / "tests/cases/lint/gap.yml", "rule: NB001\n")
    assert check.main(tmp_path) == 0
